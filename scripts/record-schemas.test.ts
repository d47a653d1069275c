/** schemas/ must be what the records are checked with, and editors must be told where they lie. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { COLLECTIONS } from "../lib/dataset/read-records.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";
import { inProject } from "./project.mjs";
import { recordSchemas } from "./record-schemas.ts";

const read = (...place: string[]): unknown => JSON.parse(readFileSync(inProject(...place), "utf8"));
const schemaFiles = readdirSync(inProject("schemas")).sort();
const validatorOf = (collection: string) =>
  z.fromJSONSchema(read("schemas", `${collection}.schema.json`) as Parameters<typeof z.fromJSONSchema>[0]);
const validators = new Map<string, z.ZodType>(
  COLLECTIONS.map((collection) => [collection, validatorOf(collection)]),
);
const accepts = (collection: string, record: unknown): boolean =>
  validators.get(collection)?.safeParse(record).success ?? false;

const records = readRecordFiles(inProject("data")).map(({ path: file, text }) => ({
  file,
  collection: file.split("/").at(-2) ?? "",
  record: JSON.parse(text) as Record<string, unknown>,
}));
const recordOf = (file: string) => records.find((entry) => entry.file === `data/${file}.json`)?.record ?? {};

describe("the schemas for editors", () => {
  it("are one a collection, and as `npm run schemas` writes them", () => {
    const made = recordSchemas();
    expect(schemaFiles).toEqual([...made.keys()].sort());
    for (const [name, schema] of made) expect(read("schemas", name), name).toEqual(schema);
  });

  it("are JSON Schema 2020-12 with a title and a description", () => {
    for (const name of schemaFiles)
      expect(read("schemas", name), name).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: expect.stringMatching(/\w/),
        description: expect.stringMatching(/\w/),
      });
  });

  it("explain each field that needs a thought", () => {
    const text = readFileSync(inProject("schemas", "figures.schema.json"), "utf8");
    for (const words of ["never a whole sentence", "flow: counted over a period", "corroborated: another"])
      expect(text).toContain(words);
  });

  it.each(records.map(({ file, collection, record }) => [file, collection, record] as const))(
    "accept %s",
    (_file, collection, record) => {
      expect(accepts(collection, record)).toBe(true);
    },
  );

  it.each(records.map(({ file, collection, record }) => [file, collection, record] as const))(
    "refuse %s with a field that no record has, and without its id",
    (_file, collection, record) => {
      expect(accepts(collection, { ...record, invented: 1 })).toBe(false);
      const { id: _id, ...rest } = record;
      expect(accepts(collection, rest)).toBe(false);
    },
  );

  it.each([
    ["figures/servicewomen", { unit: "persons" }],
    ["figures/servicewomen", { value: "34" }],
    ["figures/servicewomen", { value: -1 }],
    ["figures/servicewomen", { mark: 0 }],
    ["figures/servicewomen", { label: { en: "Servicewomen" } }],
    ["figures/servicewomen", { label: { en: "Servicewomen", vi: "" } }],
    ["figures/servicewomen", { date: { kind: "guessed", iso: null } }],
    ["figures/servicewomen", { since: "27 May 2014" }],
    ["figures/hospital-countries", { countries: ["Vietnam"] }],
    ["figures/hospital-countries", { countries: [] }],
    ["sources/vna-peacekeeping-force", { letter: "AA" }],
    ["sources/vna-peacekeeping-force", { textSha256: "7726" }],
    ["derived/mou-total", { formula: { operation: "average", of: ["mou-eu", "mou-un"] } }],
    ["statements/women-share-december-2021", { mark: "7" }],
  ])("refuse %s with %o", (file, change) => {
    const [collection = ""] = file.split("/");
    expect(accepts(collection, recordOf(file))).toBe(true);
    expect(accepts(collection, { ...recordOf(file), ...change })).toBe(false);
  });
});

describe("the settings for editors", () => {
  it("lead every record of a collection to its schema", () => {
    const settings = read(".vscode", "settings.json") as {
      "json.schemas": readonly { fileMatch: readonly string[]; url: string }[];
    };
    const mapped = settings["json.schemas"].flatMap(({ fileMatch, url }) =>
      fileMatch.map((match) => [match, path.posix.basename(url)]),
    );
    expect(mapped).toEqual(
      COLLECTIONS.map((collection) => [`/data/${collection}/*.json`, `${collection}.schema.json`]),
    );
  });
});
