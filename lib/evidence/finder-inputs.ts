/** What every maker of finder entries needs: the records, the page's language, the evidence in each, and the finder's words. */
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import { type Locale, LOCALES, type LocalText } from "../model/text.ts";

export interface FinderInputs {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** All evidence in a language; in the same order in each. */
  readonly entriesIn: (locale: Locale) => readonly EvidenceEntry[];
}

export function finderText(locale: Locale, key: string, values?: Record<string, string>): string {
  return message(locale, `page.finder.${key}`, values);
}

/** The same words of the finder in both languages. */
export const finderTexts = (key: string, values?: Record<string, string>): readonly string[] =>
  LOCALES.map((locale) => finderText(locale, key, values));

export const bothLanguages = (...texts: readonly (LocalText | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text ? [text.en, text.vi] : []));
