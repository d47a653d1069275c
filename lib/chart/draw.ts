/** Makers of primitives: they round to 2 decimals and measure text, so that no layout does either by hand. */
import { drawable } from "./glyphs.ts";
import type { Box, LinePrimitive, PathPrimitive, RectPrimitive, Stroke, TextPrimitive } from "./scene.ts";
import { textWidth, type TextStyle } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";

/** Part of the size that letters reach above and below the baseline; the audit's box. */
export const ASCENT_EM = 0.74;
export const DESCENT_EM = 0.2;
/** Half a capital letter: what centres a line on a height. */
const HALF_CAPITAL_EM = 0.364;

export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

export interface Ink {
  readonly fill: PaintToken;
  readonly halo?: PaintToken;
}

type Anchor = TextPrimitive["anchor"];

/** Text with its baseline at y. */
export function textAt(
  x: number,
  y: number,
  text: string,
  style: TextStyle,
  anchor: Anchor,
  ink: Ink,
): TextPrimitive {
  const drawn = drawable(text);
  return {
    type: "text",
    x: round(x),
    y: round(y),
    anchor,
    text: drawn,
    sizePx: style.sizePx,
    weight: style.weight,
    ...(style.trackingEm === undefined ? {} : { trackingEm: style.trackingEm }),
    fill: ink.fill,
    ...(ink.halo === undefined ? {} : { halo: ink.halo }),
    widthPx: round(textWidth(drawn, style)),
  };
}

/** Text whose capitals are centred on a height. */
export function textCentredAt(
  x: number,
  centreY: number,
  text: string,
  style: TextStyle,
  anchor: Anchor,
  ink: Ink,
): TextPrimitive {
  return textAt(x, centreY + HALF_CAPITAL_EM * style.sizePx, text, style, anchor, ink);
}

export interface BlockLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly ink: Ink;
}

export const blockHeight = (lines: readonly BlockLine[]): number =>
  lines.reduce((sum, line) => sum + line.style.lineHeightPx, 0);
export const blockWidth = (lines: readonly BlockLine[]): number =>
  Math.max(0, ...lines.map((line) => textWidth(line.text, line.style)));

/** Lines stacked from a top edge. */
export function textBlock(
  x: number,
  top: number,
  lines: readonly BlockLine[],
  anchor: Anchor,
): TextPrimitive[] {
  let y = top;
  return lines.map((line) => {
    const primitive = textCentredAt(
      x,
      y + line.style.lineHeightPx / 2,
      line.text,
      line.style,
      anchor,
      line.ink,
    );
    y += line.style.lineHeightPx;
    return primitive;
  });
}

export function rect(
  box: Box,
  paint: { fill?: PaintToken; stroke?: Stroke; radius?: number },
): RectPrimitive {
  return {
    type: "rect",
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    ...paint,
  };
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): LinePrimitive {
  return { type: "line", x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke };
}

export function circle(cx: number, cy: number, r: number, paint: { fill?: PaintToken; stroke?: Stroke }) {
  return { type: "circle" as const, cx: round(cx), cy: round(cy), r: round(r), ...paint };
}

export function path(d: string, paint: { fill?: PaintToken; stroke?: Stroke }): PathPrimitive {
  return { type: "path", d, ...paint };
}

/** Path of straight lines through points. */
export function polyline(points: readonly (readonly [number, number])[], isClosed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`);
  return steps.join("") + (isClosed ? "Z" : "");
}

/** Area that a text covers. */
export function textBox(text: TextPrimitive): Box {
  const start = text.anchor === "start" ? 0 : text.anchor === "middle" ? text.widthPx / 2 : text.widthPx;
  return {
    x: text.x - start,
    y: text.y - ASCENT_EM * text.sizePx,
    width: text.widthPx,
    height: (ASCENT_EM + DESCENT_EM) * text.sizePx,
  };
}

/** Smallest box around several; an empty list has an empty box. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return boxes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes share more than `tolerancePx` on both axes. */
export function overlaps(a: Box, b: Box, tolerancePx = 0): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerancePx &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerancePx
  );
}

/** A box grown on all sides. */
export const grown = (box: Box, byPx: number): Box => ({
  x: box.x - byPx,
  y: box.y - byPx,
  width: box.width + 2 * byPx,
  height: box.height + 2 * byPx,
});
