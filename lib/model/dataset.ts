/** The dataset as code uses it: records plus what follows from them. Made once by lib/dataset, then only read. */
import { z } from "zod";
import { Measure, Qualifier, Unit } from "./quantity.ts";
import {
  CheckDefinition,
  type Correction,
  Derivation,
  type Figure,
  type Milestone,
  type Mission,
  type Source,
  type Statement,
  type Target,
} from "./records.ts";
import type { DatasetStamp } from "./stamp.ts";
import { RecordId } from "./text.ts";

export { DatasetStamp } from "./stamp.ts";

/** A derived figure with its value. `value` is exact (not rounded); percent is 0-100. */
export const DerivedFigure = z.strictObject({
  ...Derivation.shape,
  value: z.number(),
  unit: Unit,
  qualifier: Qualifier,
  measure: Measure,
  /** Ids of the quantity figures at the bottom of the formula. */
  figures: z.array(RecordId),
});
export type DerivedFigure = z.infer<typeof DerivedFigure>;

export const Verdict = z.enum(["agrees", "differs", "not-checkable"]);
export type Verdict = z.infer<typeof Verdict>;

/** A check with its outcome. `conclusion` is apart from the verdict: a figure may fail and its point still stand. */
export const Check = z.strictObject({
  id: RecordId,
  definition: CheckDefinition,
  claim: RecordId,
  verdict: Verdict,
  /** Value set against the claim; null when nothing can be. */
  comparedWith: z.nullable(z.number()),
  conclusion: z.nullable(
    z.strictObject({
      /** holds: on every base named; fails: on none; partly: on some; unknown: the stated share itself leaves it open. */
      outcome: z.enum(["holds", "partly", "fails"]),
      target: z.number(),
      sharesPercent: z.array(z.number()),
    }),
  ),
});
export type Check = z.infer<typeof Check>;

export interface Dataset {
  readonly stamp: DatasetStamp;
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly derived: readonly DerivedFigure[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly statements: readonly Statement[];
  readonly missions: readonly Mission[];
  readonly checks: readonly Check[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
}
