/** Reads the records from disk. The only module that does; it must not reach a browser bundle. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../model/dataset.ts";
import { createDataset, type RecordFile } from "./create.ts";
import { COLLECTIONS } from "./read-records.ts";

/** Record files of a folder, in the order of their paths. Folders that are no collection of records are left alone. */
export function readRecordFiles(folder: string, shownAs = "data"): readonly RecordFile[] {
  return COLLECTIONS.flatMap((collection) => {
    const inside = path.join(folder, collection);
    let names: string[];
    try {
      names = readdirSync(inside);
    } catch {
      return [];
    }
    return names
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => ({
        path: `${shownAs}/${collection}/${name}`,
        text: readFileSync(path.join(inside, name), "utf8"),
      }));
  });
}

const cache = new Map<string, Dataset>();

/** The dataset of this installation: `data/` of the working folder, or the folder that BLUE_BERET_DATA names.
 *  Read and validated once for each folder.
 *  @throws InvalidRecords with every problem found. */
export function getDataset(): Dataset {
  const folder = process.env["BLUE_BERET_DATA"] ?? path.join(process.cwd(), "data");
  let dataset = cache.get(folder);
  if (!dataset) {
    dataset = createDataset(readRecordFiles(folder));
    cache.set(folder, dataset);
  }
  return dataset;
}
