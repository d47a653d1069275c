/** What a number must carry wherever it goes: unit, qualifier, measure, quality.
 *  Written with zod/mini, because the browser checks API answers with it. */
import * as z from "zod/mini";
import { RecordId } from "./text.ts";

export const Unit = z.enum(["people", "percent", "memoranda", "countries"]);
export type Unit = z.infer<typeof Unit>;

export const Qualifier = z.enum(["exact", "more-than", "at-least", "at-most", "about"]);
export type Qualifier = z.infer<typeof Qualifier>;

/** flow: counted over a period; stock: present on one day; unspecified: the source does not say. */
export const Measure = z.enum(["flow", "stock", "unspecified"]);
export type Measure = z.infer<typeof Measure>;

/** How sure a value is; decides how its mark is drawn and which word goes with it. */
export const Quality = z.enum(["stated", "derived", "attributed"]);
export type Quality = z.infer<typeof Quality>;

/** A number as it is shown. `display` is the value with unit sign and qualifier in the model's language. */
export const Quantity = z.strictObject({
  value: z.number(),
  unit: Unit,
  qualifier: Qualifier,
  measure: Measure,
  quality: Quality,
  /** Figures (or derived figures) that the number comes from. */
  evidence: z.array(RecordId).check(z.minLength(1)),
  display: z.string().check(z.minLength(1)),
});
export type Quantity = z.infer<typeof Quantity>;
