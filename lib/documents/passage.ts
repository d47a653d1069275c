/** Finds the words of a claim in a copy of its document, and says why it can't where it can't.
 *  Never a wrong "found": the words must stand once, in the sentence that the locator names. */
import type { PassageRequest } from "../model/evidence-entry.ts";
import { cleanText, comparable } from "./clean-text.ts";
import { hashOfSentence } from "./hashes.ts";
import type { DocumentText } from "./parse-document.ts";
import { placesOf } from "./places.ts";
import { sentencesOf } from "./sentences.ts";

/** The paragraph cut around the fragment. */
export interface FoundPassage {
  readonly kind: "found";
  /** Sentences of the paragraph before the claim's own. */
  readonly before: string;
  readonly sentence: { readonly before: string; readonly fragment: string; readonly after: string };
  readonly after: string;
  /** Whether the sentence is, letter for letter, the one that was checked; null: none was. */
  readonly isAsChecked: boolean | null;
}

/** Paragraph and sentence, from 1. */
export interface Locator {
  readonly paragraph: number;
  readonly sentence: number;
}

/** What stands at the locator is not the claim's words. `elsewhere`: the first places where they do stand. */
export type PlaceFault =
  | {
      readonly kind: "no-such-paragraph";
      readonly paragraphCount: number;
      readonly elsewhere: readonly Locator[];
    }
  | {
      readonly kind: "no-such-sentence";
      readonly sentenceCount: number;
      readonly elsewhere: readonly Locator[];
    }
  | { readonly kind: "fragment-missing"; readonly sentence: string; readonly elsewhere: readonly Locator[] }
  | { readonly kind: "fragment-repeated"; readonly sentence: string; readonly times: number };

export type PassageFault = { readonly kind: "another-document"; readonly title: string } | PlaceFault;

/** More places than a reader would look at. */
const MOST_ELSEWHERE = 12;

/** Whether two title lines say the same. */
export function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string): string => comparable(cleanText(title)).trim().toLowerCase();
  return plain(one) === plain(other);
}

export function placesInDocument({ paragraphs }: DocumentText, fragment: string): readonly Locator[] {
  return paragraphs
    .flatMap((text, paragraph) =>
      sentencesOf(text).flatMap((words, sentence) =>
        placesOf(fragment, words).length > 0 ? [{ paragraph: paragraph + 1, sentence: sentence + 1 }] : [],
      ),
    )
    .slice(0, MOST_ELSEWHERE);
}

/** In a text that is known to be the right document. */
export function findPlace(
  document: DocumentText,
  { paragraph, sentence, fragment, sentenceSha256 }: Omit<PassageRequest, "sourceId" | "title">,
): FoundPassage | PlaceFault {
  const elsewhere = () => placesInDocument(document, fragment);
  const text = document.paragraphs[paragraph - 1];
  if (text === undefined) {
    const paragraphCount = document.paragraphs.length;
    return { kind: "no-such-paragraph", paragraphCount, elsewhere: elsewhere() };
  }
  const sentences = sentencesOf(text);
  const words = sentences[sentence - 1];
  if (words === undefined)
    return { kind: "no-such-sentence", sentenceCount: sentences.length, elsewhere: elsewhere() };
  const [at, ...more] = placesOf(fragment, words);
  if (at === undefined) return { kind: "fragment-missing", sentence: words, elsewhere: elsewhere() };
  if (more.length > 0) return { kind: "fragment-repeated", sentence: words, times: more.length + 1 };
  const end = at + cleanText(fragment).trim().length;
  return {
    kind: "found",
    before: sentences.slice(0, sentence - 1).join(" "),
    sentence: { before: words.slice(0, at), fragment: words.slice(at, end), after: words.slice(end) },
    after: sentences.slice(sentence).join(" "),
    isAsChecked: sentenceSha256 === null ? null : hashOfSentence(words) === sentenceSha256,
  };
}

/** In a text that may be another document. */
export function findPassage(document: DocumentText, request: PassageRequest): FoundPassage | PassageFault {
  return isSameTitle(document.title, request.title)
    ? findPlace(document, request)
    : { kind: "another-document", title: document.title };
}
