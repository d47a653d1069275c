/** Boxes that marks take on the page, for cards and rings: what is drawn, not the whole band that reacts to a pointer. */
import type { Box, ChartPlan, Mark, Primitive } from "@/lib/chart/scene.ts";

function boxOf(primitive: Primitive): Box | undefined {
  if (primitive.type === "rect") return primitive;
  if (primitive.type !== "circle") return undefined;
  const { cx, cy, r } = primitive;
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
}

/** Smallest box around the rectangles and circles of a mark; its hit area when it has none. */
export function drawnBox(mark: Mark): Box {
  const boxes = mark.primitives.flatMap((primitive) => boxOf(primitive) ?? []);
  if (boxes.length === 0) return mark.box;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export function scaleBox(box: Box, scale: number): Box {
  return { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale };
}

/** Boxes of all labels that the plan draws over its marks: a card should not cover them either. */
export function labelBoxes(plan: ChartPlan): Box[] {
  const over = plan.layers.slice(plan.layers.findIndex(({ kind }) => kind === "series") + 1);
  return over.flatMap((layer) =>
    layer.kind === "series"
      ? []
      : layer.primitives.flatMap((primitive) => {
          if (primitive.type !== "text") return [];
          const start = { start: 0, middle: 0.5, end: 1 }[primitive.anchor];
          return [
            {
              x: primitive.x - start * primitive.widthPx,
              y: primitive.y - primitive.sizePx,
              width: primitive.widthPx,
              height: 1.2 * primitive.sizePx,
            },
          ];
        }),
  );
}
