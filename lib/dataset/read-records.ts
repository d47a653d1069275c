/** Turns record files into typed records: JSON, schema and file name. What records say of each other is validate.ts's. */
import type { z } from "zod";
import {
  CheckDefinition,
  Correction,
  Derivation,
  Figure,
  Milestone,
  Mission,
  Source,
  Statement,
  Target,
} from "../model/records.ts";
import { RecordError } from "./record-error.ts";

/** A file as read: `path` ends in <collection>/<id>.json. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

export const SCHEMAS = {
  sources: Source,
  figures: Figure,
  derived: Derivation,
  checks: CheckDefinition,
  milestones: Milestone,
  targets: Target,
  statements: Statement,
  missions: Mission,
  corrections: Correction,
} as const;

export type Collection = keyof typeof SCHEMAS;
export const COLLECTIONS = Object.keys(SCHEMAS) as readonly Collection[];

/** A record together with the file that it came from, so that a problem can name it. */
export interface Read<Entry> {
  readonly file: string;
  readonly record: Entry;
}
export type Records = { readonly [Name in Collection]: readonly Read<z.infer<(typeof SCHEMAS)[Name]>>[] };

type Issue = z.core.$ZodIssue;

function advise(issue: Issue): string {
  if (issue.code === "unrecognized_keys")
    return `Remove ${issue.keys.map((key) => `"${key}"`).join(", ")} or correct the spelling`;
  if (issue.code === "invalid_value")
    return `Use one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (issue.path.includes("evidence"))
    return "Give source, paragraph, sentence, sentenceSha256, fragment and fragmentMeaning of the claim";
  return "See lib/model/records.ts for what this field holds";
}

function fieldOf(issue: Issue): string {
  return issue.path.length === 0 ? "(file)" : issue.path.join(".");
}

function readOne<Schema extends z.ZodType<{ id: string }>>(
  schema: Schema,
  file: RecordFile,
  problems: RecordError[],
): Read<z.infer<Schema>> | null {
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push(new RecordError(file.path, "(file)", `not valid JSON (${detail})`, "Correct the syntax"));
    return null;
  }
  const result = schema.safeParse(json, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) {
      const reason =
        issue.code === "invalid_type" && issue.input === undefined
          ? "missing"
          : issue.message.replace(/\.$/, "");
      problems.push(new RecordError(file.path, fieldOf(issue), reason, advise(issue)));
    }
    return null;
  }
  const fileName = file.path.slice(file.path.lastIndexOf("/") + 1);
  const { id } = result.data;
  if (fileName !== `${id}.json`) {
    problems.push(
      new RecordError(
        file.path,
        "id",
        `"${id}" is not the file's name`,
        `Name the file ${id}.json or change the id`,
      ),
    );
  }
  return { file: file.path, record: result.data };
}

function collectionOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** Reads all files; what cannot be read is left out and told in `problems`. */
export function readRecords(files: readonly RecordFile[]): {
  records: Records;
  problems: readonly RecordError[];
} {
  const problems: RecordError[] = [];
  const read = <Schema extends z.ZodType<{ id: string }>>(collection: Collection, schema: Schema) =>
    files
      .filter((file) => collectionOf(file.path) === collection)
      .map((file) => readOne(schema, file, problems))
      .filter((entry) => entry !== null);
  const records: Records = {
    sources: read("sources", SCHEMAS.sources),
    figures: read("figures", SCHEMAS.figures),
    derived: read("derived", SCHEMAS.derived),
    checks: read("checks", SCHEMAS.checks),
    milestones: read("milestones", SCHEMAS.milestones),
    targets: read("targets", SCHEMAS.targets),
    statements: read("statements", SCHEMAS.statements),
    missions: read("missions", SCHEMAS.missions),
    corrections: read("corrections", SCHEMAS.corrections),
  };
  for (const file of files) {
    if (COLLECTIONS.some((collection) => collection === collectionOf(file.path))) continue;
    problems.push(
      new RecordError(
        file.path,
        "(file)",
        "in no known collection",
        `Put it into one of ${COLLECTIONS.join(", ")}`,
      ),
    );
  }
  return { records, problems };
}
