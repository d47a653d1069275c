/** Rows of horizontal bars: bands of equal height, with the category's name left of its bar, or above it where room is short. */
import type { Format } from "./formats.ts";
import type { PlotArea } from "./frame.ts";
import { blockHeight, blockWidth, textBlock, type BlockLine } from "./draw.ts";
import type { Box, TextPrimitive } from "./scene.ts";
import { linesWidth, wrapBalanced } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";
import { SMALLEST_EXTENT } from "./ticks.ts";

export interface RowName {
  readonly label: string;
  readonly detail?: string | undefined;
  /** Room to keep free at the right end of the title line above a bar (for a tag). */
  readonly reservedPx?: number;
}

export interface BarRow {
  readonly band: Box;
  /** Top and height of the bar; every bar starts at `left`. */
  readonly barTop: number;
  readonly barHeight: number;
  readonly name: readonly TextPrimitive[];
  /** Middle of the title line above the bar. */
  readonly titleLineY: number;
}

export interface BarRows {
  readonly left: number;
  readonly right: number;
  readonly isNameAbove: boolean;
  readonly rows: readonly BarRow[];
  readonly plot: Box;
}

interface LineCounts {
  readonly label: number;
  readonly detail: number;
}

const NAME_PARTS_OF_WIDTH = { whole: [0.23, 0.3], bare: [0.3] } as const;
const BAR_PART_OF_BAND = 0.54;
const TALLEST_BAR_UNITS = 62;
/** So few bars stand further apart, or the chart looks squeezed. */
const FEW_ROWS = 2;
const ABOVE_INDENT_PX = 7;
const MOST_LINES: LineCounts = { label: 2, detail: 2 };
const FEWER_LINES: readonly LineCounts[] = [
  MOST_LINES,
  { label: 2, detail: 1 },
  { label: 1, detail: 1 },
  { label: 1, detail: 0 },
];

function nameLines(
  row: RowName,
  format: Format,
  widthPx: number,
  counts: LineCounts,
  halo?: PaintToken,
): BlockLine[] {
  const ink = (fill: PaintToken) => (halo ? { fill, halo } : { fill });
  const titleWidth = widthPx - (row.reservedPx ?? 0);
  const label = wrapBalanced(row.label, format.name, titleWidth, counts.label);
  const detail =
    row.detail === undefined || counts.detail === 0
      ? []
      : wrapBalanced(row.detail, format.note, widthPx, counts.detail);
  return [
    ...label.map((text) => ({ text, style: format.name, ink: ink("ink") })),
    ...detail.map((text) => ({ text, style: format.note, ink: ink("muted") })),
  ];
}

const isWhole = (lines: readonly BlockLine[]) => !lines.some((entry) => entry.text.endsWith("…"));

function namesLeft(rows: readonly RowName[], format: Format, area: PlotArea): BarRows | null {
  const gap = 11 * format.unit;
  const barTarget = format.barHeightPx;
  for (const part of format.isBare ? NAME_PARTS_OF_WIDTH.bare : NAME_PARTS_OF_WIDTH.whole) {
    const limit = part * format.widthPx;
    const names = rows.map(({ label, detail }) => nameLines({ label, detail }, format, limit, MOST_LINES));
    const tallest = Math.max(...names.map(blockHeight));
    const bandHeight =
      area.heightPx === null
        ? Math.max((rows.length <= FEW_ROWS ? 2.5 : 1.95) * barTarget, tallest + 8 * format.unit)
        : area.heightPx / rows.length;
    if (!names.every(isWhole) || tallest > bandHeight - 4 * format.unit) continue;
    const left = area.x + Math.max(...names.map(blockWidth)) + gap;
    const barHeight =
      area.heightPx === null
        ? barTarget
        : Math.min(BAR_PART_OF_BAND * bandHeight, TALLEST_BAR_UNITS * format.unit);
    return assemble(names, area, left, bandHeight, false, (band, lines) => ({
      barTop: band.y + (bandHeight - barHeight) / 2,
      barHeight,
      titleLineY: band.y + bandHeight / 2,
      name: textBlock(left - gap, band.y + (bandHeight - blockHeight(lines)) / 2, lines, "end"),
    }));
  }
  return null;
}

function namesAbove(rows: readonly RowName[], format: Format, area: PlotArea): BarRows {
  const { unit } = format;
  const width = area.width - ABOVE_INDENT_PX;
  const gap = 4 * unit;
  const smallestBar = area.heightPx === null ? format.barHeightPx : 9 * unit;
  const roomInBand =
    area.heightPx === null ? Number.POSITIVE_INFINITY : area.heightPx / rows.length - smallestBar - 2.5 * gap;
  const named = (counts: LineCounts) => rows.map((row) => nameLines(row, format, width, counts, "paper"));
  const fitting = FEWER_LINES.map(named).find((names) => Math.max(...names.map(blockHeight)) <= roomInBand);
  const names = fitting ?? named({ label: 1, detail: 0 });
  const tallest = Math.max(...names.map(blockHeight));
  const bandHeight =
    area.heightPx === null ? tallest + gap + smallestBar + 15 * unit : area.heightPx / rows.length;
  const rest = bandHeight - tallest - 1.5 * gap;
  const barHeight =
    area.heightPx === null
      ? smallestBar
      : Math.max(4 * unit, Math.min(0.82 * rest, TALLEST_BAR_UNITS * unit));
  return assemble(names, area, area.x, bandHeight, true, (band, lines) => {
    const used = tallest + gap + barHeight;
    const barTop = band.y + (bandHeight - used) / 2 + tallest + gap;
    const nameTop = barTop - gap - blockHeight(lines);
    return {
      barTop,
      barHeight,
      titleLineY: nameTop + format.name.lineHeightPx / 2,
      name: textBlock(area.x + ABOVE_INDENT_PX, nameTop, lines, "start"),
    };
  });
}

function assemble(
  names: readonly (readonly BlockLine[])[],
  area: PlotArea,
  left: number,
  bandHeight: number,
  isNameAbove: boolean,
  place: (band: Box, lines: readonly BlockLine[]) => Omit<BarRow, "band">,
): BarRows {
  const right = area.x + area.width;
  const rows = names.map((lines, index) => {
    const band = { x: left, y: area.y + index * bandHeight, width: right - left, height: bandHeight };
    return { band, ...place(band, lines) };
  });
  return {
    left,
    right,
    isNameAbove,
    rows,
    plot: { x: left, y: area.y, width: right - left, height: bandHeight * names.length },
  };
}

/** Bands, bars and names for rows that fill `area`; with a free height, the rows take what they need. */
export function barRows(rows: readonly RowName[], format: Format, area: PlotArea): BarRows {
  return (format.isNarrow ? null : namesLeft(rows, format, area)) ?? namesAbove(rows, format, area);
}

/** Width that a tag's text and its box take. */
export const tagWidth = (text: string, format: Format): number =>
  linesWidth([text], { ...format.note, weight: 600 }) + 12 * format.unit;

/** Px for a value of 1 at which every bar with its end label stays left of the plot's edge. */
export function pxPerValue(
  ends: readonly { readonly value: number; readonly tailPx: number }[],
  widthPx: number,
): number {
  const scales = ends
    .filter(({ value }) => value > SMALLEST_EXTENT)
    .map(({ value, tailPx }) => Math.max(widthPx - tailPx, 0.1 * widthPx) / value);
  return scales.length === 0 ? widthPx : Math.min(...scales);
}
