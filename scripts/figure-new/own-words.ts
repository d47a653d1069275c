/** Whether a sentence is somebody's own or the document's. It looks at words alone: quotation marks, capitals,
 *  spaces and punctuation make no sentence one's own. */
import { cleanText, comparable } from "../../lib/documents/clean-text.ts";

/** As many of the document's words in a row are a quotation. */
const QUOTED_RUN = 8;

const wordsOf = (text: string): readonly string[] =>
  comparable(cleanText(text))
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const phrase = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** How many words are the same from the start. */
function sameFromStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

/** Whether one word was added, left out or replaced, and no more. */
function differInOneWord(one: readonly string[], other: readonly string[]): boolean {
  const longer = Math.max(one.length, other.length);
  if (longer - Math.min(one.length, other.length) > 1) return false;
  return sameFromStart(one, other) + sameFromStart(one.toReversed(), other.toReversed()) >= longer - 1;
}

/** Whether words repeat a sentence of the document: all of it, all but a word, or a long part. */
export function repeats(words: string, sentence: string): boolean {
  const [own, printed] = [wordsOf(words), wordsOf(sentence)];
  const run = Math.min(QUOTED_RUN, own.length, printed.length);
  if (run === 0) return false;
  const hasRun = own.some(
    (_, at) => at + run <= own.length && phrase(printed).includes(phrase(own.slice(at, at + run))),
  );
  return hasRun || differInOneWord(own, printed);
}
