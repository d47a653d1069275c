/** The dataset's version: a hash of what the records say, whatever the order of files and keys. */
import { createHash } from "node:crypto";

/** JSON with sorted keys and no spaces: equal content gives equal text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** First 12 hexadecimal digits of the sha256 of all records, grouped by collection and sorted by id. */
export function datasetVersion(
  records: Readonly<Record<string, readonly { readonly id: string }[]>>,
): string {
  const sorted = Object.fromEntries(
    Object.entries(records).map(([collection, entries]) => [
      collection,
      [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)),
    ]),
  );
  return createHash("sha256").update(canonicalJson(sorted)).digest("hex").slice(0, 12);
}
