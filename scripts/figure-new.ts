/** `npm run figure:new`: asks for a figure, question by question, checks each answer, and writes its record;
 *  a document that is not recorded yet is described in the same run. Nothing is written before the last answer.
 *  Exit code 0: written; 1: nothing was written, and why; 2: the command was called in a way it doesn't know. */
import { createReadStream, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { examineRecords } from "../lib/dataset/create.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";
import { askDocument } from "./figure-new/ask-document.ts";
import { askFigure } from "./figure-new/ask-figure.ts";
import { type Conversation, converse, NoMoreAnswers } from "./figure-new/conversation.ts";
import { type DocumentCopy, readCopies } from "./figure-new/document-copies.ts";
import { Drafts, textOf } from "./figure-new/drafts.ts";
import { askYesOrNo } from "./figure-new/questions.ts";
import { writeRecords } from "./figure-new/write-records.ts";
import { Refusal } from "./project.mjs";

const USAGE = `Usage: npm run figure:new -- [--data <folder>] [--documents <folder>] [--answers <file>]
  --data       folder of the records (BLUE_BERET_DATA, else data)
  --documents  folder with texts of documents (BLUE_BERET_DOCUMENTS, else none)
  --answers    file with one answer a line, in place of the keyboard`;

/** The command was called in a way it doesn't know. */
class WrongCall extends Error {
  override readonly name = "WrongCall";
}

interface Options {
  readonly data: string;
  readonly documents: string | undefined;
  readonly answers: string | undefined;
}

function requireKind(place: string, kind: "file" | "folder", option: string): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!(kind === "file" ? found?.isFile() : found?.isDirectory()))
    throw new WrongCall(`${option}: there is no ${kind} ${place}.`);
}

function readOptions(): Options {
  let values;
  try {
    const text = { type: "string" } as const;
    ({ values } = parseArgs({ options: { data: text, documents: text, answers: text } }));
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
  const data = values.data ?? (process.env["BLUE_BERET_DATA"] || "data");
  const documents = values.documents ?? (process.env["BLUE_BERET_DOCUMENTS"] || undefined);
  requireKind(data, "folder", "--data");
  if (documents !== undefined) requireKind(documents, "folder", "--documents");
  if (values.answers !== undefined) requireKind(values.answers, "file", "--answers");
  return { data: data.replace(/[\\/]+$/, ""), documents, answers: values.answers };
}

const filesIn = (folder: string) => readRecordFiles(path.resolve(folder), folder);

/** Asks for a document and its figures until no other one is wanted. */
async function askAll(talk: Conversation, drafts: Drafts, copies: readonly DocumentCopy[]): Promise<void> {
  const document = await askDocument(talk, drafts, copies);
  do {
    const figure = await askFigure(talk, drafts, document);
    talk.say(`\n${textOf(figure).trimEnd()}`);
    if (await askYesOrNo(talk, "Keep this figure?", true))
      drafts.keep({ collection: "figures", record: figure });
    else talk.say("  Left out.");
  } while (await askYesOrNo(talk, "Another figure from this document?", false));
}

/** @throws Refusal when the dataset would be wrong, so that nothing may be written */
function writeKept(talk: Conversation, drafts: Drafts, folder: string): void {
  const figures = drafts.kept.flatMap((draft) => (draft.collection === "figures" ? [draft.record] : []));
  if (figures.length === 0) throw new Refusal("No figure was kept, so nothing was written.");
  const problems = drafts.problems(filesIn(folder));
  if (problems.length > 0) {
    const records = drafts.kept.map(({ record }) => textOf(record)).join("");
    throw new Refusal(
      `Nothing was written: these are the records, and this is what is wrong with the dataset they would make.\n${records}${problems.join("\n")}`,
    );
  }
  writeRecords(folder, drafts.kept);
  talk.say("");
  for (const draft of drafts.kept) talk.say(`Written: ${drafts.pathOf(draft)}`);
  const unchecked = figures.filter(({ evidence }) => evidence.sentenceSha256 === null);
  if (unchecked.length > 0)
    talk.say(`Not checked against a text: ${unchecked.map(({ id }) => id).join(", ")}`);
  const source = figures[0]?.evidence.source ?? "";
  talk.say(
    `\`npm start\` shows it: /en/sources/${source}, /en/checks, /api/v1/figures/${figures[0]?.id ?? ""}`,
  );
}

async function main(): Promise<void> {
  const { data, documents, answers } = readOptions();
  const files = filesIn(data);
  const { problems } = files.length === 0 ? { problems: [] } : examineRecords(files);
  if (problems.length > 0)
    throw new Refusal(
      `Nothing was asked: the records of ${data} are wrong already.\n${problems.map(({ message }) => message).join("\n")}`,
    );
  const { copies, unread } =
    documents === undefined ? { copies: [], unread: [] } : await readCopies(documents);

  const talk = converse(answers === undefined ? process.stdin : createReadStream(answers), process.stdout);
  try {
    talk.say(
      `A new figure for ${data}. Enter takes the answer in [brackets]; Ctrl-C ends, and nothing is written before the last answer.`,
    );
    for (const reason of unread) talk.say(`  Not read: ${reason}`);
    const drafts = new Drafts(files, data);
    await askAll(talk, drafts, copies);
    writeKept(talk, drafts, data);
  } finally {
    talk.close();
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof WrongCall) console.error(`${error.message}\n${USAGE}`);
  else if (error instanceof NoMoreAnswers)
    console.error("Ended before the last answer: nothing was written.");
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof WrongCall ? 2 : 1;
}
