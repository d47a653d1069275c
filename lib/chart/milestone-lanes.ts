/** Milestones on a horizontal time axis with labels in lanes above and below; null when they do not fit. */
import type { MilestoneEntry } from "../model/panel.ts";
import {
  blockHeight,
  blockWidth,
  boxAround,
  circle,
  grown,
  line,
  overlaps,
  rect,
  round,
  textBlock,
  textBox,
  type BlockLine,
} from "./draw.ts";
import type { Format } from "./formats.ts";
import type { PlotArea, PlotLayout } from "./frame.ts";
import { spanOf, timeAxis, timeScale, type TimeScale } from "./milestone-axis.ts";
import {
  MARK_UNITS,
  diamond,
  isPeriod,
  legendRow,
  markPaint,
  stateOf,
  type MilestonesBody,
} from "./milestone-marks.ts";
import type { Box, Mark, TextPrimitive } from "./scene.ts";
import { textWidth, wrapBalanced } from "./text-metrics.ts";

const LABEL_PARTS_OF_WIDTH = [0.17, 0.14, 0.12, 0.21];
const MOST_LANES = 3;
/** The search stops after this many placements; what it has found by then is used. */
const SEARCH_LIMIT = 30_000;

/** Marks keep this much more than their own width from each other. */
const MARK_GAP_UNITS = 3;
const SPREAD_ROUNDS = 20;

/** Where each entry starts on the axis; marks nearer than one width are moved apart, each by the same amount. */
function markPlaces(
  entries: readonly MilestoneEntry[],
  scale: TimeScale,
  undated: readonly MilestoneEntry[],
  format: Format,
): ReadonlyMap<string, number> {
  const places = new Map(entries.map((entry) => [entry.id, spanOf(entry, scale, undated)[0]]));
  const points = entries.filter((entry) => stateOf(entry) === "undated" || !isPeriod(entry));
  const order = points
    .map(({ id }) => id)
    .sort((one, other) => placeOf(places, one) - placeOf(places, other));
  const apart = (2 * MARK_UNITS + MARK_GAP_UNITS) * format.unit;
  for (let count = 0; count < SPREAD_ROUNDS; count += 1) {
    order.slice(1).forEach((id, index) => {
      const before = order[index] ?? id;
      const missing = apart - (placeOf(places, id) - placeOf(places, before));
      if (missing <= 0) return;
      places.set(before, placeOf(places, before) - missing / 2);
      places.set(id, placeOf(places, id) + missing / 2);
    });
  }
  return places;
}

const placeOf = (places: ReadonlyMap<string, number>, id: string): number => places.get(id) ?? 0;

interface Placement {
  readonly texts: readonly TextPrimitive[];
  /** Area of the texts. */
  readonly box: Box;
  readonly isAbove: boolean;
  readonly leader: Box;
  readonly bar: Box | null;
  readonly cost: number;
}

/** The date's note where it takes one line; a longer one is left to the picture's note. */
function shortNote(entry: MilestoneEntry, format: Format, widthPx: number): string[] {
  return entry.dateNote !== undefined && textWidth(entry.dateNote, format.note) <= widthPx
    ? [entry.dateNote]
    : [];
}

function labelLines(entry: MilestoneEntry, format: Format, widthPx: number): BlockLine[] {
  return [
    ...wrapBalanced(entry.dateLabel, format.name, widthPx, 2).map((text): BlockLine => ({
      text,
      style: format.name,
      ink: { fill: "ink" },
    })),
    ...shortNote(entry, format, widthPx).map((text): BlockLine => ({
      text,
      style: format.note,
      ink: { fill: stateOf(entry) === "undated" ? "caution" : "muted" },
    })),
    ...wrapBalanced(entry.shortText, format.note, widthPx, 5).map((text): BlockLine => ({
      text,
      style: format.note,
      ink: { fill: "ink" },
    })),
  ];
}

/** Everything an entry could look like, cheapest first. */
function placementsOf(
  entry: MilestoneEntry,
  startPx: number,
  scale: TimeScale,
  undated: readonly MilestoneEntry[],
  area: PlotArea,
  format: Format,
  lanesTop: number,
): Placement[] {
  const { unit } = format;
  const [start, end] = spanOf(entry, scale, undated);
  const isBar = isPeriod(entry) && stateOf(entry) !== "undated";
  const markX = isBar ? (start + end) / 2 : startPx;
  const tickRow = 6 * unit + format.tick.lineHeightPx;
  const barHeight = 9 * unit;
  const bottom = area.y + (area.heightPx ?? 0);
  const placements: Placement[] = [];
  LABEL_PARTS_OF_WIDTH.forEach((part, widthIndex) => {
    const lines = labelLines(entry, format, part * area.width);
    if (lines.some(({ text }) => text.endsWith("…"))) return;
    const [width, height] = [blockWidth(lines), blockHeight(lines)];
    for (const isAbove of [true, false]) {
      const barTop = isAbove ? scale.axisY - barHeight - 2 * unit : scale.axisY + tickRow;
      const bar = isBar
        ? { x: start, y: barTop, width: Math.max(2 * unit, end - start), height: barHeight }
        : null;
      for (const anchor of ["start", "end"] as const) {
        for (let lane = 0; lane < MOST_LANES; lane += 1) {
          const offset = 20 * unit + lane * 66 * unit;
          const top = isAbove ? scale.axisY - offset - height : scale.axisY + tickRow + offset - 4 * unit;
          if (top < lanesTop || top + height > bottom) continue;
          const x =
            anchor === "start"
              ? Math.min(markX, area.x + area.width - width)
              : Math.max(markX, area.x + width);
          if (anchor === "start" ? markX - x > width : x - markX > width) continue;
          const texts = textBlock(x, top, lines, anchor);
          const near = isAbove ? top + height : top;
          const from = bar ? (isAbove ? bar.y : bar.y + bar.height) : scale.axisY;
          const leader = {
            x: markX - 0.75,
            y: Math.min(near, from),
            width: 1.5,
            height: Math.abs(near - from),
          };
          const cost =
            lane * 4 +
            widthIndex * 0.4 +
            lines.length * 0.9 +
            (anchor === "end" ? 0.5 : 0) +
            (isAbove ? 0 : 0.4) +
            Math.abs(x - markX) / (60 * unit);
          placements.push({ texts, box: boxAround(texts.map(textBox)), isAbove, leader, bar, cost });
        }
      }
    }
  });
  return placements.sort((a, b) => a.cost - b.cost);
}

function clashes(a: Placement, b: Placement, roomPx: number): boolean {
  const [boxA, boxB] = [a.box, b.box];
  return (
    overlaps(grown(boxA, roomPx), boxB) ||
    overlaps(grown(a.leader, roomPx / 2), boxB) ||
    overlaps(grown(b.leader, roomPx / 2), boxA) ||
    (a.bar !== null && b.bar !== null && overlaps(a.bar, b.bar)) ||
    (a.bar !== null && overlaps(a.bar, b.leader, 2)) ||
    (b.bar !== null && overlaps(b.bar, a.leader, 2))
  );
}

/** The cheapest way to place all labels, by depth-first search with a bound. */
function arrange(options: readonly (readonly Placement[])[], roomPx: number): Placement[] | null {
  let best: { placed: Placement[]; cost: number } | null = null;
  let steps = 0;
  const search = (index: number, placed: Placement[], cost: number) => {
    if (steps > SEARCH_LIMIT || (best && cost >= best.cost)) return;
    const choices = options[index];
    if (!choices) {
      best = { placed, cost };
      return;
    }
    for (const choice of choices) {
      steps += 1;
      const isSameSide = placed.at(-1)?.isAbove === choice.isAbove;
      if (placed.some((other) => clashes(choice, other, roomPx))) continue;
      search(index + 1, [...placed, choice], cost + choice.cost + (isSameSide ? 0.6 : 0));
    }
  };
  search(0, [], 0);
  return (best as { placed: Placement[] } | null)?.placed ?? null;
}

function markOf(
  entry: MilestoneEntry,
  x: number,
  placement: Placement,
  scale: TimeScale,
  format: Format,
): Mark {
  const state = stateOf(entry);
  const box = boxAround([placement.leader, placement.box]);
  if (placement.bar)
    return {
      pointId: entry.id,
      primitives: [rect(placement.bar, markPaint(state, true, format))],
      box: boxAround([box, placement.bar]),
    };
  const drawn =
    state === "undated"
      ? diamond(x, scale.axisY, format)
      : circle(x, scale.axisY, MARK_UNITS * format.unit, markPaint(state, false, format));
  return { pointId: entry.id, primitives: [drawn], box: grown(box, 2 * format.unit) };
}

/** Plot with lanes for a fixed height, or null when some label finds no lane. */
export function drawLanes(body: MilestonesBody, format: Format, area: PlotArea): PlotLayout | null {
  if (area.heightPx === null) return null;
  const { unit, stroke } = format;
  const legend = legendRow(body, area.x, area.y, area.width, format);
  const lanesTop = area.y + legend.heightPx + 8 * unit;
  const bottom = area.y + area.heightPx;
  const scale = timeScale(body, area, lanesTop + 0.45 * (bottom - lanesTop));
  if (!scale) return null;
  const undated = body.entries.filter((entry) => stateOf(entry) === "undated");
  const places = markPlaces(body.entries, scale, undated, format);
  const placed = arrange(
    body.entries.map((entry) =>
      placementsOf(entry, placeOf(places, entry.id), scale, undated, area, format, lanesTop),
    ),
    9 * unit,
  );
  if (!placed) return null;
  const marks = body.entries.flatMap((entry, index) => {
    const placement = placed[index];
    return placement ? [markOf(entry, placeOf(places, entry.id), placement, scale, format)] : [];
  });
  const leaders = placed.map(({ leader }) =>
    line(leader.x + 0.75, leader.y, leader.x + 0.75, leader.y + leader.height, {
      token: "muted",
      widthPx: round(stroke.hairline),
    }),
  );
  return {
    plot: { x: area.x, y: lanesTop, width: area.width, height: bottom - lanesTop },
    layers: [
      {
        kind: "frame",
        primitives: [...legend.primitives, ...timeAxis(scale, body, format, undated.length > 0), ...leaders],
      },
      { kind: "series", seriesId: "milestones", marks },
      { kind: "frame", primitives: placed.flatMap(({ texts }) => [...texts]) },
    ],
    live: { kind: "own" },
    bottomPx: bottom,
  };
}
