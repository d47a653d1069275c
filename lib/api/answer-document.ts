/** Answers /documents/{source}: the operator's own copy of a document, for a reader on the same machine.
 *  Everybody else, and every installation without such a folder, gets the same answer: there is none. The name asked for
 *  is compared with our records and never reaches the file system. */
import type { FolderFile } from "../documents/check-evidence.ts";
import { readDocument } from "../documents/open-document.ts";
import { OperatorCopy } from "../documents/operator-copy.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Source } from "../model/records.ts";
import { readDocumentFolder } from "./document-folder.ts";
import { NotFound } from "./errors.ts";
import type { Representation } from "./http.ts";
import { negotiate } from "./negotiate.ts";
import { readParameters } from "./parameters.ts";

const JSON_TYPE = "application/json";
const NONE: OperatorCopy = { document: null };

function requestedSource(pathname: string, { sources }: Dataset): Source {
  const source = sources.find(({ id }) => pathname === `/documents/${id}`);
  if (!source) throw new NotFound("source", "/api/v1/sources");
  return source;
}

/** The folder may have gone since the start: then there is nothing in it. */
async function filesIn(folder: string): Promise<readonly FolderFile[]> {
  try {
    return await readDocumentFolder(folder);
  } catch {
    return [];
  }
}

/** Read anew at each request: an operator may put a corrected copy in place. Of several, the one that was checked. */
async function copyOf(source: Source, { sources }: Dataset, folder: string): Promise<OperatorCopy> {
  const documents = sources.filter(({ role }) => role === "document");
  const files = (await filesIn(folder)).map((file) => ({
    fileName: file.name,
    read: "fault" in file ? file.fault : readDocument(file.bytes, documents),
  }));
  const copies = files.flatMap(({ fileName, read }) =>
    read.kind === "document" && read.sourceId === source.id ? [{ fileName, ...read }] : [],
  );
  const copy = copies.find(({ sha256 }) => sha256 === source.textSha256) ?? copies[0];
  if (copy) {
    const { fileName, sha256, document } = copy;
    return { document: { fileName, sha256, title: document.title, paragraphs: [...document.paragraphs] } };
  }
  const unreadable = files.flatMap(({ fileName, read }) =>
    read.kind === "document" || read.kind === "unknown" ? [] : [{ fileName, reason: read.kind }],
  );
  return unreadable.length === 0 ? NONE : { document: null, unreadable };
}

/** @param folder null: none is set, or the asker may not have it
 *  @throws NotFound, NotAcceptable, and what readParameters throws */
export async function answerDocument(
  request: Request,
  dataset: Dataset,
  folder: string | null,
): Promise<Representation> {
  const { pathname, searchParams } = new URL(request.url);
  const source = requestedSource(pathname, dataset);
  readParameters({}, searchParams);
  const contentType = negotiate(request.headers.get("accept"), [JSON_TYPE]);
  const copy = folder === null ? NONE : await copyOf(source, dataset, folder);
  return { contentType, body: JSON.stringify(OperatorCopy.parse(copy)), isNeverStored: true };
}
