/** Every number, milestone and statement with its evidence, in one language: what it says, where, how its checks came out,
 *  what follows, who else speaks of it, how to cite it. Pure; no pixel. Readers meet the entries in this order. */
import { arithmeticOf } from "../chart/build-quantity.ts";
import { changeText } from "../chart/change-text.ts";
import { evidenceMark } from "../chart/overview-marks.ts";
import { displayOfFigure } from "../chart/overview-ledger.ts";
import { figureById, sourceById } from "../dataset/lookup.ts";
import { formatIsoDate } from "../format/dates.ts";
import { dateLabel, formatKnownMonth } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatQuantity } from "../format/numbers.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset, DerivedFigure } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { Measure } from "../model/quantity.ts";
import type { Figure, Milestone, Statement } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { derivedCitation, statedCitation } from "./citations.ts";
import { displayIn, type EntryContext, entryContext } from "./entry-context.ts";
import { claimOf, passageOf, placeIn } from "./entry-place.ts";
import { derivedResult, figureResult, milestoneResult, statementResult } from "./entry-result.ts";
import { arithmeticWithResult } from "./entry-words.ts";
import { derivedFrom, operandsOf, relatedFigure, secondSourcesOn } from "./related-figures.ts";

const NOTHING = { from: [], derived: [], secondSources: [], bearsOn: [] } as const;

const recordAddress = (collection: string, id: string): string => `/api/v1/${collection}/${id}`;

/** What is read is bound against bad line breaks; what is compared with a text, or copied, stays as it is. */
function readable(entry: EvidenceEntry): EvidenceEntry {
  const { passage, citation, ...read } = entry;
  return { ...changeText(read, bindSpaces), ...(passage === undefined ? {} : { passage }), citation };
}

/** "2014", "năm 2014", "27 May 2014". */
function sinceWords(since: string, locale: Locale): string {
  return since.length > "2014-05".length
    ? formatIsoDate(since, locale)
    : formatKnownMonth({ kind: "stated", iso: since }, locale);
}

/** Flow, stock or unspecified, in words; `since`: where the count of a flow begins. */
function measureWords(measure: Measure, locale: Locale, since: string | null = null): string {
  return measure === "flow" && since !== null
    ? message(locale, "evidence.measure.flowSince", { since: sinceWords(since, locale) })
    : message(locale, `evidence.measure.${measure}`);
}

function measureOfFigure(figure: Figure, locale: Locale): string {
  if (figure.kind === "fact") return message(locale, "evidence.measure.fact");
  return measureWords(figure.measure, locale, figure.kind === "quantity" ? figure.since : null);
}

function figureEntry(context: EntryContext, figure: Figure): EvidenceEntry {
  const { dataset, locale, panelsOf } = context;
  const { evidence, id } = figure;
  const label = figure.label[locale];
  const display = displayOfFigure(dataset, figure, locale);
  const passage = passageOf(context, evidence);
  return readable({
    ...NOTHING,
    id,
    kind: "stated",
    mark: evidenceMark(dataset, id, locale),
    display,
    label,
    result: figureResult(context, figure),
    claim: claimOf(context, evidence, figure.scope[locale]),
    place: placeIn(context, sourceById(dataset, evidence.source), evidence),
    ...(passage === undefined ? {} : { passage }),
    paraphrase: figure.paraphrase[locale],
    measure: measureOfFigure(figure, locale),
    derived: derivedFrom(context, id),
    secondSources: secondSourcesOn(context, id),
    panels: panelsOf(id),
    json: recordAddress("figures", id),
    citation: statedCitation(
      context,
      id,
      message(locale, "evidence.cite.figure", { fragment: evidence.fragment, label, display }),
      evidence,
    ),
  });
}

function milestoneEntry(context: EntryContext, milestone: Milestone): EvidenceEntry {
  const { dataset, locale, panelsOf } = context;
  const { evidence, id } = milestone;
  const label = milestone.shortText[locale];
  const passage = passageOf(context, evidence);
  return readable({
    ...NOTHING,
    id,
    kind: "stated",
    mark: evidenceMark(dataset, id, locale),
    display: dateLabel(milestone.date, locale),
    label,
    result: milestoneResult(context, milestone),
    claim: claimOf(context, evidence, ""),
    place: placeIn(context, sourceById(dataset, evidence.source), evidence),
    ...(passage === undefined ? {} : { passage }),
    paraphrase: milestone.text[locale],
    measure: message(locale, "evidence.measure.said"),
    panels: panelsOf(id),
    json: recordAddress("milestones", id),
    citation: statedCitation(
      context,
      id,
      message(locale, "evidence.cite.words", { fragment: evidence.fragment, label }),
      evidence,
    ),
  });
}

function derivedEntry(context: EntryContext, derived: DerivedFigure): EvidenceEntry {
  const { dataset, locale, panelsOf } = context;
  const { id } = derived;
  const label = derived.label[locale];
  const display = displayIn(context, id);
  return readable({
    ...NOTHING,
    id,
    kind: "derived",
    mark: evidenceMark(dataset, id, locale),
    display,
    label,
    result: derivedResult(context, derived),
    arithmetic: arithmeticWithResult(context, derived, { isNested: true }),
    ...(derived.assumption === undefined ? {} : { assumption: derived.assumption[locale] }),
    measure:
      derived.measure === "unspecified"
        ? message(locale, "evidence.measure.joined")
        : measureWords(derived.measure, locale),
    from: operandsOf(context, derived),
    derived: derivedFrom(context, id),
    secondSources: secondSourcesOn(context, id),
    panels: panelsOf(id),
    json: recordAddress("derived", id),
    citation: derivedCitation(
      context,
      id,
      message(locale, "evidence.cite.derived", {
        label,
        display,
        arithmetic: arithmeticOf(dataset, derived, locale, true),
      }),
      derived.figures.map((figure) => figureById(dataset, figure).evidence),
    ),
  });
}

function statementEntry(context: EntryContext, statement: Statement): EvidenceEntry {
  const { dataset, locale, panelsOf } = context;
  const { id } = statement;
  const label = statement.label[locale];
  const display = formatQuantity(statement, locale, false);
  const unchecked = { source: statement.source, paragraph: null, sentence: null };
  return readable({
    ...NOTHING,
    id,
    kind: "second-source",
    mark: evidenceMark(dataset, id, locale),
    display,
    label,
    result: statementResult(context, statement),
    claim: { fragment: statement.fragment, rest: "" },
    place: placeIn(context, sourceById(dataset, statement.source), unchecked),
    paraphrase: statement.paraphrase[locale],
    measure: measureWords(statement.measure, locale),
    bearsOn: statement.bearsOn.map((number) => relatedFigure(context, number)),
    panels: panelsOf(id),
    json: recordAddress("statements", id),
    citation: statedCitation(
      context,
      id,
      message(locale, "evidence.cite.figure", { fragment: statement.fragment, label, display }),
      unchecked,
    ),
  });
}

/** s2 before s10. */
const statementNumber = (statement: Statement): number => Number(statement.mark.slice(1));

/** `origin`: where the site is reached, without a stroke at its end.
 *  @throws UnknownRecord when the dataset lacks a record that a panel shows. */
export function evidenceEntries(dataset: Dataset, locale: Locale, origin: string): readonly EvidenceEntry[] {
  const context = entryContext(dataset, locale, origin);
  const milestones = dataset.milestones
    .filter((milestone) => milestone.mark !== undefined)
    .toSorted((one, other) => (one.mark ?? 0) - (other.mark ?? 0));
  const statements = dataset.statements.toSorted(
    (one, other) => statementNumber(one) - statementNumber(other),
  );
  return [
    ...dataset.figures.map((figure) => figureEntry(context, figure)),
    ...milestones.map((milestone) => milestoneEntry(context, milestone)),
    ...dataset.derived.map((derived) => derivedEntry(context, derived)),
    ...statements.map((statement) => statementEntry(context, statement)),
  ];
}
