/** The whole run of `npm run figure:new`: options, documents, questions, records. Whoever calls it says where answers
 *  come from and where words go; it knows no process. */
import { createReadStream, statSync } from "node:fs";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { examineRecords } from "../../lib/dataset/create.ts";
import { readRecordFiles } from "../../lib/dataset/load.ts";
import { Refusal } from "../project.mjs";
import { askDocument } from "./ask-document.ts";
import { askFigure } from "./ask-figure.ts";
import { type Conversation, converse, NoMoreAnswers } from "./conversation.ts";
import { type DocumentCopy, readCopies } from "./document-copies.ts";
import { Drafts, textOf } from "./drafts.ts";
import { askYesOrNo } from "./questions.ts";
import { writeRecords } from "./write-records.ts";

const USAGE = `Usage: npm run figure:new -- [--data <folder>] [--documents <folder>] [--answers <file>]
  --data       folder of the records (BLUE_BERET_DATA, else data)
  --documents  folder with texts of documents (BLUE_BERET_DOCUMENTS, else none)
  --answers    file with one answer a line, in place of the keyboard`;

/** The command was called in a way it doesn't know. */
class WrongCall extends Error {
  override readonly name = "WrongCall";
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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

/** What the command is called with, and whom it talks to. */
export interface Call {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean };
  readonly complain: (words: string) => void;
}

function readOptions({ words, environment }: Call): Options {
  let values;
  try {
    const text = { type: "string" } as const;
    ({ values } = parseArgs({ args: [...words], options: { data: text, documents: text, answers: text } }));
  } catch (error) {
    throw new WrongCall(reasonOf(error));
  }
  const data = values.data ?? (environment["BLUE_BERET_DATA"] || "data");
  const documents = values.documents ?? (environment["BLUE_BERET_DOCUMENTS"] || undefined);
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
  const records = (): string => drafts.kept.map(({ record }) => textOf(record)).join("");
  const problems = drafts.problems(filesIn(folder));
  if (problems.length > 0) {
    throw new Refusal(
      `Nothing was written: these are the records, and this is what is wrong with the dataset they would make.\n${records()}${problems.join("\n")}`,
    );
  }
  try {
    writeRecords(folder, drafts.kept);
  } catch (error) {
    throw new Refusal(`Nothing was written: ${reasonOf(error)}\nThese are the records.\n${records()}`);
  }
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

async function ask(call: Call): Promise<void> {
  const { data, documents, answers } = readOptions(call);
  const files = filesIn(data);
  const { problems } = files.length === 0 ? { problems: [] } : examineRecords(files);
  if (problems.length > 0)
    throw new Refusal(
      `Nothing was asked: the records of ${data} are wrong already.\n${problems.map(({ message }) => message).join("\n")}`,
    );
  const { copies, unread } =
    documents === undefined ? { copies: [], unread: [] } : await readCopies(documents);

  const talk = converse(answers === undefined ? call.input : createReadStream(answers), call.output);
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

/** @returns the exit code */
export async function addFigures(call: Call): Promise<number> {
  try {
    await ask(call);
    return 0;
  } catch (error) {
    if (error instanceof WrongCall) call.complain(`${error.message}\n${USAGE}`);
    else if (error instanceof NoMoreAnswers)
      call.complain("Ended before the last answer: nothing was written.");
    else call.complain(reasonOf(error));
    return error instanceof WrongCall ? 2 : 1;
  }
}
