/** Cuts a paragraph into sentences, always in the same places: locators count them.
 *  A sentence ends at . ! ? or …, with closing quotes or brackets, before a space and a capital or a digit. */

/** A full stop after one of these, or after a single capital ("J."), ends no sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm sr jr st no nos art para vs etc e.g i.e ts pgs gs tp".split(
    " ",
  ),
);

const END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]?[\p{Lu}\p{Nd}])/gu;

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  return /(?:^|\.)\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** Sentences of a clean paragraph, without the spaces between them. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    if (match[0].startsWith(".") && isAbbreviation(paragraph.slice(start, match.index))) continue;
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  return [...sentences, paragraph.slice(start).trim()].filter((sentence) => sentence !== "");
}
