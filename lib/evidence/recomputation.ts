/** Checks that hold a claim against a figure derived from other claims, with the fractions behind them. Facts, no words. */
import { type Reach, reachOf, statedReach } from "../chart/share-facts.ts";
import { derivedById, numberById, quantityFigureById } from "../dataset/lookup.ts";
import { fractionOf } from "../dataset/run-checks.ts";
import type { Check, Dataset, DerivedFigure } from "../model/dataset.ts";
import type { CheckDefinition, QuantityFigure } from "../model/records.ts";

type Recompute = Extract<CheckDefinition, { method: "recompute" }>;

export interface Recomputation {
  readonly check: Check;
  readonly definition: Recompute;
}

export function recomputations(dataset: Dataset): readonly Recomputation[] {
  return dataset.checks.flatMap((check) =>
    check.definition.method === "recompute" ? [{ check, definition: check.definition }] : [],
  );
}

/** Part and whole of a derived share; null for any other number. */
export function fractionIn(dataset: Dataset, share: DerivedFigure): { part: number; whole: number } | null {
  return fractionOf(share, (id) => numberById(dataset, id));
}

/** Where a derived share lies against the target of a check; null when it is no share. */
export function reachOfShare(dataset: Dataset, shareId: string, targetId: string): Reach | null {
  const fraction = fractionIn(dataset, derivedById(dataset, shareId));
  return fraction && reachOf(fraction.part, fraction.whole, numberById(dataset, targetId).value);
}

/** Whether a claim is true exactly for totals up to its bound. */
export function isBounded(claim: Pick<QuantityFigure, "qualifier">): boolean {
  return claim.qualifier === "more-than" || claim.qualifier === "at-least";
}

/** How the point of a claim stands; open: the counts miss the target, and the claim's own words do not settle it. */
export function conclusionOutcome(
  dataset: Dataset,
  { check, definition }: Recomputation,
): "holds" | "partly" | "fails" | "open" {
  const outcome = check.conclusion?.outcome ?? "fails";
  if (outcome !== "fails") return outcome;
  const claim = quantityFigureById(dataset, definition.claim);
  const target = numberById(dataset, definition.conclusion.target).value;
  return statedReach(claim, target) === "open" ? "open" : "fails";
}

/** Derived figures that a check compares its claim with, in the order of their marks. */
export function comparedWith(dataset: Dataset, { definition }: Recomputation): readonly DerivedFigure[] {
  const { against, bound, conclusion } = definition;
  const ids = new Set([against, bound, conclusion.bound, ...conclusion.bases]);
  return dataset.derived.filter((derived) => ids.has(derived.id));
}
