/** Answers that the command offers before anything is typed: an id from a title, and what the fragment itself says
 *  of its value. Proposals only: whoever is asked decides. */
import { holdsValue } from "../../lib/dataset/validate-values.ts";
import type { Qualifier, Unit } from "../../lib/model/quantity.ts";

const ID_WORDS = 5;
/** The longest number that documents write in a word and records know. */
const LARGEST_WORD = 12;

/** Lower-case words joined by hyphens, without diacritics: "Larken Bay’s centre" becomes "larken-bays-centre". */
export function proposedId(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .slice(0, ID_WORDS)
    .join("-")
    .slice(0, 64)
    .replace(/-$/, "");
}

/** The numbers in a fragment, in digits or words, as the dataset would find them. */
export function valuesIn(fragment: string): readonly number[] {
  const digits = [...fragment.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([text]) =>
    Number(text.replaceAll(",", "")),
  );
  const words = Array.from({ length: LARGEST_WORD + 1 }, (_, value) => value);
  return [...new Set([...digits, ...words])].filter((value) => holdsValue(fragment, value));
}

export function proposedUnit(fragment: string): Unit {
  if (/per ?cent|%/i.test(fragment)) return "percent";
  if (/memorand|agreement/i.test(fragment)) return "memoranda";
  return /countr/i.test(fragment) ? "countries" : "people";
}

/** The first that fits: "no more than" stands before "more than". */
const SIGNS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\b(?:at most|up to|no more than)\b/i, "at-most"],
  [/\b(?:at least|no (?:fewer|less) than)\b/i, "at-least"],
  [/\b(?:more than|over|above)\b/i, "more-than"],
  [/\b(?:about|around|nearly|almost|some|approximately|roughly)\b/i, "about"],
];

export function proposedQualifier(fragment: string): Qualifier {
  return SIGNS.find(([sign]) => sign.test(fragment))?.[1] ?? "exact";
}
