/** Checks, statements, milestones and targets: what they point at exists and can be set side by side. */
import type { KnownDate } from "../model/dates.ts";
import type { Unit } from "../model/quantity.ts";
import type { CheckDefinition, Derivation, Statement, Target } from "../model/records.ts";
import type { Read, Records } from "./read-records.ts";
import { describeNumbers, type NumberNature } from "./validate-formulas.ts";
import { RecordError } from "./record-error.ts";

interface Known {
  readonly figures: ReadonlyMap<string, { readonly unit: Unit }>;
  readonly derived: ReadonlyMap<string, Derivation>;
  /** Stated figures, and derived ones as far as their formulas can be followed. */
  readonly numbers: ReadonlyMap<string, NumberNature>;
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
  const missing = [
    ...figures
      .filter(([, id]) => !known.figures.has(id))
      .map(([field, id]) => unknown(file, field, "quantity figure", id)),
    ...derived
      .filter(([, id]) => !known.derived.has(id))
      .map(([field, id]) => unknown(file, field, "derived figure", id)),
  ];
  if (missing.length > 0) return missing;
  const shares = [...figures, ...derived.filter(([field]) => !field.endsWith("bound"))];
  return [
    ...shares
      .filter(([, id]) => known.numbers.get(id) !== undefined && known.numbers.get(id)?.unit !== "percent")
      .map(
        ([field, id]) =>
          new RecordError(
            file,
            field,
            `"${id}" is in ${known.numbers.get(id)?.unit}, not in percent`,
            "A recomputation holds shares against shares",
          ),
      ),
    ...boundProblems(file, "bound", check.bound, check.claim, known),
    ...boundProblems(file, "conclusion.bound", check.conclusion.bound, check.conclusion.target, known),
  ];
}

/** A bound is the largest total of people for the very share that it is given for. */
function boundProblems(
  file: string,
  field: string,
  id: string,
  shareId: string,
  known: Known,
): RecordError[] {
  const formula = known.derived.get(id)?.formula;
  const reason =
    formula?.operation !== "largest-whole"
      ? `"${id}" is not a largest whole`
      : known.numbers.get(id)?.unit !== "people"
        ? `"${id}" is not a number of people`
        : formula.share !== shareId
          ? `"${id}" is the bound of "${formula.share}", not of "${shareId}"`
          : null;
  return reason === null
    ? []
    : [
        new RecordError(
          file,
          field,
          reason,
          'Name a derived figure "largest-whole" of people for that share',
        ),
      ];
}

/** Why a statement cannot be an earlier or later count of a claim; null when it can. Dates are compared as far as both go. */
function orderProblem(
  relation: "later-at-least" | "earlier-at-most",
  claim: readonly KnownDate[],
  statement: KnownDate,
): string | null {
  const from = statement.iso;
  const dates = claim.map((date) => date.iso);
  if (from === null || dates.includes(null)) return "cannot be put in time: a date is not stated";
  const isWrong = dates.some((date) => {
    const length = Math.min(from.length, date?.length ?? 0);
    const [one, other] = [from.slice(0, length), (date ?? "").slice(0, length)];
    return relation === "later-at-least" ? one < other : one > other;
  });
  if (!isWrong) return null;
  return relation === "later-at-least" ? "is earlier than the claim" : "is later than the claim";
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
    if (check.relation === "later-at-least" || check.relation === "earlier-at-most") {
      const reason = orderProblem(check.relation, claim.dates, statement.date);
      if (reason !== null)
        problems.push(
          new RecordError(
            file,
            field,
            `"${id}" ${reason}`,
            "Use the relation that the two dates give, or another one",
          ),
        );
    }
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
    derived: new Map(records.derived.map(({ record }) => [record.id, record])),
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
