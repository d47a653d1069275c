/** Writes several records or none: each is complete under another name before any takes its own,
 *  and a file that is there already is never replaced. */
import { constants, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Draft, textOf } from "./drafts.ts";

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

/** Gives a finished file its name. A rename would replace a file that somebody made meanwhile; a link does not.
 *  @param link fails on file systems that have no hard links; there the file is copied */
function takeName(unfinished: string, place: string, link: typeof linkSync): void {
  try {
    link(unfinished, place);
    return;
  } catch (error) {
    if (isTaken(error)) throw error;
  }
  try {
    copyFileSync(unfinished, place, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!isTaken(error)) rmSync(place, { force: true });
    throw error;
  }
}

/** @throws an error of the file system; then nothing has been written */
export function writeRecords(folder: string, drafts: readonly Draft[], link = linkSync): void {
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
      takeName(unfinished[index] ?? "", place, link);
      written.push(place);
    });
  } catch (error) {
    for (const place of written) rmSync(place, { force: true });
    throw error;
  } finally {
    for (const place of unfinished) rmSync(place, { force: true });
  }
}
