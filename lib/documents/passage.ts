/** Finds the words of a claim in a copy of its document, and says why it can't where it can't.
 *  Never a wrong "found": the words must stand once, in the sentence that the locator names. */
import type { PassageRequest } from "../model/evidence-entry.ts";
import { cleanText, comparable } from "./clean-text.ts";
import { hashOfSentence } from "./hashes.ts";
import type { DocumentText } from "./parse-document.ts";
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

export type PassageFault =
  | { readonly kind: "another-document"; readonly title: string }
  | { readonly kind: "no-such-paragraph"; readonly paragraphCount: number }
  | { readonly kind: "no-such-sentence"; readonly sentenceCount: number }
  /** `sentence`: what stands there instead; `elsewhere`: places where the fragment does stand. */
  | {
      readonly kind: "fragment-missing";
      readonly sentence: string;
      readonly elsewhere: readonly { readonly paragraph: number; readonly sentence: number }[];
    }
  | { readonly kind: "fragment-repeated"; readonly sentence: string; readonly times: number };

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Where a fragment stands in clean text as whole words, quotation marks aside: "55 officers" is not in "155 officers". */
export function placesOf(fragment: string, text: string): readonly number[] {
  const wanted = comparable(cleanText(fragment));
  const within = comparable(text);
  const places: number[] = [];
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const isCutBefore = WORD_START.test(wanted) && WORD_END.test(within.slice(0, at));
    const isCutAfter = WORD_END.test(wanted) && WORD_START.test(within.slice(at + wanted.length));
    if (!isCutBefore && !isCutAfter) places.push(at);
  }
  return places;
}

/** Whether two title lines say the same. */
export function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string): string => comparable(cleanText(title)).trim().toLowerCase();
  return plain(one) === plain(other);
}

function elsewhere(document: DocumentText, request: PassageRequest) {
  return document.paragraphs.flatMap((text, paragraph) =>
    sentencesOf(text).flatMap((sentence, index) =>
      placesOf(request.fragment, sentence).length > 0
        ? [{ paragraph: paragraph + 1, sentence: index + 1 }]
        : [],
    ),
  );
}

export function findPassage(document: DocumentText, request: PassageRequest): FoundPassage | PassageFault {
  if (!isSameTitle(document.title, request.title)) return { kind: "another-document", title: document.title };
  const paragraph = document.paragraphs[request.paragraph - 1];
  if (paragraph === undefined)
    return { kind: "no-such-paragraph", paragraphCount: document.paragraphs.length };
  const sentences = sentencesOf(paragraph);
  const sentence = sentences[request.sentence - 1];
  if (sentence === undefined) return { kind: "no-such-sentence", sentenceCount: sentences.length };
  const [at, ...more] = placesOf(request.fragment, sentence);
  if (at === undefined)
    return { kind: "fragment-missing", sentence, elsewhere: elsewhere(document, request) };
  if (more.length > 0) return { kind: "fragment-repeated", sentence, times: more.length + 1 };
  const end = at + cleanText(request.fragment).length;
  return {
    kind: "found",
    before: sentences.slice(0, request.sentence - 1).join(" "),
    sentence: {
      before: sentence.slice(0, at),
      fragment: sentence.slice(at, end),
      after: sentence.slice(end),
    },
    after: sentences.slice(request.sentence).join(" "),
    isAsChecked: request.sentenceSha256 === null ? null : hashOfSentence(sentence) === request.sentenceSha256,
  };
}
