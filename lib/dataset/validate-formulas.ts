/** Formulas: known operands, no circle, one unit, and never a flow with a stock. */
import type { KnownDate } from "../model/dates.ts";
import type { Measure, Unit } from "../model/quantity.ts";
import type { Derivation } from "../model/records.ts";
import { operandIds } from "./derive.ts";
import type { Read, Records } from "./read-records.ts";
import { RecordError } from "./record-error.ts";

interface Leaf {
  readonly id: string;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly since: string | null;
  readonly date: KnownDate;
}

interface Numbers {
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly derivations: ReadonlyMap<string, Derivation>;
}

/** Quantity figures at the bottom of a number; null when the formula runs in a circle. */
function leavesOf(id: string, numbers: Numbers, above: readonly string[] = []): readonly Leaf[] | null {
  if (above.includes(id)) return null;
  const leaf = numbers.leaves.get(id);
  if (leaf) return [leaf];
  const derivation = numbers.derivations.get(id);
  if (!derivation) return [];
  const below = operandIds(derivation.formula).map((operand) => leavesOf(operand, numbers, [...above, id]));
  return below.includes(null) ? null : below.flatMap((leaves) => leaves ?? []);
}

/** The caller makes sure that the formula does not run in a circle. */
function unitOf(id: string, numbers: Numbers): Unit | undefined {
  const derivation = numbers.derivations.get(id);
  if (!derivation) return numbers.leaves.get(id)?.unit;
  const { formula } = derivation;
  if (formula.operation === "percent") return "percent";
  return unitOf(formula.operation === "sum" ? (formula.of[0] ?? "") : formula.part, numbers);
}

function unitProblems(file: string, { formula }: Derivation, numbers: Numbers): RecordError[] {
  const unit = (id: string) => unitOf(id, numbers);
  switch (formula.operation) {
    case "sum": {
      const units = [...new Set(formula.of.map(unit))];
      if (units.length > 1)
        return [
          new RecordError(
            file,
            "formula.of",
            `adds different units (${units.join(", ")})`,
            "Add only figures of one unit",
          ),
        ];
      if (units[0] === "percent")
        return [new RecordError(file, "formula.of", "adds percentages", "Add counts, and divide afterwards")];
      return [];
    }
    case "percent": {
      if (unit(formula.part) !== unit(formula.whole)) {
        return [
          new RecordError(
            file,
            "formula",
            `divides ${unit(formula.part)} by ${unit(formula.whole)}`,
            "Part and whole need one unit",
          ),
        ];
      }
      return unit(formula.part) === "percent"
        ? [new RecordError(file, "formula", "divides a percentage by a percentage", "Use counts")]
        : [];
    }
    case "largest-whole": {
      if (unit(formula.share) !== "percent")
        return [
          new RecordError(
            file,
            "formula.share",
            `is in ${unit(formula.share)}`,
            "The share must be a percentage",
          ),
        ];
      return unit(formula.part) === "percent"
        ? [new RecordError(file, "formula.part", "is a percentage", "The part must be a count")]
        : [];
    }
    default:
      return formula satisfies never;
  }
}

function measureProblems(file: string, record: Derivation, leaves: readonly Leaf[]): RecordError[] {
  const measures = new Set(leaves.map((leaf) => leaf.measure));
  const named = (measure: Measure) =>
    leaves
      .filter((leaf) => leaf.measure === measure)
      .map((leaf) => leaf.id)
      .join(", ");
  if (measures.has("flow") && measures.has("stock")) {
    return [
      new RecordError(
        file,
        "formula",
        `joins a flow (${named("flow")}) with a stock (${named("stock")})`,
        "A count over years and a count on one day are never combined",
      ),
    ];
  }
  if (record.kind === "derivation" && measures.has("unspecified")) {
    return [
      new RecordError(
        file,
        "kind",
        `uses a figure whose measure is unspecified (${named("unspecified")})`,
        'Make it a "recomputation" or a "bound", and state the assumption',
      ),
    ];
  }
  if (record.kind !== "derivation" && record.assumption === undefined) {
    return [
      new RecordError(
        file,
        "assumption",
        `missing in a ${record.kind}`,
        "Say in a sentence what has to be assumed",
      ),
    ];
  }
  const starts = new Set(leaves.filter((leaf) => leaf.measure === "flow").map((leaf) => leaf.since));
  if (record.formula.operation === "sum" && starts.size > 1) {
    return [
      new RecordError(
        file,
        "formula.of",
        "adds flows that start at different times",
        "Add only counts over the same period",
      ),
    ];
  }
  return [];
}

function formulaProblems({ file, record }: Read<Derivation>, numbers: Numbers): RecordError[] {
  const ids = operandIds(record.formula);
  const unknown = ids.filter((id) => !numbers.leaves.has(id) && !numbers.derivations.has(id));
  if (unknown.length > 0) {
    return unknown.map(
      (id) =>
        new RecordError(
          file,
          "formula",
          `no quantity figure or derived figure has the id "${id}"`,
          "Correct the id or add the record",
        ),
    );
  }
  if (new Set(ids).size < ids.length)
    return [new RecordError(file, "formula", "uses the same figure twice", "Name each operand once")];
  const leaves = leavesOf(record.id, numbers);
  if (!leaves)
    return [new RecordError(file, "formula", "runs in a circle", "A derived figure cannot rest on itself")];
  return [...unitProblems(file, record, numbers), ...measureProblems(file, record, leaves)];
}

function numbersOf(records: Records): Numbers {
  return {
    leaves: new Map(
      records.figures.flatMap(({ record }) =>
        record.kind === "quantity" ? [[record.id, record] as const] : [],
      ),
    ),
    derivations: new Map(records.derived.map(({ record }) => [record.id, record])),
  };
}

export interface NumberNature {
  readonly unit: Unit;
  readonly measure: Measure;
  /** Dates of the stated figures that it rests on. */
  readonly dates: readonly KnownDate[];
}

/** Unit, measure and dates of every stated figure, and of every derived one whose formula can be followed. */
export function describeNumbers(records: Records): ReadonlyMap<string, NumberNature> {
  const numbers = numbersOf(records);
  return new Map(
    [...numbers.leaves.keys(), ...numbers.derivations.keys()].flatMap((id) => {
      const leaves = leavesOf(id, numbers);
      if (!leaves || leaves.length === 0) return [];
      const unit = unitOf(id, numbers);
      const [first] = leaves;
      if (!unit || !first) return [];
      const measure = leaves.every((leaf) => leaf.measure === first.measure) ? first.measure : "unspecified";
      return [[id, { unit, measure, dates: leaves.map((leaf) => leaf.date) }] as const];
    }),
  );
}

export function validateFormulas(records: Records): readonly RecordError[] {
  const numbers = numbersOf(records);
  return records.derived.flatMap((entry) => formulaProblems(entry, numbers));
}
