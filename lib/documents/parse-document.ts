/** A document as locators count it: the title line, then paragraphs, then sentences inside them. */
import { cleanText } from "./clean-text.ts";
import { sentencesOf } from "./sentences.ts";

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

/** The sentence that a locator names; undefined: there is no such place. Both count from 1. */
export function sentenceAt(
  document: DocumentText,
  paragraph: number | null,
  sentence: number | null,
): string | undefined {
  const text = document.paragraphs[(paragraph ?? 0) - 1];
  return text === undefined ? undefined : sentencesOf(text)[(sentence ?? 0) - 1];
}
