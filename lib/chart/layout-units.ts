/** One square for one thing: rows of equal squares with the number after the last. Too many to count: plain bars. */
import type { PanelBody, PanelModel } from "../model/panel.ts";
import { barRows, type BarRow } from "./bar-rows.ts";
import { path, rect, round, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import { composePlan, type PlotArea, type PlotLayout } from "./frame.ts";
import type { ChartPlan, FormatId, Mark, Primitive } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";

type UnitsBody = Extract<PanelBody, { kind: "units" }>;

/** More squares than this can no longer be told apart. */
const MOST_SQUARES = 1000;
const GAP_PART = 0.12;
const NUMBER_GAP_UNITS = 12;
const SMALLEST_SQUARE_PX = 3;
/** Squares shrink to this part of their largest size to stay in one row. */
const ONE_ROW_PART = 0.5;

interface Grid {
  readonly square: number;
  readonly pitch: number;
  readonly perRow: number;
}

/** The largest squares for which every count fits in its width and height. */
function gridFor(counts: readonly number[], widthPx: number, heightPx: number, largestPx: number): Grid {
  const most = Math.max(1, ...counts);
  const inOneRow = Math.min(widthPx / (most + (most - 1) * GAP_PART), heightPx, largestPx);
  if (inOneRow >= ONE_ROW_PART * largestPx)
    return { square: inOneRow, pitch: inOneRow * (1 + GAP_PART), perRow: most };
  for (let square = largestPx; square > SMALLEST_SQUARE_PX; square -= 0.5) {
    const pitch = square * (1 + GAP_PART);
    const perRow = Math.max(1, Math.floor((widthPx + square * GAP_PART) / pitch));
    if (Math.ceil(most / perRow) * pitch - square * GAP_PART <= heightPx)
      return { square, pitch, perRow: Math.min(perRow, most) };
  }
  const pitch = SMALLEST_SQUARE_PX * (1 + GAP_PART);
  return { square: SMALLEST_SQUARE_PX, pitch, perRow: Math.max(1, Math.floor(widthPx / pitch)) };
}

function squaresPath(count: number, left: number, top: number, grid: Grid): string {
  const side = round(grid.square);
  return Array.from({ length: count }, (_, index) => {
    const x = round(left + (index % grid.perRow) * grid.pitch);
    const y = round(top + Math.floor(index / grid.perRow) * grid.pitch);
    return `M${x} ${y}h${side}v${side}h-${side}z`;
  }).join("");
}

/** Height that squares take at the size that the format draws them at. */
function freeRowHeight(counts: readonly number[], widthPx: number, format: Format): number {
  const grid = gridFor(counts, widthPx, Number.POSITIVE_INFINITY, format.barHeightPx);
  const lines = Math.ceil(Math.max(1, ...counts) / grid.perRow);
  const tallest = 5 * format.barHeightPx;
  return Math.min(tallest, lines * grid.pitch);
}

function drawUnits(body: UnitsBody, format: Format, area: PlotArea): PlotLayout {
  const counts = body.rows.map((row) => Math.max(0, Math.round(row.value.value)));
  const numberWidth =
    Math.max(...body.rows.map((row) => textWidth(row.value.display, format.value))) +
    NUMBER_GAP_UNITS * format.unit +
    format.markRoomPx;
  const names = body.rows.map(({ label, detail }) => ({ label, detail }));
  const areCountable = counts.reduce((sum, count) => sum + count, 0) <= MOST_SQUARES;
  const firstTry = barRows(names, format, area);
  const widthFor = (left: number) => firstTry.right - left - numberWidth;
  const sized =
    area.heightPx === null && areCountable
      ? { ...format, barHeightPx: freeRowHeight(counts, widthFor(firstTry.left), format) }
      : format;
  const layout = barRows(names, sized, area);
  const { left, plot } = layout;
  const width = widthFor(left);
  const rowHeight = Math.min(...layout.rows.map((row) => row.barHeight * (area.heightPx === null ? 1 : 1.1)));
  const grid = gridFor(
    counts,
    width,
    rowHeight,
    area.heightPx === null ? format.barHeightPx : 62 * format.unit,
  );
  const most = Math.max(1, ...counts);
  const pxPerUnit = areCountable ? Math.min(grid.pitch, width / Math.min(most, grid.perRow)) : width / most;

  const marks: Mark[] = [];
  const over: Primitive[] = [];
  body.rows.forEach((row, index) => {
    const place = layout.rows[index];
    const count = counts[index] ?? 0;
    if (!place) return;
    over.push(...place.name);
    const drawn = areCountable ? squares(count, left, place, grid) : plainBar(count, left, place, pxPerUnit);
    marks.push({ pointId: row.id, primitives: drawn.primitives, box: place.band });
    over.push(
      textCentredAt(
        drawn.endX + (count === 0 ? 0 : 9 * format.unit),
        drawn.endY,
        row.value.display,
        format.value,
        "start",
        { fill: "ink" },
      ),
    );
  });
  return {
    plot,
    layers: [
      { kind: "frame", primitives: [] },
      { kind: "series", seriesId: "units", marks },
      { kind: "frame", primitives: over },
    ],
    live: {
      kind: "horizontal-bars",
      rows: body.rows.map((row) => ({ pointId: row.id, value: row.value.value })),
      valueDomain: [0, areCountable ? Math.max(most, plot.width / pxPerUnit) : plot.width / pxPerUnit],
    },
    bottomPx: plot.y + plot.height,
  };
}

interface Drawn {
  readonly primitives: Primitive[];
  readonly endX: number;
  readonly endY: number;
}

function squares(count: number, left: number, place: BarRow, grid: Grid): Drawn {
  const lines = Math.max(1, Math.ceil(count / grid.perRow));
  const height = (lines - 1) * grid.pitch + grid.square;
  const top = place.barTop + (place.barHeight - height) / 2;
  const inLast = count - (lines - 1) * grid.perRow;
  return {
    primitives: count === 0 ? [] : [path(squaresPath(count, left, top, grid), { fill: "series" })],
    endX: left + (count === 0 ? 0 : (inLast - 1) * grid.pitch + grid.square),
    endY: top + height - grid.square / 2,
  };
}

function plainBar(count: number, left: number, place: BarRow, pxPerUnit: number): Drawn {
  const bar = { x: left, y: place.barTop, width: count * pxPerUnit, height: place.barHeight };
  return {
    primitives: count === 0 ? [] : [rect(bar, { fill: "series" })],
    endX: left + bar.width,
    endY: bar.y + bar.height / 2,
  };
}

export function layoutUnits(model: PanelModel, body: UnitsBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => drawUnits(body, sizes, area));
}
