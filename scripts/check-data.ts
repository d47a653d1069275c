/** Checks every record of a folder (default: data) and prints one line for each problem; exit code 1 when there is one.
 *  Usage: npx tsx scripts/check-data.ts [folder] */
import path from "node:path";
import { examineRecords } from "../lib/dataset/create.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";

const folder = process.argv[2] ?? "data";
const files = readRecordFiles(path.resolve(folder), folder.replace(/[\\/]+$/, ""));
const { dataset, problems } = examineRecords(files);

if (dataset) {
  const counts = (
    ["sources", "figures", "derived", "checks", "milestones", "targets", "statements", "missions"] as const
  )
    .map((collection) => `${dataset[collection].length} ${collection}`)
    .join(", ");
  console.log(`${folder}: ${counts}; version ${dataset.stamp.version}`);
} else {
  for (const problem of problems) console.error(problem.message);
  process.exitCode = 1;
}
