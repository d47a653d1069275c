/** Reads BLUE_BERET_DOCUMENTS before anything is built: a folder that is not there is said at once. */
import { statSync } from "node:fs";
import path from "node:path";
import { Refusal, root } from "./project.mjs";

/** @param {Record<string, string | undefined>} environment
 *  @throws Refusal where it names no folder; not set or empty, nothing is served and nothing is wrong */
export function requireDocumentsFolder(environment = process.env) {
  const { BLUE_BERET_DOCUMENTS: folder } = environment;
  if (!folder) return;
  const found = statSync(path.resolve(root, folder), { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  throw new Refusal(
    `BLUE_BERET_DOCUMENTS must be a folder of documents; ${JSON.stringify(folder)} ${found ? "is a file" : "does not exist"}.`,
  );
}
