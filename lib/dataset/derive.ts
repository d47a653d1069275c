/** Values of derived figures, from their formulas. Formulas were checked by validate.ts; what only the values show is checked here. */
import type { DerivedFigure } from "../model/dataset.ts";
import type { Measure, Qualifier, Unit } from "../model/quantity.ts";
import type { Derivation, Formula, QuantityFigure } from "../model/records.ts";
import { largestWhole, percentOf } from "./arithmetic.ts";
import type { Read } from "./read-records.ts";
import { RecordError } from "./record-error.ts";

interface Operand {
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  /** Ids of the quantity figures it comes from. */
  readonly figures: readonly string[];
}

/** Ids that a formula uses, in its own order. */
export function operandIds(formula: Formula): readonly string[] {
  switch (formula.operation) {
    case "sum":
      return formula.of;
    case "percent":
      return [formula.part, formula.whole];
    case "largest-whole":
      return [formula.part, formula.share];
    default:
      return formula satisfies never;
  }
}

/** Qualifiers that say "more", as a rank: the stronger one wins in a sum. */
const MORE: readonly Qualifier[] = ["at-least", "more-than"];

/** How sure a sum is: an exact term changes nothing, terms that pull one way keep it, all else is about. */
export function qualifierOfSum(terms: readonly Qualifier[]): Qualifier {
  const open = terms.filter((qualifier) => qualifier !== "exact");
  const [first] = open;
  if (first === undefined) return "exact";
  if (open.every((qualifier) => qualifier === first)) return first;
  return open.every((qualifier) => MORE.includes(qualifier)) ? "more-than" : "about";
}

type Outcome = Omit<Operand, "figures" | "measure"> | { readonly problem: string; readonly field: string };

/** A share or a bound can only be computed from counts that are exact. */
function notExact(ids: readonly string[], operand: (id: string) => Operand): Outcome | null {
  const found = ids.find((id) => operand(id).qualifier !== "exact");
  return found === undefined
    ? null
    : {
        problem: `divides with "${found}", which is "${operand(found).qualifier}", not exact`,
        field: "formula",
      };
}

function compute(formula: Formula, operand: (id: string) => Operand): Outcome {
  switch (formula.operation) {
    case "sum": {
      const operands = formula.of.map(operand);
      const unit = operands[0]?.unit ?? "people";
      return {
        value: operands.reduce((sum, one) => sum + one.value, 0),
        unit,
        qualifier: qualifierOfSum(operands.map((one) => one.qualifier)),
      };
    }
    case "percent": {
      const inexact = notExact([formula.part, formula.whole], operand);
      if (inexact) return inexact;
      const part = operand(formula.part).value;
      const whole = operand(formula.whole).value;
      if (whole === 0)
        return { problem: `"${formula.whole}" is 0, which has no share`, field: "formula.whole" };
      if (part > whole)
        return { problem: `the part (${part}) is larger than the whole (${whole})`, field: "formula.part" };
      return { value: percentOf(part, whole), unit: "percent", qualifier: "exact" };
    }
    case "largest-whole": {
      const part = operand(formula.part);
      const inexact = notExact([formula.part], operand);
      if (inexact) return inexact;
      const share = operand(formula.share);
      if (share.value === 0)
        return { problem: `"${formula.share}" is 0, which every total meets`, field: "formula.share" };
      return {
        value: largestWhole(part.value, share.value, share.qualifier),
        unit: part.unit,
        qualifier: "exact",
      };
    }
    default:
      return formula satisfies never;
  }
}

/** All derived figures with their values, in the order of their marks. */
export function deriveAll(
  derivations: readonly Read<Derivation>[],
  figures: readonly QuantityFigure[],
): { derived: readonly DerivedFigure[]; problems: readonly RecordError[] } {
  const problems: RecordError[] = [];
  const operands = new Map<string, Operand>(
    figures.map((figure) => [figure.id, { ...figure, figures: [figure.id] }]),
  );
  const derived = new Map<string, DerivedFigure>();
  const byId = new Map(derivations.map((entry) => [entry.record.id, entry]));

  /** null when the figure, or one below it, has no value; the problem is told once, where it arises. */
  function valueOf(id: string): Operand | null {
    const known = operands.get(id);
    if (known) return known;
    const entry = byId.get(id);
    if (!entry) return null;
    byId.delete(id);
    const { record, file } = entry;
    const ids = operandIds(record.formula);
    const values = new Map<string, Operand>();
    for (const operandId of ids) {
      const value = valueOf(operandId);
      if (!value) return null;
      values.set(operandId, value);
    }
    const read = (operandId: string): Operand => {
      const value = values.get(operandId);
      if (!value) throw new Error(`${file}: formula reads "${operandId}", which it does not name`);
      return value;
    };
    const outcome = compute(record.formula, read);
    if ("problem" in outcome) {
      problems.push(
        new RecordError(
          file,
          outcome.field,
          outcome.problem,
          "Correct the figures it uses, or remove this derived figure",
        ),
      );
      return null;
    }
    const all = [...values.values()];
    const measures = new Set(all.map((value) => value.measure));
    const [only] = measures;
    const measure: Measure = measures.size === 1 && only ? only : "unspecified";
    const leaves = [...new Set(all.flatMap((value) => value.figures))];
    const operand = { ...outcome, measure, figures: leaves };
    operands.set(id, operand);
    derived.set(id, { ...record, ...operand, figures: leaves });
    return operand;
  }

  for (const { record } of derivations) valueOf(record.id);
  const sorted = [...derived.values()].sort((one, other) => (one.mark < other.mark ? -1 : 1));
  return { derived: sorted, problems };
}
