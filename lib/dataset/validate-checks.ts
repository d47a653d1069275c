/** Checks, statements, milestones and targets: what they point at exists and can be set side by side. */
import type { Measure, Unit } from "../model/quantity.ts";
import type { CheckDefinition, Statement, Target } from "../model/records.ts";
import type { Read, Records } from "./read-records.ts";
import { describeNumbers } from "./validate-formulas.ts";
import { RecordError } from "./record-error.ts";

interface Known {
  readonly figures: ReadonlyMap<string, { readonly unit: Unit; readonly measure: Measure }>;
  readonly derived: ReadonlySet<string>;
  /** Stated figures, and derived ones as far as their formulas can be followed. */
  readonly numbers: ReadonlyMap<string, { readonly unit: Unit; readonly measure: Measure }>;
  readonly allFigures: ReadonlySet<string>;
  readonly statements: ReadonlyMap<string, Statement>;
}

function unknown(file: string, field: string, kind: string, id: string): RecordError {
  return new RecordError(file, field, `no ${kind} has the id "${id}"`, "Correct the id or add the record");
}

function recomputeProblems(
  file: string,
  check: Extract<CheckDefinition, { method: "recompute" }>,
  known: Known,
): RecordError[] {
  const figures = [
    ["claim", check.claim],
    ["conclusion.target", check.conclusion.target],
  ] as const;
  const derived = [
    ["against", check.against],
    ["bound", check.bound],
    ["conclusion.bound", check.conclusion.bound],
    ...check.conclusion.bases.map((id, index) => [`conclusion.bases.${index}`, id] as const),
  ] as const;
  return [
    ...figures
      .filter(([, id]) => !known.figures.has(id))
      .map(([field, id]) => unknown(file, field, "quantity figure", id)),
    ...derived
      .filter(([, id]) => !known.derived.has(id))
      .map(([field, id]) => unknown(file, field, "derived figure", id)),
  ];
}

function secondSourceProblems(
  file: string,
  check: Extract<CheckDefinition, { method: "second-source" }>,
  known: Known,
): RecordError[] {
  const problems: RecordError[] = [];
  const claim = known.numbers.get(check.claim);
  if (!claim && !known.derived.has(check.claim))
    problems.push(unknown(file, "claim", "figure or derived figure", check.claim));
  check.statements.forEach((id, index) => {
    const field = `statements.${index}`;
    const statement = known.statements.get(id);
    if (!statement) {
      problems.push(unknown(file, field, "statement", id));
      return;
    }
    if (!statement.bearsOn.includes(check.claim)) {
      problems.push(
        new RecordError(
          file,
          field,
          `"${id}" does not bear on "${check.claim}"`,
          "Add the claim to bearsOn of the statement",
        ),
      );
    }
    if (!claim) return;
    if (claim.unit !== statement.unit)
      problems.push(
        new RecordError(
          file,
          field,
          `sets ${claim.unit} against ${statement.unit}`,
          "Compare figures of one unit",
        ),
      );
    if (claim.measure !== statement.measure && check.relation !== "base-unknown") {
      problems.push(
        new RecordError(
          file,
          field,
          `sets a ${claim.measure} against a ${statement.measure}`,
          "A count over years and a count on one day are never compared",
        ),
      );
    }
  });
  return problems;
}

function checkProblems({ file, record }: Read<CheckDefinition>, known: Known): RecordError[] {
  switch (record.method) {
    case "recompute":
      return recomputeProblems(file, record, known);
    case "second-source":
      return secondSourceProblems(file, record, known);
    case "attribution":
      return known.allFigures.has(record.claim) ? [] : [unknown(file, "claim", "figure", record.claim)];
    default:
      return record satisfies never;
  }
}

function targetProblems({ file, record }: Read<Target>, known: Known): RecordError[] {
  if (record.figure === undefined) {
    return record.percent === undefined
      ? [new RecordError(file, "percent", "missing, and no figure gives it", "Give percent or figure")]
      : [];
  }
  if (record.percent !== undefined)
    return [
      new RecordError(
        file,
        "percent",
        "stands beside a figure that gives it",
        "Keep the figure and remove percent",
      ),
    ];
  return known.figures.get(record.figure)?.unit === "percent"
    ? []
    : [unknown(file, "figure", "figure in percent", record.figure)];
}

export function validateChecks(records: Records): readonly RecordError[] {
  const known: Known = {
    numbers: describeNumbers(records),
    figures: new Map(
      records.figures.flatMap(({ record }) =>
        record.kind === "quantity" ? [[record.id, record] as const] : [],
      ),
    ),
    derived: new Set(records.derived.map(({ record }) => record.id)),
    allFigures: new Set(records.figures.map(({ record }) => record.id)),
    statements: new Map(records.statements.map(({ record }) => [record.id, record])),
  };
  const isNumber = (id: string) => known.figures.has(id) || known.derived.has(id);
  return [
    ...records.checks.flatMap((entry) => checkProblems(entry, known)),
    ...records.statements.flatMap(({ file, record }) =>
      record.bearsOn.flatMap((id, index) =>
        isNumber(id) ? [] : [unknown(file, `bearsOn.${index}`, "figure or derived figure", id)],
      ),
    ),
    ...records.milestones.flatMap(({ file, record }) =>
      record.figure === undefined || known.allFigures.has(record.figure)
        ? []
        : [unknown(file, "figure", "figure", record.figure)],
    ),
    ...records.targets.flatMap((entry) => targetProblems(entry, known)),
  ];
}
