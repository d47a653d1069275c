/** The overview's lists: derived figures, second sources, commitments and statements, sources. */
import { numberById, sourceById, statementById } from "../dataset/lookup.ts";
import { formatKnownDate } from "../format/dates.ts";
import { dateLabel } from "../format/known-dates.ts";
import { formatLocator } from "../format/locators.ts";
import { message } from "../format/messages.ts";
import { formatQuantity } from "../format/numbers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { CommitmentRow, DerivedRow, SecondSourceRow, SourceNote } from "../model/overview.ts";
import type { Evidence, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { arithmeticOf, displayOf } from "./build-quantity.ts";
import { evidenceMark } from "./overview-marks.ts";
import { notedVerdict } from "./second-counts.ts";

export function derivedRows(
  dataset: Dataset,
  levels: readonly number[],
  locale: Locale,
): readonly DerivedRow[] {
  return dataset.derived.map((derived) => ({
    figureId: derived.id,
    mark: evidenceMark(dataset, derived.id, locale),
    display: displayOf(dataset, derived.id, locale, levels),
    what: derived.label[locale],
    arithmetic: arithmeticOf(dataset, derived, locale, true),
    ...(derived.assumption ? { assumption: derived.assumption[locale] } : {}),
  }));
}

/** "246 people sent since June 2014 … (VNA, October 2021)". */
export function statementSentence(dataset: Dataset, id: string, locale: Locale): string {
  const statement = statementById(dataset, id);
  const source = sourceById(dataset, statement.source);
  return message(locale, "overview.secondSources.sentence", {
    statement: statement.paraphrase[locale],
    source: source.publisherShort[locale],
  });
}

/** The check that a statement enters; one of its own before one where it is added to others. */
function verdictOf(dataset: Dataset, statementId: string, locale: Locale): string {
  const checks = dataset.checks
    .flatMap((check) =>
      check.definition.method === "second-source" && check.definition.statements.includes(statementId)
        ? [{ ...check, definition: check.definition }]
        : [],
    )
    .sort((one, other) => one.definition.statements.length - other.definition.statements.length);
  const [check] = checks;
  return check ? notedVerdict(dataset, check, locale) : message(locale, "common.second.notCompared");
}

/** Publisher, title and who speaks in it; a source without a recorded title says so. */
export function documentName(source: Source, locale: Locale): string {
  const publisher = source.publisher[locale];
  const named =
    source.title === null
      ? message(locale, "overview.secondSources.documentUntitled", { publisher })
      : message(locale, "overview.secondSources.document", { publisher, title: source.title });
  return source.speaker === undefined
    ? named
    : message(locale, "overview.secondSources.withSpeaker", { named, speaker: source.speaker[locale] });
}

export function secondSourceRows(
  dataset: Dataset,
  levels: readonly number[],
  locale: Locale,
): readonly SecondSourceRow[] {
  return dataset.statements.map((statement) => {
    const source = sourceById(dataset, statement.source);
    const bearsOn = statement.bearsOn.map((id) => {
      const number = numberById(dataset, id);
      const text = message(locale, "overview.secondSources.bearsOn", {
        label: number.label[locale],
        display: displayOf(dataset, id, locale, levels),
      });
      return { text, mark: evidenceMark(dataset, id, locale) };
    });
    return {
      id: statement.id,
      mark: evidenceMark(dataset, statement.id, locale),
      sourceId: source.id,
      display: formatQuantity(statement, locale, false),
      statement: statement.paraphrase[locale],
      fragment: statement.fragment,
      publisher: source.publisher[locale],
      title: source.title,
      ...(source.speaker === undefined ? {} : { speaker: source.speaker[locale] }),
      dateLabel: formatKnownDate(statement.date, locale) ?? message(locale, "common.date.notStated"),
      bearsOn,
      verdict: verdictOf(dataset, statement.id, locale),
    };
  });
}

/** In the order of the documents' own text. */
function byPlace(one: Evidence, other: Evidence): number {
  return (
    one.source.localeCompare(other.source, "en") ||
    (one.paragraph ?? 0) - (other.paragraph ?? 0) ||
    (one.sentence ?? 0) - (other.sentence ?? 0)
  );
}

/** Promises, requests and statements about the work, with where they stand. */
export function commitmentRows(dataset: Dataset, locale: Locale): readonly CommitmentRow[] {
  return dataset.milestones
    .filter((milestone) => milestone.kind !== "milestone")
    .toSorted((one, other) => byPlace(one.evidence, other.evidence))
    .map((milestone) => ({
      id: milestone.id,
      mark: evidenceMark(dataset, milestone.id, locale),
      text: milestone.text[locale],
      dateLabel: dateLabel(milestone.date, locale),
      locator: formatLocator(milestone.evidence, sourceById(dataset, milestone.evidence.source), locale),
    }));
}

function sourceText(dataset: Dataset, source: Source, locale: Locale): string {
  const basis = source.date.kind === "corroborated" ? source.date.corroboratedBy : undefined;
  const words = {
    // A reference without a title is known by its publisher and by what it is about.
    named:
      source.role === "reference" && source.title === null
        ? source.publisher[locale]
        : documentName(source, locale),
    paraphrase: source.paraphrase[locale],
    date: formatKnownDate(source.date, locale) ?? message(locale, "common.date.notStated"),
    second: basis === undefined ? "" : sourceById(dataset, basis).publisherShort[locale],
  };
  const form =
    basis !== undefined
      ? "corroborated"
      : source.role === "document" && source.date.iso === null
        ? "undated"
        : source.role;
  return message(locale, `overview.sources.${form}`, words);
}

export function sourceNotes(dataset: Dataset, locale: Locale): readonly SourceNote[] {
  return dataset.sources.map((source) => ({
    id: source.id,
    ...(source.letter === undefined ? {} : { letter: source.letter }),
    text: sourceText(dataset, source, locale),
    title: source.title,
    address: source.address,
  }));
}
