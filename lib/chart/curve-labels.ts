/** Labels of the curve: at its points, at the target line, in the field where the claim holds, under the axis. */
import { round, textBlock, textBox, textCentredAt, type BlockLine, blockWidth } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { CurveBody, CurveScale } from "./curve-scale.ts";
import { place, textBoxes, type Candidate, type SoftObstacle, type Surroundings } from "./placement.ts";
import type { Box, TextPrimitive } from "./scene.ts";
import { textWidth, wrapBalanced, truncate } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";

type Point = CurveBody["points"][number];

const WHICH_PART_OF_WIDTH = { wide: 0.17, narrow: 0.3 };
const CURVE_SAMPLES = 160;
const CURVE_COST = 4;

/** Boxes along the curve, for labels that must not cover it. */
function curveObstacles(scale: CurveScale, plot: Box): SoftObstacle[] {
  const [x0, x1] = scale.xDomain;
  return Array.from({ length: CURVE_SAMPLES }, (_, index) => {
    const from = x0 + ((x1 - x0) * index) / CURVE_SAMPLES;
    const to = x0 + ((x1 - x0) * (index + 1)) / CURVE_SAMPLES;
    const top = Math.max(plot.y, scale.yPx(scale.shareAt(from)));
    const box = {
      x: scale.xPx(from),
      y: top,
      width: scale.xPx(to) - scale.xPx(from),
      height: Math.max(1, scale.yPx(scale.shareAt(to)) - top),
    };
    return { box, cost: CURVE_COST };
  });
}

/** Height of the curve at a place in px, or at the plot's edge beyond it. */
function curveY(scale: CurveScale, plot: Box, x: number): number {
  const [x0, x1] = scale.xDomain;
  const part = Math.min(1, Math.max(0, (x - plot.x) / plot.width));
  return scale.yPx(scale.shareAt(x0 + part * (x1 - x0)));
}

/** Wordings of a point's label, the fullest first: its share, then which total that is. */
function wordings(point: Point, format: Format, plot: Box, ground: PaintToken): BlockLine[][] {
  const share: BlockLine = {
    text: point.share.display,
    style: { ...format.name, weight: 700 },
    ink: { fill: "ink", halo: ground },
  };
  if (format.isNarrow && point.kind === "threshold") return [[share]];
  const which = (part: number): BlockLine[] =>
    wrapBalanced(point.label, format.note, part * plot.width, 3).map((text) => ({
      text,
      style: format.note,
      ink: { fill: "muted", halo: ground },
    }));
  const part = format.isNarrow ? WHICH_PART_OF_WIDTH.narrow : WHICH_PART_OF_WIDTH.wide;
  return [[share, ...which(1.6 * part)], [share, ...which(part)], [share, ...which(0.7 * part)], [share]];
}

/** Breaking a label costs less than crossing a line; leaving its words out costs most. */
const WORDING_COSTS = [0, 0.7, 1.3, 4.5];

function candidatesAt(
  point: Point,
  format: Format,
  plot: Box,
  scale: CurveScale,
  ground: (x: number) => PaintToken,
): Candidate[] {
  const px = scale.xPx(point.total);
  const py = scale.yPx(point.share.value);
  const beside = 7 * format.unit;
  const clear = 6 * format.unit;
  const isAboveFirst = point.kind === "count";
  return wordings(point, format, plot, ground(px)).flatMap((lines, index) => {
    const width = blockWidth(lines);
    const side = (isAbove: boolean, isRight: boolean, extra: number): Candidate => {
      const top = isAbove
        ? topAbove(lines, px, py, isRight, beside, clear) - extra
        : topBelow(lines, px, py, isRight, beside, clear) + extra;
      const texts = textBlock(isRight ? px + beside : px - beside, top, lines, isRight ? "start" : "end");
      return {
        texts,
        cost:
          (WORDING_COSTS[index] ?? 0) +
          (isAbove === isAboveFirst ? 0 : 5) +
          (isRight ? 0 : 1) +
          extra / 20 +
          (width > plot.width / 2 ? 4 : 0),
      };
    };
    return [0, 14, 30].flatMap((extra) =>
      [true, false].flatMap((isAbove) =>
        [true, false].map((isRight) => side(isAbove, isRight, extra * format.unit)),
      ),
    );
  });

  /** Highest top at which every line is under the curve; the curve falls, so a line's right end decides. */
  function topBelow(
    lines: readonly BlockLine[],
    x: number,
    y: number,
    isRight: boolean,
    gap: number,
    room: number,
  ): number {
    let offset = 0;
    const tops = lines.map((line) => {
      const width = textWidth(line.text, line.style);
      const top = Math.max(curveY(scale, plot, isRight ? x + gap + width : x - gap), y) + room - offset;
      offset += line.style.lineHeightPx;
      return top;
    });
    return Math.max(...tops);
  }

  /** Lowest top at which every line is over the curve; a line's left end decides. */
  function topAbove(
    lines: readonly BlockLine[],
    x: number,
    y: number,
    isRight: boolean,
    gap: number,
    room: number,
  ): number {
    let offset = 0;
    const tops = lines.map((line) => {
      const width = textWidth(line.text, line.style);
      offset += line.style.lineHeightPx;
      return Math.min(curveY(scale, plot, isRight ? x + gap : x - gap - width), y - room) - offset;
    });
    return Math.min(...tops);
  }
}

interface CurveLabelInput {
  readonly body: CurveBody;
  readonly format: Format;
  readonly plot: Box;
  readonly frame: Box;
  readonly scale: CurveScale;
  /** Lines that labels keep away from. */
  readonly soft: readonly SoftObstacle[];
}

/** Labels of points, counts first; a point whose label fits nowhere keeps its total on the axis. */
function pointLabels(input: CurveLabelInput, surroundings: Surroundings): TextPrimitive[] {
  const { body, format, plot, scale } = input;
  const washEnd = scale.xPx(body.claimHoldsUpTo);
  const ground = (x: number): PaintToken => (x < washEnd - 1 ? "wash" : "paper");
  const order = [...body.points].sort(
    (a, b) => Number(a.kind === "threshold") - Number(b.kind === "threshold"),
  );
  const placed: TextPrimitive[] = [];
  for (const point of order) {
    const hard = [...surroundings.hard, ...textBoxes(placed)];
    placed.push(
      ...(place(candidatesAt(point, format, plot, scale, ground), { ...surroundings, hard }) ?? []),
    );
  }
  return placed;
}

/** More than a shorter wording costs. */
const TOUCH_COST = 7;

/** Words of the target beside its line: under it at the left, else above, else at the right. */
function targetLabels(input: CurveLabelInput): Candidate[] {
  const { body, format, plot, scale } = input;
  const y = scale.yPx(body.target.value.value);
  const style = { ...format.label, weight: 500 as const };
  const half = style.lineHeightPx / 2 + 1.5 * format.unit;
  const inset = 5 * format.unit;
  const washEnd = Math.min(plot.x + plot.width, Math.max(plot.x, scale.xPx(body.claimHoldsUpTo)));
  /** Words that end at the edge of the field would touch its line. */
  const touchesEdge = (text: string, x: number) =>
    Math.abs(x + textWidth(text, style) - washEnd) < inset ? TOUCH_COST : 0;
  return [body.target.label, body.target.shortLabel].flatMap((text, wording) =>
    [plot.x + inset, washEnd + inset, plot.x + plot.width - inset].flatMap((x, position) =>
      [y + half, y - half].map((centre, side) => ({
        texts: [
          textCentredAt(x, centre, text, style, position === 2 ? "end" : "start", {
            fill: "ink",
            halo: x < washEnd - 1 ? "wash" : "paper",
          }),
        ],
        cost: wording * 6 + position * 3 + side * 2 + (position === 0 ? touchesEdge(text, x) : 0),
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
      return {
        texts: [textCentredAt(plot.x + inset, centre, text, style, "start", { fill: "ink", halo: "wash" })],
        cost: wording * 6 + step * 4,
      };
    });
  });
}

export function curveLabels(input: CurveLabelInput): TextPrimitive[] {
  const surroundings: Surroundings = {
    frame: input.frame,
    hard: [],
    soft: [...input.soft, ...curveObstacles(input.scale, input.plot)],
  };
  const points = pointLabels(input, surroundings);
  const target = place(targetLabels(input), { ...surroundings, hard: textBoxes(points) }) ?? [];
  const claim = place(claimLabels(input), { ...surroundings, hard: textBoxes([...points, ...target]) }) ?? [];
  return [...points, ...target, ...claim];
}

/** Totals under the x axis in as many lanes as they need; equal totals are written once. */
export function totalLanes(
  body: CurveBody,
  scale: CurveScale,
  startText: string,
  format: Format,
  frame: Box,
): TextPrimitive[][] {
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
    const isFree = (lane: TextPrimitive[]) =>
      lane.every((other) => Math.abs(other.x - label.x) >= (other.widthPx + box.width) / 2 + 5 * format.unit);
    const lane = lanes.find(isFree);
    if (lane) lane.push(label);
    else if (lanes.length < mostLanes) lanes.push([label]);
  };
  for (const point of [...body.points].sort((a, b) => a.total - b.total))
    put(scale.xPx(point.total), point.totalDisplay, true, Number.POSITIVE_INFINITY);
  put(frame.x + (scale.xPx(scale.xDomain[0]) - frame.x), startText, false, 1);
  return lanes;
}

/** The axis's name in the widest gap of the first lane, or null when it needs a line of its own. */
export function axisNameInLane(
  text: string,
  lane: readonly TextPrimitive[],
  format: Format,
  frame: Box,
): TextPrimitive | null {
  const width = textWidth(text, format.tick);
  const edges = [...lane].sort((a, b) => a.x - b.x).map(textBox);
  const gaps = edges
    .slice(0, -1)
    .map((box, index) => ({ start: box.x + box.width, end: edges[index + 1]?.x ?? frame.x }));
  const widest = gaps.reduce((best, gap) => (gap.end - gap.start > best.end - best.start ? gap : best), {
    start: 0,
    end: 0,
  });
  if (widest.end - widest.start < width + 24 * format.unit) return null;
  return textCentredAt(round((widest.start + widest.end) / 2), 0, text, format.tick, "middle", {
    fill: "muted",
  });
}

export const fittedAxisName = (text: string, format: Format, frame: Box): string =>
  truncate(text, format.tick, frame.width);
