/** A report on the evidence in words, for a terminal: what was found, where, what stands there instead, what to do.
 *  English only; text of documents and names of files are printed without anything that a terminal would obey. */
import type { Claim, ClaimFinding, SentenceFinding } from "./check-copy.ts";
import type {
  DocumentReport,
  EvidenceFinding,
  EvidenceReport,
  FileFault,
  FileNote,
  UnknownFile,
} from "./check-evidence.ts";
import { MAX_DOCUMENT_BYTES } from "./decode-document.ts";
import { hashOfSentence } from "./hashes.ts";
import type { Locator } from "./passage.ts";
import type { Source } from "../model/records.ts";

const BYTES_PER_MB = 1_000_000;
const LONGEST_SENTENCE = 600;

/** Plain characters on one line. */
function printed(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, " ");
  return plain.length <= LONGEST_SENTENCE ? plain : `${plain.slice(0, LONGEST_SENTENCE)} …`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const documentName = ({ letter, id, title }: Source): string => `document ${letter ?? id}, ${title ?? id}`;

const claimName = ({ kind, id, label }: Claim): string => `${kind} ${id} (${label})`;

const placeName = ({ paragraph, sentence }: Locator): string =>
  `paragraph ${paragraph}, sentence ${sentence}`;

const recordFile = ({ kind, id }: Claim): string => `${kind}s/${id}.json`;

export function faultWords(fault: FileFault): string {
  switch (fault.kind) {
    case "too-large":
      return `is too large (${Math.ceil(fault.sizeBytes / BYTES_PER_MB)} MB; a document has up to ${MAX_DOCUMENT_BYTES / BYTES_PER_MB} MB)`;
    case "empty":
      return "is empty";
    case "binary":
      return "is no plain text (a PDF, a picture, a file of an office program); save the document as text";
    case "not-utf-8":
      return "is in an unknown encoding; save it as UTF-8, or as UTF-16 with a byte-order mark";
    case "web-page":
      return "is the code of a web page; copy the document's text into a text file";
    case "unreadable":
      return "cannot be read by this user";
    default:
      return fault satisfies never;
  }
}

/** What stands at the locator, and what to do about it. */
function placeLines({ fault, claim }: ClaimFinding): { found: string; action: string } {
  const correct = `correct the record ${recordFile(claim)}`;
  switch (fault.kind) {
    case "no-such-paragraph":
      return {
        found: `the copy has ${count(fault.paragraphCount, "paragraph")}`,
        action: `compare the copy with the published text; if the copy is right, ${correct}`,
      };
    case "no-such-sentence":
      return {
        found: `the paragraph has ${count(fault.sentenceCount, "sentence")}`,
        action: `compare the copy with the published text; if the copy is right, ${correct}`,
      };
    case "fragment-missing":
      return {
        found: `“${printed(fault.sentence)}”`,
        action: `compare the copy with the published text; if the copy is right, ${correct} and record the correction`,
      };
    case "fragment-repeated":
      return {
        found: `the fragment ${fault.times} times in “${printed(fault.sentence)}”`,
        action: `quote a few words more in ${recordFile(claim)}, so that the fragment stands once`,
      };
    default:
      return fault satisfies never;
  }
}

const CLAIM_TITLES: Readonly<Record<ClaimFinding["kind"], string>> = {
  "no-such-paragraph": "there is no such paragraph",
  "no-such-sentence": "there is no such sentence",
  "fragment-missing": "the fragment is not there",
  "fragment-repeated": "the fragment stands there more than once",
};

type InCopy = { readonly fileName: string; readonly source: Source };

function claimLines(finding: ClaimFinding & InCopy): readonly string[] {
  const { claim, fault, fileName, source, derived, checks, alsoHere } = finding;
  const { paragraph, sentence, fragment } = claim.evidence;
  const { found, action } = placeLines(finding);
  const elsewhere = "elsewhere" in fault ? fault.elsewhere : [];
  const isFigure = claim.kind === "figure";
  return [
    `${claimName(claim)}: ${CLAIM_TITLES[fault.kind]}`,
    `  where:     ${documentName(source)}; ${placeName({ paragraph: paragraph ?? 0, sentence: sentence ?? 0 })}; file ${printed(fileName)}`,
    `  expected:  “${fragment}”`,
    `  found:     ${found}`,
    ...(elsewhere.length > 0 ? [`  elsewhere: ${elsewhere.map(placeName).join("; ")}`] : []),
    ...(isFigure && derived.length > 0 ? [`  fails too: derived ${derived.join(", ")}`] : []),
    ...(isFigure && checks.length > 0 ? [`  checks:    ${checks.join(", ")}`] : []),
    ...(alsoHere.length > 0 ? [`  also in this sentence: ${alsoHere.map(claimName).join("; ")}`] : []),
    `  to do:     ${action}`,
  ];
}

function sentenceLines({
  fileName,
  source,
  text,
  claims,
  ...place
}: SentenceFinding & InCopy): readonly string[] {
  return [
    `${placeName(place)} of ${documentName(source)}: the sentence has changed, though every fragment is in place`,
    `  file:      ${printed(fileName)}`,
    `  stands in: ${claims.map(claimName).join("; ")}`,
    `  found:     “${printed(text)}”`,
    `  to do:     read the sentence again; if it still says the same, record the new sentenceSha256 ${hashOfSentence(text)} in ${claims.map(recordFile).join(", ")}`,
  ];
}

const unknownWords = ({ fileName, title }: UnknownFile): string =>
  `${printed(fileName)} has “${printed(title)}”`;

function missingLines(
  source: Source,
  claims: readonly Claim[],
  others: readonly UnknownFile[],
): readonly string[] {
  return [
    `${documentName(source)}: no file of the folder has this title line`,
    `  unchecked: ${claims.map(({ id }) => id).join(", ")}`,
    ...(others.length > 0 ? [`  titles:    ${others.map(unknownWords).join("; ")}`] : []),
    "  to do:     put its text into the folder, with the title as the first line, exactly as it is published",
  ];
}

export function findingLines(finding: EvidenceFinding): readonly string[] {
  switch (finding.kind) {
    case "document-missing":
      return missingLines(finding.source, finding.claims, finding.others);
    case "document-unreadable":
      return [`file ${printed(finding.fileName)} ${faultWords(finding.fault)}`];
    case "sentence-changed":
      return sentenceLines(finding);
    case "no-such-paragraph":
    case "no-such-sentence":
    case "fragment-missing":
    case "fragment-repeated":
      return claimLines(finding);
    default:
      return finding satisfies never;
  }
}

function recordedWords({ isRecordedFile }: DocumentReport): string {
  if (isRecordedFile === null) return "no text of this document is recorded as checked";
  return isRecordedFile ? "the very file that was recorded" : "another file than the one that was recorded";
}

export function documentLines(report: DocumentReport): readonly string[] {
  const { source, fileName, sha256, paragraphCount, locatorCount, verifiedCount, notHashedCount } = report;
  const expected = source.paragraphCount ?? paragraphCount;
  return [
    `${documentName(source)} (${source.id})`,
    `  file:      ${printed(fileName)}, sha256 ${sha256}: ${recordedWords(report)}`,
    `  text:      ${count(paragraphCount, "paragraph")}${expected === paragraphCount ? "" : `; the record counts ${expected}`}`,
    `  verified:  ${verifiedCount} of ${count(locatorCount, "locator")}${notHashedCount === 0 ? "" : `, ${notHashedCount} by the fragment alone: no hash of the sentence is recorded`}`,
  ];
}

export function noteLine(note: FileNote): string {
  return note.kind === "unknown"
    ? `file ${printed(note.fileName)} is no document of ours; its title line is “${printed(note.title)}”`
    : `file ${printed(note.fileName)} ${faultWords(note.fault)}`;
}

/** The last line: everything in one sentence. */
export function summaryLine({ documents, findings, locatorCount, verifiedCount }: EvidenceReport): string {
  const documentCount = new Set(documents.map(({ source }) => source.id)).size;
  const copies = documents.length === documentCount ? "" : ` (${count(documents.length, "file")})`;
  const where = `${count(documentCount, "document")}${copies}`;
  return findings.length === 0
    ? `All ${count(locatorCount, "locator")} verified in ${where}.`
    : `${verifiedCount} of ${count(locatorCount, "locator")} verified in ${where}; ${count(findings.length, "finding")}.`;
}
