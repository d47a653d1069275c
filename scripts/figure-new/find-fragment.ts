/** Finds the words of a new claim in a paragraph of its document, and says where else they stand when they don't stand there.
 *  The locator is computed here and then put to lib/documents, so that what is recorded is what a later check finds. */
import { hashOfSentence } from "../../lib/documents/hashes.ts";
import type { DocumentText } from "../../lib/documents/parse-document.ts";
import { findPlace } from "../../lib/documents/passage.ts";
import { placesOf } from "../../lib/documents/places.ts";
import { sentencesOf } from "../../lib/documents/sentences.ts";

export interface FoundFragment {
  readonly sentence: number;
  readonly sentenceSha256: string;
  /** As the document writes it. */
  readonly fragment: string;
  /** The sentence as the document prints it. */
  readonly text: string;
  /** The sentence with the fragment in brackets. */
  readonly shown: string;
}

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  readonly times: number;
}

function placesIn(document: DocumentText, fragment: string): readonly Place[] {
  return document.paragraphs.flatMap((text, index) =>
    sentencesOf(text).flatMap((sentence, at) => {
      const times = placesOf(fragment, sentence).length;
      return times === 0 ? [] : [{ paragraph: index + 1, sentence: at + 1, times }];
    }),
  );
}

const named = (places: readonly Place[]): string =>
  places.map(({ paragraph, sentence }) => `paragraph ${paragraph}, sentence ${sentence}`).join("; ");

/** @returns a sentence when the fragment can't be taken as it is */
export function findFragment(
  document: DocumentText,
  paragraph: number,
  fragment: string,
): FoundFragment | string {
  const places = placesIn(document, fragment);
  const [here, ...others] = places.filter((place) => place.paragraph === paragraph);
  if (here === undefined)
    return places.length === 0
      ? `"${fragment}" stands nowhere in the document. Copy the words as it prints them.`
      : `"${fragment}" does not stand in paragraph ${paragraph}, but in ${named(places)}.`;
  if (here.times > 1)
    return `"${fragment}" stands ${here.times} times in sentence ${here.sentence} of paragraph ${paragraph}. Quote a few words more.`;
  if (others.length > 0)
    return `"${fragment}" stands more than once in the paragraph: ${named([here, ...others])}. Quote a few words more.`;
  const { sentence } = here;
  const passage = findPlace(document, { paragraph, sentence, fragment, sentenceSha256: null });
  if (passage.kind !== "found")
    return `"${fragment}" could not be found again in ${named([here])}. Quote other words.`;
  const { before, fragment: printed, after } = passage.sentence;
  return {
    sentence,
    sentenceSha256: hashOfSentence(before + printed + after),
    fragment: printed,
    text: before + printed + after,
    shown: `${before}[${printed}]${after}`,
  };
}
