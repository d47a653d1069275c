/** One form for texts that mean the same: line ends, letters, spaces and quotation marks.
 *  Two copies of a document compare equal whatever system, editor or browser they passed through. */

const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029/g;
/** Soft hyphens, joiners, marks of direction and of variants, byte-order marks: seen by nobody. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[^\S\n]+/g;

/** Text as a reader may see it: composed letters (NFC), plain spaces, `\n` line ends. Quotation marks stay as they are. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(INVISIBLE, "").normalize("NFC").replace(SPACES, " ");
}

/** Clean text in which curly and straight quotation marks are the same, and so are breaking and non-breaking hyphens.
 *  As long as the text it is given: a place found in one is the same place in the other. */
export function comparable(clean: string): string {
  return clean
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑]/g, "-");
}
