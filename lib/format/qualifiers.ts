/** Qualifiers, small numbers and lists in words. */
import type { Qualifier } from "../model/quantity.ts";
import type { Locale } from "../model/text.ts";
import { message } from "./messages.ts";
import { formatNumber } from "./numbers.ts";

/** "exact", "more than": the word that stands beside a value in a table. */
export function qualifierWord(qualifier: Qualifier, locale: Locale): string {
  return message(locale, `common.qualifierWord.${qualifier}`);
}

/** "more than 16 %", "hơn 16%"; an exact value stands alone. */
export function qualifiedPhrase(qualifier: Qualifier, number: string, locale: Locale): string {
  return message(locale, `common.qualified.${qualifier}`, { number });
}

/** A small count in words where the language writes it so ("nine"); larger ones in digits. */
export function numberWord(value: number, locale: Locale): string {
  return message(locale, "common.numberWord", { n: String(value), digits: formatNumber(value, locale) });
}

/** "a, b and c" in the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join("");
  return message(locale, "common.list", { first: items.slice(0, -1).join(", "), last: items.at(-1) ?? "" });
}
