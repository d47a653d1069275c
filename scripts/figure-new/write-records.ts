/** Writes several records or none: each is complete under another name before any takes its own,
 *  and a file that is there already is never replaced. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Draft, textOf } from "./drafts.ts";

/** @throws an error of the file system; then nothing has been written */
export function writeRecords(folder: string, drafts: readonly Draft[]): void {
  const places = drafts.map(({ collection, record }) => path.join(folder, collection, `${record.id}.json`));
  const unfinished = places.map((place) => `${place}.${process.pid}.unfinished`);
  const written: string[] = [];
  try {
    drafts.forEach(({ record }, index) => {
      const place = unfinished[index] ?? "";
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, textOf(record), { flag: "wx" });
    });
    places.forEach((place, index) => {
      // A rename would replace a file that somebody made meanwhile; a link does not.
      linkSync(unfinished[index] ?? "", place);
      written.push(place);
    });
  } catch (error) {
    for (const place of written) rmSync(place, { force: true });
    throw error;
  } finally {
    for (const place of unfinished) rmSync(place, { force: true });
  }
}
