/** Labels of the curve: at its points, at the target line, in the field where the claim holds, under the axis. */
import { round, textBlock, textBox, textCentredAt, type BlockLine, blockHeight, blockWidth } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { CurveBody, CurveScale } from "./curve-scale.ts";
import { place, textBoxes, type Candidate, type Surroundings } from "./placement.ts";
import type { Box, TextPrimitive } from "./scene.ts";
import { textWidth, wrapBalanced, truncate } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";

type Point = CurveBody["points"][number];

const DETAIL_PART_OF_WIDTH = { wide: 0.17, narrow: 0.3 };
const CURVE_SAMPLES = 40;

/** Boxes along the curve, for labels that must not cover it. */
export function curveBoxes(scale: CurveScale, plot: Box): Box[] {
  const [x0, x1] = scale.xDomain;
  return Array.from({ length: CURVE_SAMPLES }, (_, index) => {
    const from = x0 + ((x1 - x0) * index) / CURVE_SAMPLES;
    const to = x0 + ((x1 - x0) * (index + 1)) / CURVE_SAMPLES;
    const top = Math.max(plot.y, scale.yPx(scale.shareAt(from)));
    return { x: scale.xPx(from), y: top, width: scale.xPx(to) - scale.xPx(from), height: Math.max(1, scale.yPx(scale.shareAt(to)) - top) };
  });
}

/** Height of the curve at a place in px, or at the plot's edge beyond it. */
function curveY(scale: CurveScale, plot: Box, x: number): number {
  const [x0, x1] = scale.xDomain;
  const part = Math.min(1, Math.max(0, (x - plot.x) / plot.width));
  return scale.yPx(scale.shareAt(x0 + part * (x1 - x0)));
}

/** Wordings of a point's label, the fullest first. */
function wordings(point: Point, format: Format, plot: Box, ground: PaintToken): BlockLine[][] {
  const title: BlockLine = { text: point.label, style: { ...format.name, weight: 700 }, ink: { fill: "ink", halo: ground } };
  const short: BlockLine = { ...title, text: point.share.display };
  const detail = (part: number): BlockLine[] =>
    wrapBalanced(point.detail, format.note, part * plot.width).map((text) => ({ text, style: format.note, ink: { fill: "muted", halo: ground } }));
  const part = format.isNarrow ? DETAIL_PART_OF_WIDTH.narrow : DETAIL_PART_OF_WIDTH.wide;
  return [[title, ...detail(1.6 * part)], [title, ...detail(part)], [short, ...detail(1.6 * part)], [short, ...detail(part)], [title], [short]];
}

function candidatesAt(point: Point, format: Format, plot: Box, scale: CurveScale, ground: (x: number) => PaintToken): Candidate[] {
  const px = scale.xPx(point.total);
  const py = scale.yPx(point.share.value);
  const beside = 7 * format.unit;
  const clear = 5 * format.unit;
  const isAboveFirst = point.kind === "count";
  return wordings(point, format, plot, ground(px)).flatMap((lines, index) => {
    const width = blockWidth(lines);
    const height = blockHeight(lines);
    const right = px + beside;
    const left = px - beside;
    const above = (x: number) => Math.min(curveY(scale, plot, x), py - clear) - height;
    const below = (x: number) => Math.max(curveY(scale, plot, x), py) + clear;
    const side = (isAbove: boolean, isRight: boolean, extra: number): Candidate => {
      const anchorX = isRight ? right : left;
      const top = isAbove ? above(isRight ? right : left - width) - extra : below(isRight ? right + width : left) + extra;
      return { texts: textBlock(anchorX, top, lines, isRight ? "start" : "end"), cost: index * 1.5 + (isAbove === isAboveFirst ? 0 : 4) + (isRight ? 0 : 1) + extra / 20 };
    };
    return [0, 14, 30].flatMap((extra) => [true, false].flatMap((isAbove) => [true, false].map((isRight) => side(isAbove, isRight, extra * format.unit))));
  });
}

export interface CurveLabelInput {
  readonly body: CurveBody;
  readonly format: Format;
  readonly plot: Box;
  readonly frame: Box;
  readonly scale: CurveScale;
  /** Lines that labels keep away from. */
  readonly soft: readonly Box[];
}

/** Labels of points, counts first; a point whose label fits nowhere keeps its total on the axis. */
function pointLabels(input: CurveLabelInput, surroundings: Surroundings): TextPrimitive[] {
  const { body, format, plot, scale } = input;
  const washEnd = scale.xPx(body.claimHoldsUpTo);
  const ground = (x: number): PaintToken => (x < washEnd - 1 ? "wash" : "paper");
  const order = [...body.points].sort((a, b) => Number(a.kind === "threshold") - Number(b.kind === "threshold"));
  const placed: TextPrimitive[] = [];
  for (const point of order) {
    const hard = [...surroundings.hard, ...textBoxes(placed)];
    placed.push(...(place(candidatesAt(point, format, plot, scale, ground), { ...surroundings, hard }) ?? []));
  }
  return placed;
}

/** Words of the target beside its line: under it at the left, else above, else at the right. */
function targetLabels(input: CurveLabelInput): Candidate[] {
  const { body, format, plot, scale } = input;
  const y = scale.yPx(body.target.value.value);
  const style = { ...format.label, weight: 500 as const };
  const half = style.lineHeightPx / 2 + 1.5 * format.unit;
  const inset = 5 * format.unit;
  const washEnd = Math.min(plot.x + plot.width, Math.max(plot.x, scale.xPx(body.claimHoldsUpTo)));
  return [body.target.label, body.target.shortLabel].flatMap((text, wording) =>
    [plot.x + inset, washEnd + inset, plot.x + plot.width - inset].flatMap((x, position) =>
      [y + half, y - half].map((centre, side) => ({
        texts: [textCentredAt(x, centre, text, style, position === 2 ? "end" : "start", { fill: "ink", halo: x < washEnd - 1 ? "wash" : "paper" })],
        cost: wording * 6 + position * 3 + side * 2,
      })),
    ),
  );
}

/** Words in the field where the claim holds, at its foot. */
function claimLabels(input: CurveLabelInput): Candidate[] {
  const { body, format, plot, scale } = input;
  const style = { ...format.label, weight: 600 as const };
  const washWidth = Math.min(plot.x + plot.width, scale.xPx(body.claimHoldsUpTo)) - plot.x;
  const inset = 5 * format.unit;
  return [body.claimLabel, body.claimShortLabel].flatMap((text, wording) => {
    if (textWidth(text, style) > washWidth - inset) return [];
    return [0, 1, 2, 3].map((step) => {
      const centre = plot.y + plot.height - style.lineHeightPx * (0.5 + step) - 3 * format.unit;
      return { texts: [textCentredAt(plot.x + inset, centre, text, style, "start", { fill: "ink", halo: "wash" })], cost: wording * 6 + step * 4 };
    });
  });
}

export function curveLabels(input: CurveLabelInput): TextPrimitive[] {
  const surroundings: Surroundings = { frame: input.frame, hard: [], soft: [...input.soft, ...curveBoxes(input.scale, input.plot)] };
  const points = pointLabels(input, surroundings);
  const target = place(targetLabels(input), { ...surroundings, hard: textBoxes(points) }) ?? [];
  const claim = place(claimLabels(input), { ...surroundings, hard: textBoxes([...points, ...target]) }) ?? [];
  return [...points, ...target, ...claim];
}

export interface AxisLane {
  readonly labels: readonly { readonly x: number; readonly text: string; readonly isPoint: boolean }[];
}

/** Totals under the x axis in as many lanes as they need; equal totals are written once. */
export function totalLanes(body: CurveBody, scale: CurveScale, startText: string, format: Format, frame: Box): TextPrimitive[][] {
  const bold = { ...format.tick, weight: 700 as const };
  const lanes: TextPrimitive[][] = [];
  const seen = new Set<string>();
  const put = (x: number, text: string, isPoint: boolean, mostLanes: number) => {
    if (seen.has(text)) return;
    seen.add(text);
    const style = isPoint ? bold : format.tick;
    const half = textWidth(text, style) / 2;
    const centre = Math.min(Math.max(x, frame.x + half), frame.x + frame.width - half);
    const label = textCentredAt(centre, 0, text, style, "middle", { fill: isPoint ? "ink" : "muted" });
    const box = textBox(label);
    const isFree = (lane: TextPrimitive[]) => lane.every((other) => Math.abs(other.x - label.x) >= (other.widthPx + box.width) / 2 + 5 * format.unit);
    const lane = lanes.find(isFree);
    if (lane) lane.push(label);
    else if (lanes.length < mostLanes) lanes.push([label]);
  };
  for (const point of [...body.points].sort((a, b) => a.total - b.total)) put(scale.xPx(point.total), point.totalDisplay, true, Number.POSITIVE_INFINITY);
  put(frame.x + (scale.xPx(scale.xDomain[0]) - frame.x), startText, false, 1);
  return lanes;
}

/** The axis's name in the widest gap of the first lane, or null when it needs a line of its own. */
export function axisNameInLane(text: string, lane: readonly TextPrimitive[], format: Format, frame: Box): TextPrimitive | null {
  const width = textWidth(text, format.tick);
  const edges = [...lane].sort((a, b) => a.x - b.x).map(textBox);
  const gaps = edges.slice(0, -1).map((box, index) => ({ start: box.x + box.width, end: edges[index + 1]?.x ?? frame.x }));
  const widest = gaps.reduce((best, gap) => (gap.end - gap.start > best.end - best.start ? gap : best), { start: 0, end: 0 });
  if (widest.end - widest.start < width + 24 * format.unit) return null;
  return textCentredAt(round((widest.start + widest.end) / 2), 0, text, format.tick, "middle", { fill: "muted" });
}

export const fittedAxisName = (text: string, format: Format, frame: Box): string => truncate(text, format.tick, frame.width);
