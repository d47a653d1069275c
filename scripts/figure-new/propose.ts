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

/** What stands just before a number, with what it says of it; undefined: it needs somebody to decide.
 *  The first that fits: "not more than" stands before "more than". */
const SIGNS: readonly (readonly [string, Qualifier | undefined])[] = [
  ["at (?:the )?most|up to|a maximum of|(?:no|not) (?:more than|over|above)", "at-most"],
  ["at (?:the )?least|a minimum of|(?:no|not) (?:fewer than|less than|under|below)", "at-least"],
  ["(?:not?|hardly) \\S+ (?:more than|over|above)|(?:less|fewer) than|under|below", undefined],
  ["more than|over|above", "more-than"],
  ["about|around|nearly|almost|some|approximately|roughly|close to", "about"],
];
const ANY_SIGN = new RegExp(
  String.raw`\b(?:${SIGNS.map(([words]) => words).join("|")}|or (?:more|less|fewer))\b`,
  "i",
);
const NUMBER =
  /(?<![\p{L}\p{N}.,])\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

const signIn = (lead: string) =>
  SIGNS.find(([words]) => new RegExp(String.raw`\b(?:${words})\s+(?:the\s+)?$`, "i").test(lead));

/** @param before what the sentence says before the fragment, where that is known
 *  @returns undefined when its words don't settle it, so that nothing should be offered */
export function proposedQualifier(fragment: string, before = ""): Qualifier | undefined {
  const signs = [...fragment.matchAll(NUMBER)].map(({ index }) => signIn(before + fragment.slice(0, index)));
  const [sign] = signs;
  if (signs.some((other) => other !== sign)) return undefined;
  if (sign !== undefined) return sign[1];
  return ANY_SIGN.test(fragment) ? undefined : "exact";
}
