/** Milestones on a horizontal time axis with labels in lanes above and below; null when they do not fit. */
import type { MilestoneEntry } from "../model/panel.ts";
import { blockHeight, blockWidth, boxAround, circle, grown, line, overlaps, rect, round, textBlock, textBox, textCentredAt, type BlockLine } from "./draw.ts";
import type { Format } from "./formats.ts";
import { drawable } from "./glyphs.ts";
import type { PlotArea, PlotLayout } from "./frame.ts";
import { MARK_UNITS, diamond, isPeriod, legendRow, markPaint, stateOf, type MilestonesBody } from "./milestone-marks.ts";
import type { Box, Mark, Primitive, TextPrimitive } from "./scene.ts";
import { textWidth, wrapBalanced } from "./text-metrics.ts";

/** Part of the width kept for the dotted track past the end of the scale. */
const UNDATED_PART = 0.19;
const LABEL_PARTS_OF_WIDTH = [0.17, 0.14, 0.21];
const MOST_LANES = 3;
const MOST_YEARS = 16;
/** The search stops after this many placements; what it has found by then is used. */
const SEARCH_LIMIT = 60_000;

interface Scale {
  readonly startYear: number;
  readonly endYear: number;
  readonly left: number;
  readonly scaleEnd: number;
  readonly right: number;
  readonly axisY: number;
  readonly xOf: (year: number) => number;
}

interface Placement {
  readonly texts: readonly TextPrimitive[];
  readonly isAbove: boolean;
  readonly leader: Box;
  readonly bar: Box | null;
  readonly cost: number;
}

function scaleOf(body: MilestonesBody, area: PlotArea, axisY: number): Scale | null {
  const years = body.entries.flatMap(({ from, until }) => [from, until]).filter((year) => year !== null);
  if (years.length === 0) return null;
  const startYear = Math.floor(Math.min(...years));
  const endYear = Math.max(startYear + 1, Math.ceil(Math.max(...years) + 0.02));
  if (endYear - startYear > MOST_YEARS) return null;
  const hasUndated = body.entries.some((entry) => stateOf(entry) === "undated");
  const left = area.x;
  const right = area.x + area.width;
  const scaleEnd = hasUndated ? right - UNDATED_PART * area.width : right;
  return { startYear, endYear, left, right, scaleEnd, axisY, xOf: (year) => left + ((year - startYear) / (endYear - startYear)) * (scaleEnd - left) };
}

/** Where an entry is marked: its start and end in px. Those without a year share the dotted track. */
function spanOf(entry: MilestoneEntry, scale: Scale, undated: readonly MilestoneEntry[]): [number, number] {
  if (entry.from === null || stateOf(entry) === "undated") {
    const index = Math.max(0, undated.indexOf(entry));
    const x = scale.scaleEnd + ((index + 0.75) / (undated.length + 0.6)) * (scale.right - scale.scaleEnd) * 0.9;
    return [x, x];
  }
  const until = entry.until ?? (entry.precision === "year" ? entry.from + 1 : entry.from);
  return [scale.xOf(entry.from), scale.xOf(Math.max(until, entry.from))];
}

/** The date's note where it takes one line; a longer one is left to the picture's note. */
function shortNote(entry: MilestoneEntry, format: Format, widthPx: number): string[] {
  return entry.dateNote !== undefined && textWidth(drawable(entry.dateNote), format.note) <= widthPx ? [entry.dateNote] : [];
}

function labelLines(entry: MilestoneEntry, format: Format, widthPx: number): BlockLine[] {
  return [
    ...wrapBalanced(entry.dateLabel, format.name, widthPx, 2).map((text): BlockLine => ({ text, style: format.name, ink: { fill: "ink" } })),
    ...shortNote(entry, format, widthPx).map((text): BlockLine => ({ text, style: format.note, ink: { fill: stateOf(entry) === "undated" ? "caution" : "muted" } })),
    ...wrapBalanced(entry.shortText, format.note, widthPx, 5).map((text): BlockLine => ({ text, style: format.note, ink: { fill: "ink" } })),
  ];
}

/** Everything an entry could look like, cheapest first. */
function placementsOf(entry: MilestoneEntry, scale: Scale, undated: readonly MilestoneEntry[], area: PlotArea, format: Format, lanesTop: number): Placement[] {
  const { unit } = format;
  const [start, end] = spanOf(entry, scale, undated);
  const isBar = isPeriod(entry) && stateOf(entry) !== "undated";
  const markX = isBar ? (start + end) / 2 : start;
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
      const bar = isBar ? { x: start, y: barTop, width: Math.max(2 * unit, end - start), height: barHeight } : null;
      for (const anchor of ["start", "end"] as const) {
        for (let lane = 0; lane < MOST_LANES; lane += 1) {
          const offset = 20 * unit + lane * 66 * unit;
          const top = isAbove ? scale.axisY - offset - height : scale.axisY + tickRow + offset - 4 * unit;
          if (top < lanesTop || top + height > bottom) continue;
          const x = anchor === "start" ? Math.min(markX, area.x + area.width - width) : Math.max(markX, area.x + width);
          if (anchor === "start" ? markX - x > width : x - markX > width) continue;
          const texts = textBlock(x, top, lines, anchor);
          const near = isAbove ? top + height : top;
          const from = bar ? (isAbove ? bar.y : bar.y + bar.height) : scale.axisY;
          const leader = { x: markX - 0.75, y: Math.min(near, from), width: 1.5, height: Math.abs(near - from) };
          const cost = lane * 4 + widthIndex * 1.5 + (anchor === "end" ? 0.5 : 0) + (isAbove ? 0 : 0.4) + Math.abs(x - markX) / (20 * unit);
          placements.push({ texts, isAbove, leader, bar, cost });
        }
      }
    }
  });
  return placements.sort((a, b) => a.cost - b.cost);
}

function clashes(a: Placement, b: Placement, roomPx: number): boolean {
  const [boxA, boxB] = [boxAround(a.texts.map(textBox)), boxAround(b.texts.map(textBox))];
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

function axis(scale: Scale, body: MilestonesBody, format: Format, hasUndated: boolean): Primitive[] {
  const { unit, stroke } = format;
  const { axisY, left, right, scaleEnd } = scale;
  const tickY = axisY + 6 * unit + format.tick.lineHeightPx / 2;
  const years = Array.from({ length: scale.endYear - scale.startYear }, (_, index) => scale.startYear + index);
  const primitives: Primitive[] = [line(left, axisY, scaleEnd, axisY, { token: "ink", widthPx: stroke.hairline * 1.2 })];
  for (const year of [...years, scale.endYear]) primitives.push(line(scale.xOf(year), axisY, scale.xOf(year), axisY + 5 * unit, { token: "ink", widthPx: stroke.hairline }));
  const yearWidth = scale.xOf(scale.startYear + 1) - left;
  const every = Math.max(1, Math.ceil((textWidth("2020", format.tick) + 8 * unit) / yearWidth));
  for (const year of years.filter((_, index) => index % every === 0)) {
    primitives.push(textCentredAt((scale.xOf(year) + scale.xOf(year + 1)) / 2, tickY, String(year), format.tick, "middle", { fill: "muted" }));
  }
  if (hasUndated) {
    primitives.push(line(scaleEnd, axisY, right, axisY, { token: "caution-line", widthPx: stroke.line, dash: [2 * unit, 4 * unit] }));
    const isRoomy = textWidth(body.scaleEndLabel, format.tick) <= right - scaleEnd - 6 * unit;
    if (isRoomy) primitives.push(textCentredAt(scaleEnd + 6 * unit, tickY, body.scaleEndLabel, format.tick, "start", { fill: "muted" }));
  }
  return primitives;
}

function markOf(entry: MilestoneEntry, placement: Placement, scale: Scale, undated: readonly MilestoneEntry[], format: Format): Mark {
  const state = stateOf(entry);
  const [x] = spanOf(entry, scale, undated);
  const box = boxAround([placement.leader, ...placement.texts.map(textBox)]);
  if (placement.bar) return { pointId: entry.id, primitives: [rect(placement.bar, markPaint(state, true, format))], box: boxAround([box, placement.bar]) };
  const drawn = state === "undated" ? diamond(x, scale.axisY, format) : circle(x, scale.axisY, MARK_UNITS * format.unit, markPaint(state, false, format));
  return { pointId: entry.id, primitives: [drawn], box: grown(box, 2 * format.unit) };
}

/** Plot with lanes for a fixed height, or null when some label finds no lane. */
export function drawLanes(body: MilestonesBody, format: Format, area: PlotArea): PlotLayout | null {
  if (area.heightPx === null) return null;
  const { unit, stroke } = format;
  const legend = legendRow(body, area.x, area.y, area.width, format);
  const lanesTop = area.y + legend.heightPx + 8 * unit;
  const bottom = area.y + area.heightPx;
  const scale = scaleOf(body, area, lanesTop + 0.45 * (bottom - lanesTop));
  if (!scale) return null;
  const undated = body.entries.filter((entry) => stateOf(entry) === "undated");
  const placed = arrange(body.entries.map((entry) => placementsOf(entry, scale, undated, area, format, lanesTop)), 6 * unit);
  if (!placed) return null;
  const marks = body.entries.flatMap((entry, index) => {
    const placement = placed[index];
    return placement ? [markOf(entry, placement, scale, undated, format)] : [];
  });
  const leaders = placed.map(({ leader }) => line(leader.x + 0.75, leader.y, leader.x + 0.75, leader.y + leader.height, { token: "muted", widthPx: round(stroke.hairline) }));
  return {
    plot: { x: area.x, y: lanesTop, width: area.width, height: bottom - lanesTop },
    layers: [
      { kind: "frame", primitives: [...legend.primitives, ...axis(scale, body, format, undated.length > 0), ...leaders] },
      { kind: "series", seriesId: "milestones", marks },
      { kind: "frame", primitives: placed.flatMap(({ texts }) => [...texts]) },
    ],
    live: { kind: "own" },
    bottomPx: bottom,
  };
}
