/** Marks of horizontal bars by how sure the value is: solid, outlined, open-ended (chart style sheet, section 7). */
import { path, polyline, rect, round, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { Box, Primitive, TextPrimitive } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";
import type { Quantity } from "../model/quantity.ts";
import { tagWidth } from "./bar-rows.ts";

const ARROW_UNITS = 46;
export const LABEL_GAP_UNITS = 9;

export const isOpenEnded = (value: Quantity): boolean =>
  value.qualifier === "more-than" || value.qualifier === "at-least";
/** Room that a bar's open end takes beyond its value. */
export const openEndPx = (value: Quantity, format: Format): number =>
  isOpenEnded(value) ? ARROW_UNITS * format.unit : 0;

/** Dashed arrow without fill: the value is known from below only, so its length is fixed and means nothing. */
function openEnd(x: number, bar: Box, token: PaintToken, format: Format): Primitive {
  const length = ARROW_UNITS * format.unit;
  const points: [number, number][] = [
    [x, bar.y],
    [x + length / 2, bar.y],
    [x + length, bar.y + bar.height / 2],
    [x + length / 2, bar.y + bar.height],
    [x, bar.y + bar.height],
  ];
  const dash = [4 * format.unit, 3 * format.unit].map(round);
  return path(polyline(points), { stroke: { token, widthPx: format.stroke.line, dash } });
}

export interface BarPaint {
  readonly solid: PaintToken;
  readonly derived: PaintToken;
  readonly outline: PaintToken;
}

/** Primitives of one bar. A derived value is a tint with an outline drawn inside its edge. */
export function barPrimitives(bar: Box, value: Quantity, paint: BarPaint, format: Format): Primitive[] {
  if (bar.width <= 0) return [];
  if (value.quality === "derived") {
    const width = format.stroke.line;
    const inner = {
      x: bar.x + width / 2,
      y: bar.y + width / 2,
      width: Math.max(0.5, bar.width - width),
      height: Math.max(0.5, bar.height - width),
    };
    return [rect(inner, { fill: paint.derived, stroke: { token: paint.outline, widthPx: width } })];
  }
  const solid = rect(bar, { fill: paint.solid });
  return isOpenEnded(value) ? [solid, openEnd(bar.x + bar.width, bar, paint.solid, format)] : [solid];
}

/** The value behind a bar's end, centred on the bar. */
export function valueLabel(endX: number, centreY: number, text: string, format: Format): TextPrimitive {
  return textCentredAt(endX + LABEL_GAP_UNITS * format.unit, centreY, text, format.value, "start", {
    fill: "ink",
    halo: "paper",
  });
}

export const valueTailPx = (value: Quantity, format: Format): number =>
  openEndPx(value, format) +
  LABEL_GAP_UNITS * format.unit +
  textWidth(value.display, format.value) +
  format.markRoomPx +
  1;

/** An exception in words, in an outlined amber box whose left edge is at x. */
export function tagPrimitives(x: number, centreY: number, text: string, format: Format): Primitive[] {
  const style = { ...format.note, weight: 600 as const };
  const width = tagWidth(text, format);
  const height = style.lineHeightPx + format.unit * 2;
  const words = textCentredAt(x + 6 * format.unit, centreY, text, style, "start", { fill: "caution" });
  const box = rect(
    { x, y: centreY - height / 2, width, height },
    {
      fill: "caution-field",
      stroke: { token: "caution-line", widthPx: format.stroke.hairline },
      radius: 2 * format.unit,
    },
  );
  return [box, words];
}

export const tagHeightPx = (format: Format): number => format.note.lineHeightPx + format.unit * 2;
