/** Shares of the same whole on one scale: stated with an open end, recomputed outlined, the target dashed over both. */
import { formatNumber, formatPercent } from "../format/numbers.ts";
import type { PanelBody, PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import {
  LABEL_GAP_UNITS,
  barPrimitives,
  openEndPx,
  tagHeightPx,
  tagPrimitives,
  valueLabel,
  valueTailPx,
} from "./bar-marks.ts";
import { barRows, pxPerValue, tagWidth, type BarRow, type BarRows } from "./bar-rows.ts";
import { line, round, textAt, textBox, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import { composePlan, type PlotArea, type PlotLayout } from "./frame.ts";
import type { ChartPlan, FormatId, Mark, Primitive, TextPrimitive } from "./scene.ts";
import { textWidth, truncate } from "./text-metrics.ts";
import { multiples, roundStep, stepDecimals } from "./ticks.ts";

type ShareBody = Extract<PanelBody, { kind: "share" }>;
type Row = ShareBody["rows"][number];

const PAINT = { solid: "women", derived: "women-derived", outline: "women" } as const;
const MOST_TICKS = 5;
/** The domain may grow by this much to end on a tick. */
const ROUNDING_UP = 1.05;
const CASING = 2.2;

interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

function tickText(axis: Axis, value: number, locale: Locale): string {
  return value === axis.ticks.at(-1)
    ? formatPercent(value, locale, axis.decimals)
    : formatNumber(value, locale, axis.decimals);
}

function axisFor(neededEnd: number): (mostTicks: number) => Axis {
  return (mostTicks) => {
    const step = roundStep(neededEnd, mostTicks);
    const rounded = Math.ceil(neededEnd / step - 1e-9) * step;
    const end = rounded <= neededEnd * ROUNDING_UP ? rounded : neededEnd;
    return { end, ticks: multiples(step, end), decimals: stepDecimals(step) };
  };
}

function tickLabels(axis: Axis, layout: BarRows, format: Format, locale: Locale): TextPrimitive[] {
  const frameLeft = layout.isNameAbove ? layout.left : 0;
  const top = layout.plot.y + layout.plot.height;
  return axis.ticks.map((value) => {
    const text = tickText(axis, value, locale);
    const half = textWidth(text, format.tick) / 2;
    const x = layout.left + (value / axis.end) * layout.plot.width;
    const isAtEdge = x + half > layout.right;
    const isAtStart = x - half < frameLeft;
    const y = top + 6 * format.unit + format.tick.lineHeightPx / 2;
    return textCentredAt(
      isAtEdge ? layout.right : x,
      y,
      text,
      format.tick,
      isAtEdge ? "end" : isAtStart ? "start" : "middle",
      { fill: "muted" },
    );
  });
}

/** The axis with the most ticks whose labels stand apart. */
function chooseAxis(
  neededEnd: number,
  layout: BarRows,
  format: Format,
  locale: Locale,
): { axis: Axis; labels: TextPrimitive[] } {
  const make = axisFor(neededEnd);
  for (let count = MOST_TICKS; count > 1; count -= 1) {
    const axis = make(count);
    const labels = tickLabels(axis, layout, format, locale);
    const isClear = labels.every((label, index) => {
      const next = labels[index + 1];
      return !next || textBox(label).x + label.widthPx + 8 * format.unit <= textBox(next).x;
    });
    if (isClear) return { axis, labels };
  }
  const axis = { ...make(1), ticks: [0] };
  return { axis, labels: tickLabels(axis, layout, format, locale) };
}

/** The target's words above its line, kept inside the frame; the short wording where the long one is too wide. */
function targetLabel(body: ShareBody, x: number, top: number, format: Format, area: PlotArea): TextPrimitive {
  const style = { ...format.label, weight: 500 as const };
  const wording = [body.target.label, body.target.shortLabel].find(
    (text) => textWidth(text, style) <= area.width,
  );
  const text = wording ?? truncate(body.target.shortLabel, style, area.width);
  const half = textWidth(text, style) / 2;
  const centre = Math.min(Math.max(x, area.x + half), area.x + area.width - half);
  return textAt(centre, top + 0.76 * style.lineHeightPx, text, style, "middle", { fill: "ink" });
}

/** Value and tag of a row: the tag under the value, on the title line, or at the band's foot. */
function endLabels(row: Row, place: BarRow, endX: number, layout: BarRows, format: Format): Primitive[] {
  const centre = place.barTop + place.barHeight / 2;
  if (row.tag === undefined) return [valueLabel(endX, centre, row.value.display, format)];
  const width = tagWidth(row.tag, format);
  const tagHeight = tagHeightPx(format);
  if (layout.isNameAbove) {
    return [
      valueLabel(endX, centre, row.value.display, format),
      ...tagPrimitives(layout.right - width - 0.5, place.titleLineY, row.tag, format),
    ];
  }
  const x = Math.min(endX + LABEL_GAP_UNITS * format.unit, layout.right - width - 0.5);
  const gap = 3 * format.unit;
  const valueHeight = 0.8 * format.value.lineHeightPx;
  const top = centre - (valueHeight + gap + tagHeight) / 2;
  return [
    valueLabel(endX, top + valueHeight / 2, row.value.display, format),
    ...tagPrimitives(x, top + valueHeight + gap + tagHeight / 2, row.tag, format),
  ];
}

function drawShare(body: ShareBody, locale: Locale, format: Format, area: PlotArea): PlotLayout {
  const labelHeight = format.label.lineHeightPx + 4 * format.unit;
  const axisHeight = 6 * format.unit + format.tick.lineHeightPx;
  const rowsHeight = area.heightPx === null ? null : area.heightPx - labelHeight - axisHeight;
  const names = body.rows.map(({ label, detail, tag }) => ({
    label,
    detail,
    reservedPx: tag === undefined ? 0 : tagWidth(tag, format) + 10 * format.unit,
  }));
  const layout = barRows(names, format, { ...area, y: area.y + labelHeight, heightPx: rowsHeight });
  const { left, plot } = layout;
  const tail = (row: Row) => {
    const tagTail =
      row.tag === undefined || layout.isNameAbove
        ? 0
        : openEndPx(row.value, format) + LABEL_GAP_UNITS * format.unit + tagWidth(row.tag, format);
    return Math.max(valueTailPx(row.value, format), tagTail);
  };
  const ends = [
    ...body.rows.map((row) => ({ value: row.value.value, tailPx: tail(row) })),
    { value: body.target.value.value, tailPx: 2 * format.unit },
  ];
  const scaleLimit = pxPerValue(ends, plot.width);
  const { axis, labels } = chooseAxis(plot.width / scaleLimit, layout, format, locale);
  const scale = plot.width / axis.end;
  const targetX = left + body.target.value.value * scale;
  const bottom = plot.y + plot.height;
  const { hairline, line: lineWidth } = format.stroke;

  const grid = axis.ticks
    .filter((value) => value > 0 && Math.abs(value - body.target.value.value) > 1e-9)
    .map((value) =>
      line(left + value * scale, plot.y, left + value * scale, bottom, { token: "grid", widthPx: hairline }),
    );
  const marks: Mark[] = [];
  const over: Primitive[] = [];
  const targetTop = plot.y - 3 * format.unit;
  for (const [index, row] of body.rows.entries()) {
    const place = layout.rows[index];
    if (!place) continue;
    const bar = { x: left, y: place.barTop, width: row.value.value * scale, height: place.barHeight };
    marks.push({
      pointId: row.id,
      primitives: barPrimitives(bar, row.value, PAINT, format),
      box: place.band,
    });
    if (targetX < bar.x + bar.width)
      over.push(
        line(targetX, bar.y, targetX, bar.y + bar.height, {
          token: "paper",
          widthPx: round(lineWidth * CASING),
        }),
      );
  }
  const dash = [5, 4].map((length) => round(length * (format.unit + 0.2)));
  over.push(line(targetX, targetTop, targetX, bottom, { token: "ink", widthPx: lineWidth, dash }));
  over.push(line(left, plot.y, left, bottom, { token: "ink", widthPx: round(hairline * 1.2) }));
  for (const [index, row] of body.rows.entries()) {
    const place = layout.rows[index];
    if (!place) continue;
    over.push(
      ...place.name,
      ...endLabels(row, place, left + row.value.value * scale + openEndPx(row.value, format), layout, format),
    );
  }
  return {
    plot,
    layers: [
      { kind: "frame", primitives: [...grid, ...labels, targetLabel(body, targetX, area.y, format, area)] },
      { kind: "series", seriesId: "shares", marks },
      { kind: "frame", primitives: over },
    ],
    live: {
      kind: "horizontal-bars",
      rows: body.rows.map((row) => ({ pointId: row.id, value: row.value.value })),
      valueDomain: [0, axis.end],
    },
    bottomPx: bottom + axisHeight,
  };
}

export function layoutShare(model: PanelModel, body: ShareBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => drawShare(body, model.locale, sizes, area));
}
