/** What records must be to each other: known ids, no doubles, evidence inside its document, formulas that join like with like. */
import { validateChecks } from "./validate-checks.ts";
import { validateEvidence } from "./validate-evidence.ts";
import { validateFormulas } from "./validate-formulas.ts";
import { validateValues } from "./validate-values.ts";
import type { Read, Records } from "./read-records.ts";
import { RecordError } from "./record-error.ts";

/** Reports each entry whose key an earlier one already has. */
function doubles<Entry>(
  entries: readonly Read<Entry>[],
  field: string,
  keyOf: (record: Entry) => string | undefined,
  reasonFor: (key: string, firstFile: string) => string,
  advice: string,
): RecordError[] {
  const firstFiles = new Map<string, string>();
  const problems: RecordError[] = [];
  for (const { file, record } of entries) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const first = firstFiles.get(key);
    if (first === undefined) firstFiles.set(key, file);
    else problems.push(new RecordError(file, field, reasonFor(key, first), advice));
  }
  return problems;
}

const idOf = (record: { readonly id: string }): string => record.id;
const sameId = (key: string, first: string) => `"${key}" is already the id of ${first}`;

function validateIds(records: Records): RecordError[] {
  const advice = "Choose another id, and another file name with it";
  // Whatever has evidence is addressed by its id alone, so these share one space of ids.
  const numbers = [...records.figures, ...records.derived, ...records.milestones, ...records.statements];
  const {
    figures: _figures,
    derived: _derived,
    milestones: _milestones,
    statements: _statements,
    ...others
  } = records;
  return [
    ...doubles<{ id: string }>(numbers, "id", idOf, sameId, advice),
    ...Object.values(others).flatMap((entries) =>
      doubles<{ id: string }>(entries, "id", idOf, sameId, advice),
    ),
  ];
}

function validateMarks(records: Records): RecordError[] {
  const sameMark = (key: string, first: string) => `mark ${key} is already used by ${first}`;
  const advice = "Give it the next free mark";
  return [
    ...doubles<{ mark?: number | undefined }>(
      [...records.figures, ...records.milestones],
      "mark",
      ({ mark }) => mark?.toString(),
      sameMark,
      advice,
    ),
    ...doubles(records.statements, "mark", (statement) => statement.mark, sameMark, advice),
    ...doubles(records.derived, "mark", (derived) => derived.mark, sameMark, advice),
    ...doubles(
      records.sources,
      "letter",
      (source) => source.letter,
      (key, first) => `letter ${key} is already used by ${first}`,
      "Give it the next free letter",
    ),
  ];
}

function validateClaims(records: Records): RecordError[] {
  const sameClaim = (_key: string, first: string) =>
    `the same words in the same place are already recorded in ${first}`;
  const advice = "Keep one record a claim, and use its id where the other one stood";
  const evidenceKey = ({
    evidence,
  }: {
    evidence: { source: string; paragraph: number | null; sentence: number | null; fragment: string };
  }) =>
    [evidence.source, evidence.paragraph, evidence.sentence, evidence.fragment.toLowerCase().trim()].join(
      "|",
    );
  return [
    ...doubles(records.figures, "evidence.fragment", evidenceKey, sameClaim, advice),
    ...doubles(records.milestones, "evidence.fragment", evidenceKey, sameClaim, advice),
    ...doubles(
      records.statements,
      "fragment",
      (statement) => `${statement.source}|${statement.fragment.toLowerCase().trim()}`,
      sameClaim,
      advice,
    ),
    ...doubles(
      records.targets,
      "category",
      (target) => `${target.category}|${target.year}`,
      (_key, first) => `category and year are already recorded in ${first}`,
      advice,
    ),
  ];
}

function validateCorrections(records: Records): RecordError[] {
  const known = new Set(
    [...records.figures, ...records.derived, ...records.milestones, ...records.statements].map(
      ({ record }) => record.id,
    ),
  );
  return records.corrections.flatMap(({ file, record }) =>
    known.has(record.record)
      ? []
      : [
          new RecordError(
            file,
            "record",
            `no figure, derived figure, milestone or statement has the id "${record.record}"`,
            "Correct the id",
          ),
        ],
  );
}

/** All problems between records, in the order of what they concern. */
export function validateRecords(records: Records): readonly RecordError[] {
  return [
    ...validateIds(records),
    ...validateMarks(records),
    ...validateClaims(records),
    ...validateEvidence(records),
    ...validateValues(records),
    ...validateFormulas(records),
    ...validateChecks(records),
    ...validateCorrections(records),
  ];
}
