/** The texts of documents that lie in a folder, and which of the recorded documents each of them is.
 *  A text is known by its title line alone. Its passages are shown; hashes of them are recorded only where it is,
 *  byte for byte, the text that the source's record speaks of. */
import { readDocumentFolder } from "../../lib/api/document-folder.ts";
import { faultWords } from "../../lib/documents/evidence-words.ts";
import { hashOfBytes } from "../../lib/documents/hashes.ts";
import { openDocument } from "../../lib/documents/open-document.ts";
import type { DocumentText } from "../../lib/documents/parse-document.ts";
import { isSameTitle } from "../../lib/documents/passage.ts";
import type { Source } from "../../lib/model/records.ts";

export interface DocumentCopy {
  /** Name of its file. */
  readonly name: string;
  readonly text: DocumentText;
  readonly sha256: string;
}

export interface ReadCopies {
  readonly copies: readonly DocumentCopy[];
  /** Files that are no document, each with the reason. */
  readonly unread: readonly string[];
}

/** @throws the file system's error where there is no such folder */
export async function readCopies(folder: string): Promise<ReadCopies> {
  const copies: DocumentCopy[] = [];
  const unread: string[] = [];
  for (const file of await readDocumentFolder(folder)) {
    const opened = "fault" in file ? file.fault : await openDocument(new Blob([Buffer.from(file.bytes)]));
    if (opened.kind !== "document") unread.push(`${file.name} ${faultWords(opened)}`);
    else if ("bytes" in file)
      copies.push({ name: file.name, text: opened.document, sha256: hashOfBytes(file.bytes) });
  }
  return { copies, unread };
}

/** Copies that no recorded document has the title of. */
export function unrecordedCopies(
  copies: readonly DocumentCopy[],
  sources: readonly Source[],
): readonly DocumentCopy[] {
  return copies.filter(
    (copy) => !sources.some(({ title }) => title !== null && isSameTitle(title, copy.text.title)),
  );
}

/** The copy of a recorded document, or why there is none to look into. */
export function copyOf(source: Source, copies: readonly DocumentCopy[]): DocumentCopy | string {
  const found = copies.filter(({ text }) => source.title !== null && isSameTitle(source.title, text.title));
  const [copy] = [...found.filter(({ sha256 }) => sha256 === source.textSha256), ...found];
  if (copy === undefined) return "its text is not at hand";
  if (found.length > 1 && copy.sha256 !== source.textSha256)
    return `${found.map(({ name }) => name).join(" and ")} both have its title`;
  const { length } = copy.text.paragraphs;
  return source.paragraphCount === undefined || source.paragraphCount === length
    ? copy
    : `${copy.name} has ${length} paragraphs and the recorded text ${source.paragraphCount}: it is another text`;
}

/** Why a claim can't be recorded as checked against a copy of its document; null: it can. */
export function doubtAbout(source: Source, { name, sha256 }: DocumentCopy): string | null {
  if (source.textSha256 === sha256) return null;
  return source.textSha256 === null
    ? `no text is recorded that the source was checked against. If ${name} is the right one, record textSha256 in the source first: ${sha256}`
    : `${name} is not the text that the record was checked against. Its passages are shown, their sha256 is not recorded`;
}
