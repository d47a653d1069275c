/** What can be said about a stated share, its recomputation and a target: the arithmetic behind every sentence on women's share.
 *  Structured, so that a test can hold each sentence against it. */
import { compareShare } from "../dataset/arithmetic.ts";
import { checkById, derivedById, quantityFigureById, numberById, UnknownRecord } from "../dataset/lookup.ts";
import { fractionOf } from "../dataset/run-checks.ts";
import type { Dataset, Verdict } from "../model/dataset.ts";
import type { PanelDefinition } from "../model/panel.ts";
import type { QuantityFigure } from "../model/records.ts";

export type ShareDefinition = Extract<PanelDefinition, { kind: "share" | "base-curve" }>;

/** A share against a target. open: the stated share does not settle it ("more than 16" says nothing about 20). */
export type Reach = "passes" | "meets" | "fails";
type StatedReach = Reach | "open";

interface ShareBase {
  readonly id: string;
  readonly part: number;
  readonly whole: number;
  readonly reach: Reach;
}

export interface ShareFacts {
  readonly part: number;
  readonly whole: number;
  readonly narrowWhole: number;
  readonly stated: QuantityFigure;
  readonly target: QuantityFigure;
  /** Largest totals that fit the stated share, and that meet the target; 0 when none does. */
  readonly claimBound: number;
  readonly targetBound: number;
  /** Ids of the derived figures that give them. */
  readonly claimBoundId: string;
  readonly targetBoundId: string;
  readonly verdict: Verdict;
  readonly outcome: "holds" | "partly" | "fails";
  readonly statedReach: StatedReach;
  readonly recomputedReach: Reach;
  /** Shares that the conclusion is tried on. */
  readonly bases: readonly ShareBase[];
  /** Percentages that a computed share must not round across. */
  readonly levels: readonly number[];
}

/** What a claim says about a target, from its qualifier alone. */
export function statedReach(
  stated: Pick<QuantityFigure, "value" | "qualifier">,
  target: number,
): StatedReach {
  const order = Math.sign(stated.value - target);
  switch (stated.qualifier) {
    case "more-than":
      return order >= 0 ? "passes" : "open";
    case "at-least":
      return order > 0 ? "passes" : order === 0 ? "meets" : "open";
    case "exact":
      return order > 0 ? "passes" : order === 0 ? "meets" : "fails";
    case "at-most":
      return order < 0 ? "fails" : "open";
    case "about":
      return "open";
    default:
      return stated.qualifier satisfies never;
  }
}

/** Where a share lies against a target; exact. */
export function reachOf(part: number, whole: number, target: number): Reach {
  const order = compareShare(part, whole, target);
  return order > 0 ? "passes" : order === 0 ? "meets" : "fails";
}

/** @throws UnknownRecord when the definition names a record that is not there, or a check that is no recomputation. */
export function shareFacts(dataset: Dataset, definition: ShareDefinition): ShareFacts {
  const check = checkById(dataset, definition.check);
  if (check.definition.method !== "recompute") throw new UnknownRecord("recomputation", definition.check);
  const { bound: claimBoundId, conclusion } = check.definition;
  const { bound: targetBoundId } = conclusion;
  const stated = quantityFigureById(dataset, definition.stated);
  const target = quantityFigureById(dataset, definition.target);
  const part = numberById(dataset, definition.part).value;
  const whole = numberById(dataset, definition.whole).value;
  const bases = conclusion.bases.flatMap((id): ShareBase[] => {
    const base = fractionOf(derivedById(dataset, id), (operand) => numberById(dataset, operand));
    return base ? [{ id, ...base, reach: reachOf(base.part, base.whole, target.value) }] : [];
  });
  return {
    part,
    whole,
    narrowWhole: numberById(dataset, definition.narrowBase).value,
    stated,
    target,
    claimBound: numberById(dataset, claimBoundId).value,
    targetBound: numberById(dataset, targetBoundId).value,
    claimBoundId,
    targetBoundId,
    verdict: check.verdict,
    outcome: check.conclusion?.outcome ?? "fails",
    statedReach: statedReach(stated, target.value),
    recomputedReach: reachOf(part, whole, target.value),
    bases,
    levels: [stated.value, target.value],
  };
}
