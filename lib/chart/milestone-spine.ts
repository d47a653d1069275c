/** Milestones down a spine, equally spaced; a break mark where time jumps, dots towards what has no year. */
import type { MilestoneEntry } from "../model/panel.ts";
import { blockHeight, line, textBlock, textCentredAt, type BlockLine } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { PlotArea, PlotLayout } from "./frame.ts";
import {
  MARK_UNITS,
  breakMark,
  isPeriod,
  legendRow,
  markAt,
  stateOf,
  type MilestonesBody,
} from "./milestone-marks.ts";
import type { Mark, Primitive, Stroke } from "./scene.ts";
import { linesWidth, wrapBalanced } from "./text-metrics.ts";

/** A gap of more years than this gets a break mark. */
const BREAK_YEARS = 2;
const DATE_PART_OF_WIDTH = 0.3;
const SHORT_NOTE_PART = 0.24;

/** How much of each entry is written; the first level that fits is taken. */
interface Level {
  readonly textLines: number;
  readonly detailLines: number;
  readonly hasNote: boolean;
}
const LEVELS: readonly Level[] = [
  { textLines: 3, detailLines: 2, hasNote: true },
  { textLines: 2, detailLines: 1, hasNote: true },
  { textLines: 2, detailLines: 1, hasNote: false },
  { textLines: 2, detailLines: 0, hasNote: false },
  { textLines: 1, detailLines: 0, hasNote: false },
];

/** A note under the date must be short; a longer one is left to the picture's note. */
const isShortNote = (note: string, columns: Columns, format: Format) =>
  linesWidth([note], format.note) <= columns.dateWidth;

interface Row {
  readonly entry: MilestoneEntry;
  readonly date: readonly BlockLine[];
  readonly text: readonly BlockLine[];
  /** Note that stands behind the date on its line (narrow pictures). */
  readonly inline: readonly BlockLine[];
  readonly heightPx: number;
}

interface Columns {
  readonly dateX: number;
  readonly spineX: number;
  readonly textX: number;
  readonly textWidth: number;
  readonly dateWidth: number;
}

function columnsOf(body: MilestonesBody, format: Format, area: PlotArea): Columns {
  const { unit } = format;
  const right = area.x + area.width;
  if (format.isNarrow) {
    const spineX = area.x + MARK_UNITS * unit * 1.3;
    const textX = spineX + 16 * unit;
    return { dateX: textX, spineX, textX, textWidth: right - textX, dateWidth: right - textX };
  }
  const limit = DATE_PART_OF_WIDTH * area.width;
  const notes = body.entries.flatMap((entry) =>
    entry.dateNote === undefined ? [] : [linesWidth([entry.dateNote], format.note)],
  );
  const dates = [
    ...body.entries.map((entry) => linesWidth([entry.dateLabel], format.name)),
    ...notes.filter((width) => width <= SHORT_NOTE_PART * area.width),
  ];
  const dateWidth = Math.min(limit, Math.max(...dates, 0));
  const spineX = area.x + dateWidth + 22 * unit;
  const textX = spineX + 18 * unit;
  return { dateX: area.x, spineX, textX, textWidth: right - textX, dateWidth };
}

function rowOf(entry: MilestoneEntry, level: Level, columns: Columns, format: Format): Row {
  const { name, note, label } = format;
  const date: BlockLine[] = wrapBalanced(
    entry.dateLabel,
    name,
    columns.dateWidth,
    level.textLines > 1 ? 2 : 1,
  ).map((text) => ({ text, style: name, ink: { fill: "ink" } }));
  const isBesideDate = entry.dateNote !== undefined && isShortNote(entry.dateNote, columns, format);
  const noteLines: BlockLine[] =
    entry.dateNote === undefined || !isBesideDate || !level.hasNote
      ? []
      : wrapBalanced(entry.dateNote, note, columns.dateWidth, 1).map((text) => ({
          text,
          style: note,
          ink: { fill: stateOf(entry) === "undated" ? "caution" : "muted" },
        }));
  const text: BlockLine[] = wrapBalanced(entry.shortText, label, columns.textWidth, level.textLines).map(
    (line) => ({ text: line, style: label, ink: { fill: "ink" } }),
  );
  const detail: BlockLine[] =
    entry.detail && level.detailLines > 0
      ? wrapBalanced(entry.detail, note, columns.textWidth, level.detailLines).map((line) => ({
          text: line,
          style: note,
          ink: { fill: "muted" },
        }))
      : [];
  const inlineWidth =
    linesWidth([entry.dateLabel], name) +
    INLINE_GAP_UNITS * format.unit +
    linesWidth([entry.dateNote ?? ""], note);
  const isInline =
    format.isNarrow && date.length === 1 && noteLines.length === 1 && inlineWidth <= columns.dateWidth;
  const dateBlock = format.isNarrow ? date : [...date, ...noteLines];
  const textBlockLines = [...text, ...detail];
  const heightPx = format.isNarrow
    ? blockHeight(dateBlock) + blockHeight(textBlockLines)
    : Math.max(blockHeight(dateBlock), blockHeight(textBlockLines));
  return { entry, date: dateBlock, text: textBlockLines, inline: isInline ? noteLines : [], heightPx };
}

const INLINE_GAP_UNITS = 8;

const isCut = (row: Row) => [...row.date, ...row.text].some(({ text }) => text.endsWith("…"));

/** Rows at the fullest level that fits the height, with the gap between them. */
function rowsFor(
  body: MilestonesBody,
  columns: Columns,
  format: Format,
  heightPx: number | null,
): { rows: Row[]; gap: number } {
  const freeGap = (format.isNarrow ? 15 : 34) * format.unit;
  const smallestGap = 3 * format.unit;
  const made = LEVELS.map((level) => body.entries.map((entry) => rowOf(entry, level, columns, format)));
  const total = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.heightPx, 0);
  if (heightPx === null) return { rows: made[0] ?? [], gap: freeGap };
  const gaps = Math.max(1, body.entries.length - 1);
  const fits = (rows: readonly Row[]) => total(rows) + gaps * smallestGap * 2.5 <= heightPx;
  const rows =
    made.find((candidate) => fits(candidate) && !candidate.some(isCut)) ??
    made.find(fits) ??
    made.at(-1) ??
    [];
  return { rows, gap: Math.max(smallestGap, Math.min((heightPx - total(rows)) / gaps, 30 * format.unit)) };
}

/** Entries in the order of the model; those without a year stand where the model puts them, behind dots. */
export function drawSpine(body: MilestonesBody, format: Format, area: PlotArea): PlotLayout {
  const { unit, stroke } = format;
  const legend = legendRow(body, area.x, area.y, area.width, format);
  const top = area.y + legend.heightPx + (legend.heightPx > 0 ? 10 * unit : 0);
  const columns = columnsOf(body, format, area);
  const { rows, gap } = rowsFor(
    body,
    columns,
    format,
    area.heightPx === null ? null : area.heightPx - (top - area.y),
  );
  const { spineX } = columns;
  const texts: Primitive[] = [];
  const marks: Mark[] = [];
  const spine: Primitive[] = [];
  let y = top;
  let previous: { entry: MilestoneEntry; y: number; end: number } | null = null;
  for (const row of rows) {
    const firstLine = (row.date[0] ?? row.text[0])?.style.lineHeightPx ?? format.label.lineHeightPx;
    const markY = y + firstLine / 2;
    if (previous)
      spine.push(...segment(previous, { entry: row.entry, y: markY }, y - gap / 2, spineX, format));
    texts.push(...textBlock(columns.dateX, y, row.date, "start"));
    for (const note of row.inline)
      texts.push(
        textCentredAt(
          columns.dateX + linesWidth([row.entry.dateLabel], format.name) + INLINE_GAP_UNITS * unit,
          markY,
          note.text,
          note.style,
          "start",
          note.ink,
        ),
      );
    texts.push(
      ...textBlock(columns.textX, format.isNarrow ? y + blockHeight(row.date) : y, row.text, "start"),
    );
    const box = {
      x: area.x,
      y: y - Math.min(gap, 8 * unit) / 2,
      width: area.width,
      height: row.heightPx + Math.min(gap, 8 * unit),
    };
    marks.push({
      pointId: row.entry.id,
      primitives: [markAt(spineX, markY, stateOf(row.entry), isPeriod(row.entry), format)],
      box,
    });
    previous = { entry: row.entry, y: markY, end: y + row.heightPx };
    y += row.heightPx + gap;
  }
  const bottom = Math.max(top, y - gap);
  return {
    plot: { x: area.x, y: top, width: area.width, height: bottom - top },
    layers: [
      { kind: "frame", primitives: [...legend.primitives, ...spine] },
      { kind: "series", seriesId: "milestones", marks },
      { kind: "frame", primitives: texts },
    ],
    live: { kind: "own" },
    bottomPx: bottom + stroke.hairline,
  };
}

/** Line from one mark to the next: broken where years are skipped, dotted towards an entry without a year. */
function segment(
  from: { entry: MilestoneEntry; y: number },
  to: { entry: MilestoneEntry; y: number },
  middle: number,
  x: number,
  format: Format,
): Primitive[] {
  const isDotted = stateOf(to.entry) === "undated" || stateOf(from.entry) === "undated";
  const stroke: Stroke = {
    token: "muted",
    widthPx: format.stroke.line,
    ...(isDotted ? { dash: [2 * format.unit, 3 * format.unit] } : {}),
  };
  const started = from.entry.until ?? from.entry.from;
  const skipsYears = started !== null && to.entry.from !== null && to.entry.from - started > BREAK_YEARS;
  return [
    line(x, from.y, x, to.y, stroke),
    ...(skipsYears ? breakMark(x, Math.max(middle, (from.y + to.y) / 2), format) : []),
  ];
}
