/** Where a claim stands, in which words, and what is needed to find it in a copy of the document. */
import { dateBasis } from "../chart/date-basis.ts";
import { paragraphHref } from "../chart/overview-marks.ts";
import { sourceById } from "../dataset/lookup.ts";
import { formatKnownDate } from "../format/dates.ts";
import { dateKindWord, dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { capitalise } from "../format/typography.ts";
import type { KnownDate } from "../model/dates.ts";
import type { EvidenceClaim, EvidencePlace, PassageRequest } from "../model/evidence-entry.ts";
import type { Evidence, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { placeWords } from "./entry-words.ts";
import type { EntryContext } from "./entry-context.ts";

/** The date for a line that says in words, too, how it is known: a second source is not named twice. */
function placeDate(date: KnownDate, locale: Locale): string {
  if (date.kind === "inferred") return dateLabel(date, locale);
  return formatKnownDate(date, locale) ?? message(locale, "evidence.noDate");
}

/** A place in a source; `evidence` without a paragraph is one that was not checked against a text. */
export function placeIn(
  { dataset, locale }: EntryContext,
  source: Source,
  { paragraph, sentence }: Pick<Evidence, "paragraph" | "sentence">,
): EvidencePlace {
  const basis = dateBasis(dataset, source.date, locale);
  const words = placeWords({ paragraph, sentence }, locale);
  return {
    sourceId: source.id,
    ...(source.letter === undefined ? {} : { letter: source.letter }),
    publisher: source.publisher[locale],
    title: source.title,
    ...(source.speaker === undefined ? {} : { speaker: source.speaker[locale] }),
    dateLabel: placeDate(source.date, locale),
    dateKind: dateKindWord(source.date, locale),
    ...(basis === undefined ? {} : { dateBasis: basis }),
    locator: paragraph === null ? words : capitalise(words),
    paragraph,
    sentence,
    paragraphCount: source.paragraphCount ?? null,
    href: paragraphHref({ source: source.id, paragraph }, locale),
    address: source.address,
  };
}

/** `rest`: our wording of what the words are about; "" where they say it themselves. */
export function claimOf({ locale }: EntryContext, evidence: Evidence, rest: string): EvidenceClaim {
  return {
    fragment: evidence.fragment,
    rest,
    ...(locale === "vi" ? { meaning: evidence.fragmentMeaning.vi } : {}),
  };
}

/** undefined: there is no text of the document to look in, or no place in it. */
export function passageOf({ dataset }: EntryContext, evidence: Evidence): PassageRequest | undefined {
  const source = sourceById(dataset, evidence.source);
  const { paragraph, sentence } = evidence;
  if (source.role !== "document" || source.title === null || paragraph === null || sentence === null)
    return undefined;
  return {
    sourceId: source.id,
    title: source.title,
    paragraph,
    sentence,
    fragment: evidence.fragment,
    sentenceSha256: evidence.sentenceSha256,
  };
}
