/** What an evidence mark must not cover in a picture, and what covering it would cost: words and points above all,
 *  bars, then lines; a grid hardly counts. */
import { grown, textBox } from "./draw.ts";
import { boxesOfLine, boxesOfPath } from "./path-boxes.ts";
import type { Box, ChartPlan, Layer, Primitive, Stroke } from "./scene.ts";

export interface Obstacle {
  readonly box: Box;
  /** What covering it costs, in the measure of the candidates. */
  readonly cost: number;
}

export const COVERS_TEXT = 1000;
const COVERS_POINT = 500;
const COVERS_BAR = 60;
const LINE_COST = { faint: 0.3, plain: 4 };
const FAINT_TOKENS: readonly string[] = ["grid", "rule", "land-edge"];
/** A mark keeps this far from words. */
export const GAP_PX = 2;

const strokeCost = (stroke: Stroke) =>
  FAINT_TOKENS.includes(stroke.token) ? LINE_COST.faint : LINE_COST.plain;

function obstaclesOf(primitive: Primitive, isData: boolean): Obstacle[] {
  switch (primitive.type) {
    case "text":
      return [{ box: grown(textBox(primitive), GAP_PX / 2), cost: COVERS_TEXT }];
    case "circle": {
      const reach = primitive.r + 1;
      const box = { x: primitive.cx - reach, y: primitive.cy - reach, width: 2 * reach, height: 2 * reach };
      return [{ box, cost: COVERS_POINT }];
    }
    case "rect":
      if (isData) return [{ box: primitive, cost: COVERS_BAR }];
      return primitive.stroke ? [{ box: grown(primitive, GAP_PX / 2), cost: COVERS_TEXT }] : [];
    case "line":
      return boxesOfLine(primitive).map((box) => ({ box, cost: strokeCost(primitive.stroke) }));
    case "path": {
      if (!primitive.stroke && !isData) return [];
      const cost = primitive.stroke ? strokeCost(primitive.stroke) : LINE_COST.plain;
      return boxesOfPath(primitive.d, primitive.stroke?.widthPx ?? 1).map((box) => ({ box, cost }));
    }
    default:
      return primitive satisfies never;
  }
}

const primitivesOf = (layer: Layer): readonly Primitive[] =>
  layer.kind === "frame" ? layer.primitives : layer.marks.flatMap((mark) => mark.primitives);

export function obstaclesIn(plan: ChartPlan): Obstacle[] {
  return plan.layers.flatMap((layer) =>
    primitivesOf(layer).flatMap((primitive) => obstaclesOf(primitive, layer.kind === "series")),
  );
}
