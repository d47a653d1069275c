/** A document as locators count it: the title line, then paragraphs; sentences.ts cuts those. */
import { cleanText } from "./clean-text.ts";

/** `paragraphs[0]` is paragraph 1: the first non-empty line after the title; photo captions count. */
export interface DocumentText {
  /** First non-empty line. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** null: the text has no line at all. */
export function parseDocument(text: string): DocumentText | null {
  const [title, ...paragraphs] = cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return title === undefined ? null : { title, paragraphs };
}
