/** How the checks of an entry came out: a word for the rule, tags for the exception, sentences for the rest. */
import { dateBasis } from "../chart/date-basis.ts";
import { countryName } from "../chart/build-map.ts";
import { checkOf, checksOf, isUnchecked } from "../chart/overview-ledger.ts";
import { isAttributed } from "../chart/overview-marks.ts";
import { numericCountryCode } from "../dataset/country-codes.ts";
import { figureById, numberById, sourceById } from "../dataset/lookup.ts";
import { dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatList } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { DerivedFigure } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { EvidenceResult, EvidenceTag } from "../model/evidence-entry.ts";
import type { Figure, Milestone, Statement } from "../model/records.ts";
import { displayIn, type EntryContext } from "./entry-context.ts";
import { verdictOnPair } from "./entry-words.ts";
import { conclusionOutcome, recomputations } from "./recomputation.ts";
import { claimSentences, derivedSentences } from "./recomputation-words.ts";

/** What a date of the record's own follows from; the date of its document is told with the document. */
function dateSentences(
  { dataset, locale }: EntryContext,
  date: KnownDate,
  sourceId: string,
): readonly string[] {
  const documentDate = sourceById(dataset, sourceId).date;
  const basis = dateBasis(dataset, date, locale);
  const isOfDocument = date.iso === documentDate.iso && date.kind === documentDate.kind;
  if (basis === undefined || isOfDocument) return [];
  return [message(locale, "evidence.result.dated", { date: dateLabel(date, locale), basis })];
}

function attributionSentences({ dataset, locale }: EntryContext, figure: Figure): readonly string[] {
  const notes = dataset.checks.flatMap(({ claim, definition }) =>
    definition.method === "attribution" && claim === figure.id ? [definition.note[locale]] : [],
  );
  return notes.length > 0 ? notes : figure.attribution ? [figure.attribution[locale]] : [];
}

function placesSentences({ locale }: EntryContext, figure: Figure): readonly string[] {
  if (figure.kind !== "places") return [];
  const names = figure.countries.map((country) => countryName(numericCountryCode(country), locale));
  return [
    message(locale, "overview.keyFigures.countries.how", {
      names: formatList(names, locale),
    }),
  ];
}

/** Tags of a recomputed claim: that it does not reconcile, and how the point it is meant to show stands. */
function conclusionTags({ dataset, locale }: EntryContext, figure: Figure): readonly EvidenceTag[] {
  return recomputations(dataset)
    .filter(({ check, definition }) => definition.claim === figure.id && check.verdict !== "agrees")
    .flatMap((recomputation): readonly EvidenceTag[] => {
      const { verdict } = recomputation.check;
      const outcome = conclusionOutcome(dataset, recomputation);
      return [
        {
          text: message(locale, `common.verdictTag.${verdict}`),
          tone: verdict === "differs" ? "caution" : "plain",
        },
        {
          text: message(locale, `overview.claimCheck.conclusionTag.${outcome}`),
          tone: outcome === "holds" ? "holds" : "caution",
        },
      ];
    });
}

/** Exceptions of a stated figure; that its words were never looked up is one, whatever else is said of it. */
function figureTags(context: EntryContext, figure: Figure): readonly EvidenceTag[] {
  const { dataset, locale } = context;
  const exceptions = checksOf(dataset, [figure], locale)
    .filter(({ kind }) => kind !== "traced")
    .map(({ text }): EvidenceTag => ({ text, tone: "plain" }));
  const recomputed = conclusionTags(context, figure);
  if (recomputed.length === 0) return exceptions;
  return [...recomputed, ...(isUnchecked(figure) ? exceptions.slice(-1) : [])];
}

export function figureResult(context: EntryContext, figure: Figure): EvidenceResult {
  const { kind, text } = checkOf(context.dataset, figure, context.locale);
  return {
    kind,
    text,
    tags: figureTags(context, figure),
    sentences: [
      ...claimSentences(context, figure),
      ...attributionSentences(context, figure),
      ...placesSentences(context, figure),
      ...dateSentences(context, figure.date, figure.evidence.source),
    ],
  };
}

export function milestoneResult(context: EntryContext, milestone: Milestone): EvidenceResult {
  const form = isUnchecked(milestone)
    ? "unchecked"
    : milestone.date.kind === "inferred"
      ? "yearInferred"
      : "traced";
  const text = message(context.locale, `overview.ledger.check.${form}`);
  return {
    kind: form === "traced" ? "traced" : "qualified",
    text,
    tags: form === "traced" ? [] : [{ text, tone: "plain" }],
    sentences: dateSentences(context, milestone.date, milestone.evidence.source),
  };
}

/** Which of the stated figures under a derived one are not verified, and how. */
function restSentences(context: EntryContext, derived: DerivedFigure): readonly string[] {
  const { dataset, locale } = context;
  return derived.figures.flatMap((id) => {
    const words = { label: figureById(dataset, id).label[locale], display: displayIn(context, id) };
    return [
      ...(isAttributed(dataset, id) ? ["attributed"] : []),
      ...(isUnchecked(figureById(dataset, id)) ? ["unchecked"] : []),
    ].map((form) => message(locale, `evidence.result.rests.${form}`, words));
  });
}

export function derivedResult(context: EntryContext, derived: DerivedFigure): EvidenceResult {
  const rests = restSentences(context, derived);
  return {
    kind: rests.length > 0 ? "qualified" : "traced",
    text: message(context.locale, "evidence.result.derived"),
    tags: [],
    sentences: [...derivedSentences(context, derived), ...rests],
  };
}

/** A statement was not checked against a text; how it fits each number that it bears on is a sentence of its own. */
export function statementResult(context: EntryContext, statement: Statement): EvidenceResult {
  const { dataset, locale } = context;
  const text = capitalise(message(locale, "common.locator.unchecked"));
  return {
    kind: "qualified",
    text,
    tags: [{ text, tone: "plain" }],
    sentences: statement.bearsOn.map((id) =>
      message(locale, "evidence.result.second", {
        label: numberById(dataset, id).label[locale],
        display: displayIn(context, id),
        verdict: verdictOnPair(context, id, statement.id),
      }),
    ),
  };
}
