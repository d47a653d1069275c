/** One form for texts that mean the same: line ends, letters, spaces and quotation marks.
 *  Two copies of a document compare equal whatever system, editor or browser they passed through. */

const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029/g;
/** Soft hyphen, zero-width characters, byte-order mark: seen by nobody. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[^\S\n]+/g;

/** Text as a reader may see it: composed letters (NFC), plain spaces, `\n` line ends. Quotation marks stay as they are. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, "\n").normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ");
}

/** Clean text in which curly and straight quotation marks are the same. As long as the text it is given:
 *  a place found in one is the same place in the other. */
export function comparable(clean: string): string {
  return clean.replace(/[‘’‚‛ʼ′`´]/g, "'").replace(/[“”„‟″«»]/g, '"');
}
