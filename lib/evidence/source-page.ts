/** The page of one source: what it is, what was taken from it and where it stands, what it bears out, where it is named. */
import { evidenceMark } from "../chart/overview-marks.ts";
import { changeText } from "../chart/change-text.ts";
import { recordsOfDay } from "../chart/dated-records.ts";
import { markedText } from "../chart/marked-text.ts";
import { sourceById } from "../dataset/lookup.ts";
import { dateKindWord, dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatPercent, printedDecimals } from "../format/numbers.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type {
  BorneOutDate,
  NamedIn,
  SourceDate,
  SourcePageModel,
  TargetRow,
} from "../model/evidence-pages.ts";
import type { SecondSourceRow, TextPiece } from "../model/overview.ts";
import type { Source, Target } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import type { ReaderData } from "./reader-data.ts";
import { recordLabel } from "./record-label.ts";
import { stripOf } from "./source-strip.ts";
import { sourceUses, type SourceUses } from "./source-uses.ts";
import { checkedWords, sourceLink, sourceName, takenFrom } from "./source-words.ts";

/** Text about dates, with marks behind the years and days that claims state. */
function datedText(dataset: Dataset, text: string, locale: Locale): readonly TextPiece[] {
  const years = dataset.figures.filter((figure) => figure.kind === "fact" && figure.unit !== "reference");
  const days = dataset.milestones.filter(({ figure }) => figure === undefined);
  const ids = [...years, ...days].map(({ id }) => id);
  return markedText(bindSpaces(text), { dataset, locale, ids, levels: [] });
}

function basisText(dataset: Dataset, { basis }: KnownDate, locale: Locale): { basis?: readonly TextPiece[] } {
  if (basis === undefined) return {};
  const text = message(locale, "page.sourcePages.basis", { text: basis[locale] });
  return { basis: datedText(dataset, text, locale) };
}

function sourceDate(dataset: Dataset, { date }: Source, locale: Locale): SourceDate {
  const second = date.corroboratedBy === undefined ? null : sourceById(dataset, date.corroboratedBy);
  return {
    label: dateLabel(date, locale),
    kind: dateKindWord(date, locale),
    ...(date.printed === undefined ? {} : { printed: date.printed[locale] }),
    ...basisText(dataset, date, locale),
    ...(second === null ? {} : { corroboratedBy: sourceLink(second, locale) }),
  };
}

/** Dates that the source bears out: of documents, then of claims whose document has none or another; equal ones together. */
function borneOutDates(dataset: Dataset, uses: SourceUses, locale: Locale): readonly BorneOutDate[] {
  const ofDocuments = uses.datedSources.map((source) => ({
    id: source.id,
    label: sourceName(source, locale),
    dateLabel: dateLabel(source.date, locale),
    ...basisText(dataset, source.date, locale),
    document: sourceLink(source, locale),
    marks: recordsOfDay(dataset, source.date).map((id) => evidenceMark(dataset, id, locale)),
  }));
  const ofClaims = uses.datedClaims.flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    const source = sourceById(dataset, first.evidence.source);
    return [
      {
        id: first.id,
        label: message(locale, "page.sourcePages.borneOut.claims", { name: sourceName(source, locale) }),
        dateLabel: dateLabel(first.date, locale),
        ...basisText(dataset, first.date, locale),
        document: sourceLink(source, locale),
        marks: claims.map(({ id }) => evidenceMark(dataset, id, locale)),
      },
    ];
  });
  return [...ofDocuments, ...ofClaims];
}

function targetRow(target: Target, locale: Locale): TargetRow {
  const { percent, year } = target;
  return {
    id: target.id,
    label: message(locale, `page.sourcePages.category.${target.category ?? "all"}`),
    display:
      percent === undefined
        ? message(locale, "page.sourcePages.targets.noPercent")
        : formatPercent(percent, locale, printedDecimals(percent)),
    year: year === null ? message(locale, "page.sourcePages.targets.noYear") : String(year),
    json: `/api/v1/targets/${target.id}`,
    status: message(locale, `page.sourcePages.targets.${target.status}`),
  };
}

function namedIn(dataset: Dataset, uses: SourceUses, locale: Locale): readonly NamedIn[] {
  return uses.namedBy.map(({ claim, note }) => ({
    id: claim,
    label: recordLabel(dataset, claim, locale),
    mark: evidenceMark(dataset, claim, locale),
    text: note[locale],
  }));
}

/** `rows`: every second source, as the overview has them.
 *  @throws UnknownRecord when the dataset has no such source. */
export function sourcePage(
  dataset: Dataset,
  { locale, entries }: Pick<ReaderData, "locale" | "entries">,
  rows: readonly SecondSourceRow[],
  id: string,
): SourcePageModel {
  const source = sourceById(dataset, id);
  const uses = sourceUses(dataset, id);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { paragraphCount } = source;
  const model: SourcePageModel = {
    locale,
    id,
    role: source.role,
    name: sourceName(source, locale),
    title: source.title,
    publisher: source.publisher[locale],
    ...(source.speaker === undefined ? {} : { speaker: source.speaker[locale] }),
    date: sourceDate(dataset, source, locale),
    address: source.address,
    paraphrase: datedText(dataset, source.paraphrase[locale], locale),
    ...(paragraphCount === undefined
      ? {}
      : { length: message(locale, "page.sourcePages.length", { count: paragraphCount }) }),
    taken: takenFrom(uses, locale),
    check: { text: checkedWords(source, uses, locale), textSha256: source.textSha256 },
    quotedTitles: dataset.sources.map(({ title }) => title),
    strip: stripOf(source, uses, (entryId) => byId.get(entryId), locale),
    statements: rows.filter(({ sourceId }) => sourceId === id),
    borneOut: borneOutDates(dataset, uses, locale),
    targets: uses.targets.map((target) => targetRow(target, locale)),
    missions: uses.missions.map(({ id: missionId, acronym, name }) => ({
      id: missionId,
      acronym,
      name: name[locale],
    })),
    namedIn: namedIn(dataset, uses, locale),
  };
  return bound(model);
}

/** Text is bound against bad line breaks; what is copied or followed stays as it is. */
function bound(model: SourcePageModel): SourcePageModel {
  const { address, check, title, ...read } = model;
  return { ...changeText(read, bindSpaces), address, check, title };
}
