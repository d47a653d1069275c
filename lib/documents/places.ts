/** Where words stand in a text as whole words: "55 officers" is not in "155 officers", "1,055 officers" or
 *  "45-55 officers", and "permanent" is not in "non-permanent". Anything that could be a part of more is no place. */
import { cleanText, comparable } from "./clean-text.ts";

/** Further away, nothing of a number or word is looked for. */
const REACH = 8;

const WORD = String.raw`[\p{L}\p{N}\p{M}]`;
/** What goes on a word or number after its own letters, seen from the fragment's first or last one. */
const GOES_ON_BEFORE = new RegExp(String.raw`${WORD}-?$`, "u");
const GOES_ON_AFTER = new RegExp(String.raw`^-?${WORD}`, "u");
/** "can’t"; but not "Vietnam’s", which is Vietnam all the same. */
const SHORTENED = new RegExp(String.raw`^'(?!s(?!${WORD}))\p{L}`, "u");
const SHORTENED_BEFORE = /\p{L}'$/u;
/** "1,055", "0.55", "2020/55", "50–55", "1’055", "1·055", "1_055", "1⁄55". */
const INSIDE_NUMBER = String.raw`[.,:/–—'·‧∙⋅•_⁄∕٫٬．，]`;
/** "-55", "~55", "> 55": less or more than the number. */
const CHANGED_NUMBER = String.raw`(?:^|[\s(])[-−]|[~∼～〜≈≃≅<>＜＞≤≥⩽⩾≦≧≲≳±]\s?`;
const NUMBER_BEFORE = new RegExp(String.raw`(?:\p{Nd}${INSIDE_NUMBER}|${CHANGED_NUMBER})$`, "u");
const NUMBER_AFTER = new RegExp(String.raw`^${INSIDE_NUMBER}\p{Nd}`, "u");
/** Thousands apart: "1 055". */
const THOUSANDS_BEFORE = /(?<![\p{Nd}.,])\p{Nd}{1,3}(?: \p{Nd}{3})* $/u;
const THOUSANDS_AFTER = /^ \p{Nd}{3}(?!\p{Nd})/u;

function isCutBefore(wanted: string, before: string): boolean {
  if (!/^[\p{L}\p{N}\p{M}]/u.test(wanted)) return false;
  if (GOES_ON_BEFORE.test(before) || SHORTENED_BEFORE.test(before)) return true;
  if (!/^\p{Nd}/u.test(wanted)) return false;
  return (
    NUMBER_BEFORE.test(before) || (/^\p{Nd}{3}(?!\p{Nd})/u.test(wanted) && THOUSANDS_BEFORE.test(before))
  );
}

function isCutAfter(wanted: string, after: string): boolean {
  if (!/[\p{L}\p{N}\p{M}]$/u.test(wanted)) return false;
  if (GOES_ON_AFTER.test(after) || SHORTENED.test(after)) return true;
  if (!/\p{Nd}$/u.test(wanted)) return false;
  return NUMBER_AFTER.test(after) || (/(?<!\p{Nd})\p{Nd}{1,3}$/u.test(wanted) && THOUSANDS_AFTER.test(after));
}

/** Places of a fragment in clean text, from the left, quotation marks aside. */
export function placesOf(fragment: string, text: string): readonly number[] {
  const wanted = comparable(cleanText(fragment)).trim();
  const within = comparable(text);
  const places: number[] = [];
  if (wanted === "") return places;
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const before = within.slice(Math.max(0, at - REACH), at);
    const after = within.slice(end, end + REACH);
    if (!isCutBefore(wanted, before) && !isCutAfter(wanted, after)) places.push(at);
  }
  return places;
}
