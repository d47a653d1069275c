/** Asks where a figure stands: paragraph, fragment, sentence. With the document's text at hand the sentence is found
 *  and shown; without it the reader counts. Its sha256 is recorded only from the text that the source's record names:
 *  else the record says that nobody has checked. */
import { Evidence } from "../../lib/model/records.ts";
import type { ChosenDocument } from "./ask-document.ts";
import type { Conversation } from "./conversation.ts";
import { type DocumentCopy, doubtAbout } from "./document-copies.ts";
import { findFragment } from "./find-fragment.ts";
import { valuesIn } from "./propose.ts";
import { askNumber, askWords, askYesOrNo, explain, refuse } from "./questions.ts";

export interface Place {
  readonly source: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly sentenceSha256: string | null;
  readonly fragment: string;
  /** The sentence as the document prints it; null: its text is not at hand. */
  readonly text: string | null;
  /** What the sentence says before the fragment; empty where its text is not at hand. */
  readonly before: string;
}

type PlaceRule = (
  place: Place,
  field: "evidence.paragraph" | "evidence.sentence" | "evidence.fragment",
) => string | null;

const MOST_WORDS = 8;

/** A few words that hold a number, never a sentence. */
function fragmentProblem(fragment: string): string | null {
  if (fragment.split(" ").length > MOST_WORDS)
    return `quote ${MOST_WORDS} words at most: the few that give the value.`;
  if (!Evidence.shape.fragment.safeParse(fragment).success) return "quote 80 letters at most.";
  if (/[.!?]$/.test(fragment)) return "leave the full stop out: a fragment is no sentence.";
  return valuesIn(fragment).length === 0
    ? "these words hold no number, neither in digits nor written out up to twelve."
    : null;
}

async function askParagraph(
  talk: Conversation,
  { source, copy }: ChosenDocument,
  rule: PlaceRule,
  blank: Place,
) {
  const count = copy?.text.paragraphs.length ?? source.paragraphCount;
  const range = count === undefined ? "" : `: 1 to ${count}`;
  explain(talk, "Paragraph", `Counts the non-empty lines after the title, photo captions included${range}.`);
  return askNumber(talk, "", (paragraph) => rule({ ...blank, paragraph }, "evidence.paragraph"));
}

/** null: the words are not there, or not the ones that were meant; paragraph and fragment are asked for again. */
async function foundInText(
  talk: Conversation,
  { source }: ChosenDocument,
  copy: DocumentCopy,
  place: Place,
): Promise<Place | null> {
  const found = findFragment(copy.text, place.paragraph, place.fragment);
  if (typeof found === "string") {
    refuse(talk, found);
    return null;
  }
  const { shown, sentenceSha256, ...where } = found;
  const isChecked = doubtAbout(source, copy) === null;
  talk.say(`\nParagraph ${place.paragraph}, sentence ${found.sentence}: ${shown}`);
  if (!(await askYesOrNo(talk, "Is this the sentence that states it?", true))) return null;
  return { ...place, ...where, sentenceSha256: isChecked ? sentenceSha256 : null };
}

async function askSentence(talk: Conversation, rule: PlaceRule, place: Place): Promise<Place> {
  explain(talk, "Sentence", "Which sentence of the paragraph; the first is 1.");
  const sentence = await askNumber(talk, "", (number) =>
    rule({ ...place, sentence: number }, "evidence.sentence"),
  );
  talk.say("  Not checked against a text.");
  return { ...place, sentence };
}

export async function askPlace(
  talk: Conversation,
  document: ChosenDocument,
  rule: PlaceRule,
): Promise<Place> {
  const blank: Place = {
    source: document.source.id,
    paragraph: 1,
    sentence: 1,
    sentenceSha256: null,
    fragment: "0",
    text: null,
    before: "",
  };
  for (;;) {
    const paragraph = await askParagraph(talk, document, rule, blank);
    explain(talk, "Fragment", "A few words of the document that hold the value, copied as they stand.");
    const fragment = await askWords(talk, "", fragmentProblem);
    const asked = { ...blank, paragraph, fragment };
    const place =
      document.copy === null
        ? await askSentence(talk, rule, asked)
        : await foundInText(talk, document, document.copy, asked);
    const problem = place === null ? null : rule(place, "evidence.fragment");
    if (problem !== null) refuse(talk, problem);
    else if (place !== null) return place;
  }
}
