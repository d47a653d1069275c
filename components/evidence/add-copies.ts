/** Reads the files that a reader adds, in the browser and nowhere else, and recognises each by its title line. */
import { openDocument, type OpenFault } from "@/lib/documents/open-document.ts";
import { isSameTitle } from "@/lib/documents/passage.ts";
import type { EvidenceEntry, PassageRequest } from "@/lib/model/evidence-entry.ts";
import { keepOwnCopy } from "./document-copies.ts";

/** A file that was not added, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly fault:
    | OpenFault
    | { readonly kind: "unreadable" }
    | { readonly kind: "unknown"; readonly title: string };
}

export interface AddedFiles {
  readonly added: readonly string[];
  readonly refused: readonly RefusedFile[];
}

/** What says which documents this site cites. */
function documentsOf(entries: readonly EvidenceEntry[]): readonly PassageRequest[] {
  return entries.flatMap(({ passage }) => passage ?? []);
}

async function faultIn(
  file: File,
  known: readonly PassageRequest[],
): Promise<RefusedFile["fault"] | undefined> {
  try {
    const opened = await openDocument(file);
    if (opened.kind !== "document") return opened;
    const { document } = opened;
    const source = known.find(({ title }) => isSameTitle(title, document.title));
    if (!source) return { kind: "unknown", title: document.title };
    keepOwnCopy(source.sourceId, { document, fileName: file.name });
    return undefined;
  } catch {
    return { kind: "unreadable" };
  }
}

export async function addCopies(
  files: Iterable<File>,
  entries: readonly EvidenceEntry[],
): Promise<AddedFiles> {
  const known = documentsOf(entries);
  const added: string[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const fault = await faultIn(file, known);
    if (fault) refused.push({ fileName: file.name, fault });
    else added.push(file.name);
  }
  return { added, refused };
}
