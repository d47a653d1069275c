/** Finds the words of a new claim in a paragraph of its document, and says where else they stand when they don't stand there.
 *  The locator is computed here and then put to lib/documents, so that what is recorded is what a later check finds. */
import { hashOfSentence } from "../../lib/documents/hashes.ts";
import type { DocumentText } from "../../lib/documents/parse-document.ts";
import { findPlace, type Locator, placesInDocument } from "../../lib/documents/passage.ts";

export interface FoundFragment {
  readonly sentence: number;
  readonly sentenceSha256: string;
  /** As the document writes it. */
  readonly fragment: string;
  /** The sentence as the document prints it. */
  readonly text: string;
  /** What it says before the fragment. */
  readonly before: string;
  /** The sentence with the fragment in brackets. */
  readonly shown: string;
}

const named = (places: readonly Locator[]): string =>
  places.map(({ paragraph, sentence }) => `paragraph ${paragraph}, sentence ${sentence}`).join("; ");

/** @returns a sentence when the fragment can't be taken as it is */
export function findFragment(
  document: DocumentText,
  paragraph: number,
  fragment: string,
): FoundFragment | string {
  const text = document.paragraphs[paragraph - 1];
  const inParagraph =
    text === undefined ? [] : placesInDocument({ ...document, paragraphs: [text] }, fragment);
  const [sentence, ...others] = inParagraph.map((place) => place.sentence);
  if (sentence === undefined) {
    const elsewhere = placesInDocument(document, fragment);
    return elsewhere.length === 0
      ? `"${fragment}" stands nowhere in the document. Copy the words as it prints them.`
      : `"${fragment}" does not stand in paragraph ${paragraph}, but in ${named(elsewhere)}.`;
  }
  const passage = findPlace(document, { paragraph, sentence, fragment, sentenceSha256: null });
  if (passage.kind === "fragment-repeated")
    return `"${fragment}" stands ${passage.times} times in sentence ${sentence} of paragraph ${paragraph}. Quote a few words more.`;
  const places = [sentence, ...others].map((one) => ({ paragraph, sentence: one }));
  if (others.length > 0)
    return `"${fragment}" stands more than once in the paragraph: ${named(places)}. Quote a few words more.`;
  if (passage.kind !== "found")
    return `"${fragment}" could not be found again in ${named(places)}. Quote other words.`;
  const { before, fragment: printed, after } = passage.sentence;
  return {
    sentence,
    sentenceSha256: hashOfSentence(before + printed + after),
    fragment: printed,
    text: before + printed + after,
    before,
    shown: `${before}[${printed}]${after}`,
  };
}
