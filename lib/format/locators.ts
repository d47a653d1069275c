/** Places in a document, short for tables ("A ¶9 s1") and as words for reading aloud. */
import type { Evidence, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { message } from "./messages.ts";

function values(evidence: Evidence, source: Source): Record<string, string> {
  return {
    letter: source.letter ?? "",
    paragraph: String(evidence.paragraph ?? ""),
    sentence: String(evidence.sentence ?? ""),
  };
}

/** "A ¶9 s1"; for a document without a text, that it was not checked against one. */
export function formatLocator(evidence: Evidence, source: Source, locale: Locale): string {
  if (evidence.paragraph === null) return message(locale, "common.locator.unchecked");
  return message(locale, "common.locator.short", values(evidence, source));
}

/** "Document A, paragraph 9, sentence 1". */
export function locatorName(evidence: Evidence, source: Source, locale: Locale): string {
  if (evidence.paragraph === null) return message(locale, "common.locator.unchecked");
  return message(locale, "common.locator.name", values(evidence, source));
}
