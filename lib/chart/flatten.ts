/** A plan as one list of primitives in painting order, for painters that know no data points. */
import type { ChartPlan, Primitive, TextPrimitive } from "./scene.ts";

export function flatten(plan: Pick<ChartPlan, "layers">): Primitive[] {
  return plan.layers.flatMap((layer) =>
    layer.kind === "frame" ? layer.primitives : layer.marks.flatMap((mark) => mark.primitives),
  );
}

export function textsOf(plan: Pick<ChartPlan, "layers">): TextPrimitive[] {
  return flatten(plan).filter((primitive) => primitive.type === "text");
}
