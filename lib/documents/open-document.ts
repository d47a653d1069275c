/** Opens a file as a document and recognises it by its title line. Safe in a browser: a reader's own file is opened
 *  there and nowhere else. */
import type { Source } from "../model/records.ts";
import type { RecordId } from "../model/text.ts";
import { decodeDocument, type DocumentFault, sizeFault } from "./decode-document.ts";
import { hashOfBytes } from "./hashes.ts";
import { type DocumentText, parseDocument } from "./parse-document.ts";
import { isSameTitle } from "./passage.ts";

export { MAX_DOCUMENT_BYTES } from "./decode-document.ts";

/** Why a file is no document. */
export type OpenFault = DocumentFault;

export type OpenedDocument = { readonly kind: "document"; readonly document: DocumentText } | OpenFault;

export type ReadDocument =
  | {
      readonly kind: "document";
      readonly sourceId: RecordId;
      readonly document: DocumentText;
      /** Of the file as it is. */
      readonly sha256: string;
    }
  /** A text, but none of the sources has its title. */
  | { readonly kind: "unknown"; readonly title: string }
  | OpenFault;

/** What a browser's File and Blob are. */
interface ReadableFile {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

function openBytes(bytes: Uint8Array): OpenedDocument {
  const decoded = decodeDocument(bytes);
  if (decoded.kind === "fault") return decoded.fault;
  const document = parseDocument(decoded.text);
  return document ? { kind: "document", document } : { kind: "empty" };
}

/** Opens a local file; one that is too large is not read at all.
 *  @throws what the browser throws where it can't read the file, as when it has gone since it was chosen */
export async function openDocument(file: ReadableFile): Promise<OpenedDocument> {
  return sizeFault(file.size) ?? openBytes(new Uint8Array(await file.arrayBuffer()));
}

/** Reads a file and finds out which of the sources it is a copy of. Of two sources of the same title, it is the one whose
 *  recorded text it is, else the first. */
export function readDocument(
  bytes: Uint8Array,
  sources: readonly Pick<Source, "id" | "title" | "textSha256">[],
): ReadDocument {
  const opened = openBytes(bytes);
  if (opened.kind !== "document") return opened;
  const { document } = opened;
  const named = sources.filter(({ title }) => title !== null && isSameTitle(title, document.title));
  if (named.length === 0) return { kind: "unknown", title: document.title };
  const sha256 = hashOfBytes(bytes);
  const source = named.find(({ textSha256 }) => textSha256 === sha256) ?? named[0];
  return source
    ? { kind: "document", sourceId: source.id, document, sha256 }
    : { kind: "unknown", title: document.title };
}
