/** Cuts a paragraph into sentences, always in the same places: locators count them, so a change here moves records.
 *  A sentence ends at . ! ? or …, with closing quotes or brackets, before a space and a capital or a digit. */

import { comparable } from "./clean-text.ts";

/** A full stop after one of these ends no sentence, and neither does one after a single capital ("J."). */
const TITLES = new Set(
  "mr mrs ms dr prof gen lt col maj brig capt cmdr cdr sgt cpl adm hon rev sen rep gov sr jr st vs etc e.g i.e ts pgs gs tp".split(
    " ",
  ),
);
/** These are words of their own, too ("state of the art."): they end no sentence only before a number ("Art. 5"). */
const BEFORE_NUMBERS = new Set(
  "no nos art para approx fig vol p pp jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);
/** More than the longest of them: what stands further back decides nothing. */
const ABBREVIATION_REACH = 8;

/** A run of marks is tried once, at its start: a text of nothing but full stops takes no longer than another. */
const END = /(?<![.!?…])[.!?…]+["')\]]*\s+(?=["'([]?([\p{Lu}\p{Nd}]))/gu;

function isAbbreviation(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  if (/(?:^|\.)\p{Lu}$/u.test(word) || TITLES.has(word.toLowerCase())) return true;
  return /\p{Nd}/u.test(next) && BEFORE_NUMBERS.has(word.toLowerCase());
}

/** Sentences of a clean paragraph, without the spaces between them. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of comparable(paragraph).matchAll(END)) {
    const [mark, next = ""] = match;
    const before = paragraph.slice(Math.max(start, match.index - ABBREVIATION_REACH), match.index);
    if (mark.startsWith(".") && isAbbreviation(before, next)) continue;
    const end = match.index + mark.length;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  return [...sentences, paragraph.slice(start).trim()].filter((sentence) => sentence !== "");
}
