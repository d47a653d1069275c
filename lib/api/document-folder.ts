/** Reads the files of a folder of documents: the plain ones that lie directly in it, whatever their names, each up to the
 *  size of a document. Opens nothing else: no folder inside, no link, no name that somebody asks for. */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { FolderFile } from "../documents/check-evidence.ts";
import { sizeFault } from "../documents/decode-document.ts";

async function readOne(folder: string, name: string): Promise<FolderFile> {
  const file = path.join(folder, name);
  try {
    const fault = sizeFault((await stat(file)).size);
    return fault ? { name, fault } : { name, bytes: await readFile(file) };
  } catch {
    return { name, fault: { kind: "unreadable" } };
  }
}

/** In the order of their names.
 *  @throws the file system's error where there is no such folder */
export async function readDocumentFolder(folder: string): Promise<readonly FolderFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files: FolderFile[] = [];
  for (const name of names.sort()) files.push(await readOne(folder, name));
  return files;
}
