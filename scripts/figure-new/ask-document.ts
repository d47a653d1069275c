/** Asks which document a figure stands in; one that is not recorded yet is described in the same run. */
import { isSameTitle } from "../../lib/documents/passage.ts";
import { RecordId } from "../../lib/model/text.ts";
import { Source } from "../../lib/model/records.ts";
import { askDate } from "./ask-date.ts";
import type { Conversation } from "./conversation.ts";
import { copyOf, type DocumentCopy, doubtAbout, unrecordedCopies } from "./document-copies.ts";
import type { Draft, Drafts } from "./drafts.ts";
import { proposedId } from "./propose.ts";
import { askBoth, askNumber, askOptionalBoth, askOptionalWords, askWords, explain } from "./questions.ts";

/** A document, and the text of it that fragments are looked up in. */
export interface ChosenDocument {
  readonly source: Source;
  readonly copy: DocumentCopy | null;
}

const NEW = "new";

/** @param taken names the file that has an id already */
export function idProblem(id: string, taken: (id: string) => string | undefined): string | null {
  const reading = RecordId.safeParse(id);
  if (!reading.success) return `${reading.error.issues[0]?.message ?? "not an id"}.`;
  const file = taken(id);
  return file === undefined ? null : `"${id}" is already the id of ${file}. Choose another one.`;
}

async function askCopy(talk: Conversation, copies: readonly DocumentCopy[]): Promise<DocumentCopy | null> {
  if (copies.length === 0) {
    talk.say("\nIts text is not at hand: paragraphs and sentences are not checked against it.");
    return null;
  }
  explain(talk, "Text", "The number of its text in the folder of documents; 0: it is not there.");
  copies.forEach(({ name, text }, index) => talk.say(`  ${index + 1} ${text.title} (${name})`));
  const number = await askNumber(
    talk,
    "",
    (value) => (Number.isInteger(value) && value <= copies.length ? null : "no text has that number."),
    1,
  );
  return copies[number - 1] ?? null;
}

async function askTitle(talk: Conversation, sources: readonly Source[]): Promise<string> {
  explain(talk, "Title", "As the publisher prints it, never translated.");
  return askWords(talk, "", (title) => {
    const same = sources.find(
      (source) => source.role === "document" && source.title !== null && isSameTitle(source.title, title),
    );
    return same === undefined ? null : `"${same.id}" has this title already.`;
  });
}

async function askParagraphCount(talk: Conversation): Promise<number> {
  explain(talk, "Paragraphs", "How many non-empty lines follow the title, photo captions included.");
  return askNumber(talk, "", (count) =>
    Source.shape.paragraphCount.safeParse(count).success ? null : "a document has one paragraph or more.",
  );
}

/** Describes a document that no record has. */
async function askNewDocument(
  talk: Conversation,
  drafts: Drafts,
  letter: string,
  copies: readonly DocumentCopy[],
): Promise<ChosenDocument> {
  const { sources } = drafts;
  const copy = await askCopy(talk, unrecordedCopies(copies, sources));
  const title = copy?.text.title ?? (await askTitle(talk, sources));
  const paragraphCount = copy?.text.paragraphs.length ?? (await askParagraphCount(talk));
  if (copy !== null) talk.say(`  Letter ${letter}, ${paragraphCount} paragraphs: ${title}`);

  const publisher = await askBoth(
    talk,
    "Publisher",
    "Full name, with its abbreviation in brackets if it has one.",
  );
  const publisherShort = await askBoth(talk, "Short name", "Of the publisher, for tight source lines (VNA).");
  explain(talk, "Id", "Lower-case words joined by hyphens; it becomes the address of the source's page.");
  const id = await askWords(
    talk,
    "",
    (words) => idProblem(words, (one) => drafts.fileWithId("sources", one)),
    proposedId(`${publisherShort.en} ${title}`),
  );
  const speaker = await askOptionalBoth(talk, "Speaker", "Who is quoted, with rank or office.");
  const draft = (source: Partial<Source>): Draft => ({
    collection: "sources",
    record: {
      id,
      role: "document",
      letter,
      publisher,
      publisherShort,
      title,
      ...(speaker === undefined ? {} : { speaker }),
      address: null,
      date: { kind: "not-stated", iso: null },
      paragraphCount,
      textSha256: copy?.sha256 ?? null,
      paraphrase: { en: "-", vi: "-" },
      ...source,
    },
  });
  explain(talk, "Address", "Where its publisher has it (https). Empty: none is recorded.");
  const address =
    (await askOptionalWords(talk, "", (words) => drafts.problemIn(draft({ address: words }), "address"))) ??
    null;
  const date = await askDate(talk, {
    name: "Date of the document",
    explanation:
      "How is it known? stated: printed in full; inferred: it follows from something; corroborated: another recorded source bears it out.",
    sourceIds: sources.map((source) => source.id),
    problemIn: (known, field) => drafts.problemIn(draft({ date: known }), `date.${field}`),
  });
  const paraphrase = await askBoth(talk, "Paraphrase", "What the document is, in a sentence of your own.");
  const source = Source.parse(draft({ address, date, paraphrase }).record);
  drafts.keep({ collection: "sources", record: source });
  return { source, copy };
}

export async function askDocument(
  talk: Conversation,
  drafts: Drafts,
  copies: readonly DocumentCopy[],
): Promise<ChosenDocument> {
  const { sources } = drafts;
  const documents = sources.filter((source) => source.role === "document");
  const letter = drafts.nextLetter();
  explain(
    talk,
    "Document",
    'Letter or id of the document that states the figure; "new": it is not recorded yet.',
  );
  for (const source of documents) talk.say(`  ${source.letter ?? " "} ${source.id}: ${source.title ?? ""}`);
  const find = (answer: string) =>
    documents.find((source) => source.id === answer || source.letter === answer.toUpperCase());
  const standard = unrecordedCopies(copies, sources).length > 0 ? NEW : undefined;
  const answer = await askWords(
    talk,
    "",
    (words) => {
      if (words === NEW) return letter === undefined ? "all letters from A to Z are taken." : null;
      return find(words) === undefined ? `no document has the letter or id "${words}".` : null;
    },
    standard,
  );
  const source = find(answer);
  if (source === undefined) return askNewDocument(talk, drafts, letter ?? "", copies);
  const copy = copyOf(source, copies);
  const doubt = typeof copy === "string" ? copy : doubtAbout(source, copy);
  if (doubt !== null) talk.say(`  Not checked against a text: ${doubt}.`);
  return { source, copy: typeof copy === "string" ? null : copy };
}
