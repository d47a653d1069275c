/** One hash over the contents of files and folders: equal contents, equal hash, whatever the dates of the files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** @returns {string[]} files under a path, in a fixed order; none if it does not exist */
function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/** @param {readonly string[]} places files and folders; those that are missing count as empty
 *  @param {(file: string) => boolean} [isCounted] */
export function contentHash(places, isCounted = () => true) {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesUnder(place).filter(isCounted)) {
      const name = path.relative(place, file).split(path.sep).join("/");
      hash.update(`${name}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
    }
    hash.update("\0");
  }
  return hash.digest("hex");
}
