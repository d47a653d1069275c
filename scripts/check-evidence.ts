/** Checks every locator and fragment of the records against the texts of a folder: `npm run check:evidence -- <folder>`.
 *  Exit code 0: all are verified; 1: there is a finding; 2: it was not asked in a way that can be answered. */
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readDocumentFolder } from "../lib/api/document-folder.ts";
import { examineRecords } from "../lib/dataset/create.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";
import { checkEvidence, type EvidenceRecords } from "../lib/documents/check-evidence.ts";
import { documentLines, findingLines, noteLine, summaryLine } from "../lib/documents/evidence-words.ts";

const USAGE = "Usage: npm run check:evidence -- <folder of documents> [--data <folder of records>]";
const FINDING = 1;
const WRONG_USAGE = 2;

/** A reason to stop before anything is checked. */
class Stopped extends Error {
  constructor(
    readonly exitCode: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

function requireFolder(folder: string, what: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  const reason = found ? "is not a folder" : "does not exist";
  throw new Stopped(WRONG_USAGE, `The folder of ${what} ${JSON.stringify(folder)} ${reason}.\n${USAGE}`);
}

function readArguments(): { documents: string; data: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { data: { type: "string" } },
      allowPositionals: true,
    });
    const [documents, ...more] = positionals;
    if (!documents || more.length > 0) throw new Error("Give one folder of documents.");
    return { documents, data: values.data ?? (process.env["BLUE_BERET_DATA"] || "data") };
  } catch (error) {
    throw new Stopped(WRONG_USAGE, `${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readRecords(folder: string): EvidenceRecords {
  const files = readRecordFiles(path.resolve(folder), folder.replace(/[\\/]+$/, ""));
  const { dataset, problems } = examineRecords(files);
  if (!dataset) {
    const lines = problems.map(({ message }) => message).join("\n");
    throw new Stopped(FINDING, `${lines}\nNothing was checked: a record is wrong.`);
  }
  if (!dataset.sources.some(({ role }) => role === "document"))
    throw new Stopped(
      WRONG_USAGE,
      `There is no record of a document in ${JSON.stringify(folder)}.\n${USAGE}`,
    );
  return dataset;
}

async function main(): Promise<number> {
  const { documents, data } = readArguments();
  requireFolder(documents, "documents");
  requireFolder(data, "records");
  const files = await readDocumentFolder(documents);
  if (files.length === 0) console.log(`There is no file in ${documents}.\n`);
  const report = checkEvidence(readRecords(data), files);
  for (const document of report.documents) console.log(`${documentLines(document).join("\n")}\n`);
  for (const finding of report.findings) console.log(`FINDING ${findingLines(finding).join("\n")}\n`);
  for (const note of report.notes) console.log(`Note: ${noteLine(note)}.`);
  console.log(summaryLine(report));
  return report.findings.length === 0 ? 0 : FINDING;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Stopped ? error.exitCode : FINDING;
}
