/** A document paragraph by paragraph: the claims that stand in each, and the stretches from which nothing was taken. */
import { dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { StripClaim, StripPart } from "../model/evidence-pages.ts";
import type { Evidence, Figure, Milestone, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import type { SourceUses } from "./source-uses.ts";

/** Entries by the id of their record. */
export type EntryLookup = (id: string) => EvidenceEntry | undefined;

function stripClaim(record: Figure | Milestone, entryOf: EntryLookup, locale: Locale): StripClaim | null {
  const entry = entryOf(record.id);
  if (!entry) return null;
  const { sentence } = record.evidence;
  const words =
    sentence === null
      ? message(locale, "common.locator.unchecked")
      : message(locale, "page.sourcePages.strip.sentence", { sentence: formatNumber(sentence, locale) });
  if ("text" in record) {
    return {
      entry,
      sentence: words,
      kind: message(locale, `page.sourcePages.kind.${record.kind}`),
      dated: message(locale, "page.sourcePages.strip.dated", { date: dateLabel(record.date, locale) }),
    };
  }
  return { entry, sentence: words };
}

function emptyPart(paragraphs: readonly number[], locale: Locale): StripPart {
  const [first = 0] = paragraphs;
  const last = paragraphs.at(-1) ?? first;
  return {
    kind: "empty",
    paragraphs,
    text: message(locale, `page.sourcePages.strip.${first === last ? "emptyOne" : "emptyMany"}`, {
      from: formatNumber(first, locale),
      to: formatNumber(last, locale),
    }),
  };
}

const inPlace = (one: Evidence, other: Evidence): number => (one.sentence ?? 0) - (other.sentence ?? 0);

/** Empty when the number of the document's paragraphs is not known. */
export function stripOf(
  source: Source,
  uses: SourceUses,
  entryOf: EntryLookup,
  locale: Locale,
): readonly StripPart[] {
  const records = [...uses.figures, ...uses.milestones].toSorted((one, other) =>
    inPlace(one.evidence, other.evidence),
  );
  const parts: StripPart[] = [];
  let passed: number[] = [];
  const close = () => {
    if (passed.length > 0) parts.push(emptyPart(passed, locale));
    passed = [];
  };
  for (let paragraph = 1; paragraph <= (source.paragraphCount ?? 0); paragraph += 1) {
    const claims = records
      .filter(({ evidence }) => evidence.paragraph === paragraph)
      .map((record) => stripClaim(record, entryOf, locale))
      .filter((claim) => claim !== null);
    if (claims.length === 0) {
      passed.push(paragraph);
      continue;
    }
    close();
    const title = message(locale, "page.sourcePages.strip.paragraph", {
      paragraph: formatNumber(paragraph, locale),
    });
    parts.push({ kind: "claims", paragraph, title, claims });
  }
  close();
  return parts;
}
