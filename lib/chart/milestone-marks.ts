/** Marks of milestones by how their date is known: filled, dashed, hollow, a bar for a period, a diamond for no year. */
import type { MilestoneEntry, PanelBody } from "../model/panel.ts";
import { circle, path, polyline, rect, round, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { Primitive, Stroke } from "./scene.ts";
import { linesWidth, truncate } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";

export type MilestonesBody = Extract<PanelBody, { kind: "milestones" }>;
export type MarkState = MilestonesBody["legend"][number]["state"];

export const MARK_UNITS = 6;
const BAR_UNITS = { width: 10, height: 18 };

export function stateOf(entry: MilestoneEntry): MarkState {
  if (entry.dateKind === "not-stated" || entry.from === null) return "undated";
  if (entry.dateKind === "inferred") return "inferred";
  if (entry.dateKind === "corroborated") return "corroborated";
  return isPeriod(entry) ? "period" : "exact";
}

/** Whether the date covers a year or more: drawn as a bar, not as a point. */
export const isPeriod = (entry: MilestoneEntry): boolean =>
  entry.precision === "year" || entry.precision === "period";

export interface MarkPaint {
  readonly fill: PaintToken;
  readonly stroke: Stroke;
}

/** Fill and edge of a mark: only a stated date is filled. */
export function markPaint(state: MarkState, isBar: boolean, format: Format): MarkPaint {
  const solid: PaintToken = isBar ? "period-bar" : "series";
  const widthPx = round(format.stroke.line * 1.1);
  if (state === "undated") return { fill: "paper", stroke: { token: "caution-line", widthPx } };
  if (state === "inferred")
    return {
      fill: "paper",
      stroke: { token: "series", widthPx, dash: [round(2.6 * format.unit), round(2 * format.unit)] },
    };
  if (state === "corroborated") return { fill: "paper", stroke: { token: "series", widthPx } };
  return { fill: solid, stroke: { token: solid, widthPx } };
}

export function diamond(x: number, y: number, format: Format): Primitive {
  const reach = MARK_UNITS * format.unit * 1.25;
  const corners: [number, number][] = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return path(polyline(corners, true), markPaint("undated", false, format));
}

/** Mark of an entry on the spine, or of a state in the legend. */
export function markAt(x: number, y: number, state: MarkState, isBar: boolean, format: Format): Primitive {
  if (state === "undated") return diamond(x, y, format);
  const paint = markPaint(state, isBar, format);
  if (!isBar) return circle(x, y, MARK_UNITS * format.unit, paint);
  const [width, height] = [BAR_UNITS.width * format.unit, BAR_UNITS.height * format.unit];
  return rect({ x: x - width / 2, y: y - height / 2, width, height }, { ...paint, radius: 2 * format.unit });
}

/** Legend row of the kinds of marks; breaks into lines where it must. */
export function legendRow(
  body: MilestonesBody,
  x: number,
  top: number,
  widthPx: number,
  format: Format,
): { primitives: Primitive[]; heightPx: number } {
  if (body.legend.length === 0) return { primitives: [], heightPx: 0 };
  const { unit, note } = format;
  const swatch = 20 * unit;
  const primitives: Primitive[] = [];
  const lineHeight = note.lineHeightPx + 5 * unit;
  let [left, line] = [x, 0];
  for (const { state, label } of body.legend) {
    const text = truncate(label, note, widthPx - swatch);
    const width = swatch + linesWidth([text], note);
    if (left > x && left + width > x + widthPx) [left, line] = [x, line + 1];
    const y = top + (line + 0.5) * lineHeight;
    primitives.push(
      legendMark(left + 7 * unit, y, state, format),
      textCentredAt(left + swatch, y, text, note, "start", { fill: "ink" }),
    );
    left += width + 20 * unit;
  }
  return { primitives, heightPx: (line + 1) * lineHeight };
}

function legendMark(x: number, y: number, state: MarkState, format: Format): Primitive {
  if (state !== "period") return markAt(x, y, state, false, format);
  const [width, height] = [16 * format.unit, 10 * format.unit];
  return rect(
    { x: x - width / 2 + format.unit, y: y - height / 2, width, height },
    { ...markPaint("period", true, format), radius: 2 * format.unit },
  );
}

/** Two short strokes across a line: here time is not to scale. */
export function breakMark(x: number, y: number, format: Format): Primitive[] {
  const reach = 5 * format.unit;
  const stroke: Stroke = { token: "muted", widthPx: format.stroke.line };
  const tilt = 2 * format.unit;
  const gap = 4 * format.unit;
  const edge = (offset: number): [number, number][] => [
    [x - reach, y + offset + tilt],
    [x + reach, y + offset - tilt],
  ];
  return [
    rect({ x: x - reach, y: y - gap / 2, width: 2 * reach, height: gap }, { fill: "paper" }),
    path(polyline(edge(-gap / 2)), { stroke }),
    path(polyline(edge(gap / 2)), { stroke }),
  ];
}
