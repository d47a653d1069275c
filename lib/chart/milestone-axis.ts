/** Time axis of milestones: years to px, the marks' places on it, and the dotted track for what has no year. */
import type { MilestoneEntry } from "../model/panel.ts";
import { line, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import type { PlotArea } from "./frame.ts";
import { stateOf, type MilestonesBody } from "./milestone-marks.ts";
import type { Primitive } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";

/** Part of the width kept for the dotted track past the end of the scale. */
const UNDATED_PART = 0.19;
/** Part of the width kept behind the last year, so that a late label can start at its mark. */
const TAIL_PART = 0.17;
const MOST_YEARS = 16;

export interface TimeScale {
  readonly startYear: number;
  readonly endYear: number;
  readonly left: number;
  readonly scaleEnd: number;
  readonly right: number;
  readonly axisY: number;
  readonly xOf: (year: number) => number;
}

/** End of what an entry covers, in years; a bare year lasts one. */
function endOf(entry: MilestoneEntry): number | null {
  if (entry.from === null) return null;
  return Math.max(entry.from, entry.until ?? (entry.precision === "year" ? entry.from + 1 : entry.from));
}

export function timeScale(body: MilestonesBody, area: PlotArea, axisY: number): TimeScale | null {
  const years = body.entries.flatMap((entry) => [entry.from, endOf(entry)]).filter((year) => year !== null);
  if (years.length === 0) return null;
  const startYear = Math.floor(Math.min(...years));
  const endYear = Math.max(startYear + 1, Math.ceil(Math.max(...years)));
  if (endYear - startYear > MOST_YEARS) return null;
  const hasUndated = body.entries.some((entry) => stateOf(entry) === "undated");
  const left = area.x;
  const right = area.x + area.width;
  const scaleEnd = right - (hasUndated ? UNDATED_PART : TAIL_PART) * area.width;
  return {
    startYear,
    endYear,
    left,
    right,
    scaleEnd,
    axisY,
    xOf: (year) => left + ((year - startYear) / (endYear - startYear)) * (scaleEnd - left),
  };
}

/** Where an entry is marked: its start and end in px. Those without a year share the dotted track. */
export function spanOf(
  entry: MilestoneEntry,
  scale: TimeScale,
  undated: readonly MilestoneEntry[],
): [number, number] {
  if (entry.from === null || stateOf(entry) === "undated") {
    const index = Math.max(0, undated.indexOf(entry));
    const x =
      scale.scaleEnd + ((index + 0.75) / (undated.length + 0.6)) * (scale.right - scale.scaleEnd) * 0.9;
    return [x, x];
  }
  return [scale.xOf(entry.from), scale.xOf(endOf(entry) ?? entry.from)];
}

export function timeAxis(
  scale: TimeScale,
  body: MilestonesBody,
  format: Format,
  hasUndated: boolean,
): Primitive[] {
  const { unit, stroke } = format;
  const { axisY, left, right, scaleEnd } = scale;
  const tickY = axisY + 6 * unit + format.tick.lineHeightPx / 2;
  const years = Array.from(
    { length: scale.endYear - scale.startYear },
    (_, index) => scale.startYear + index,
  );
  const primitives: Primitive[] = [
    line(left, axisY, scaleEnd, axisY, { token: "ink", widthPx: stroke.hairline * 1.2 }),
  ];
  for (const year of [...years, scale.endYear])
    primitives.push(
      line(scale.xOf(year), axisY, scale.xOf(year), axisY + 5 * unit, {
        token: "ink",
        widthPx: stroke.hairline,
      }),
    );
  const yearWidth = scale.xOf(scale.startYear + 1) - left;
  const every = Math.max(1, Math.ceil((textWidth("2020", format.tick) + 8 * unit) / yearWidth));
  for (const year of years.filter((_, index) => index % every === 0)) {
    primitives.push(
      textCentredAt((scale.xOf(year) + scale.xOf(year + 1)) / 2, tickY, String(year), format.tick, "middle", {
        fill: "muted",
      }),
    );
  }
  if (hasUndated) {
    primitives.push(
      line(scaleEnd, axisY, right, axisY, {
        token: "caution-line",
        widthPx: stroke.line,
        dash: [2 * unit, 4 * unit],
      }),
    );
    const isRoomy = textWidth(body.scaleEndLabel, format.tick) <= right - scaleEnd - 6 * unit;
    if (isRoomy)
      primitives.push(
        textCentredAt(scaleEnd + 6 * unit, tickY, body.scaleEndLabel, format.tick, "start", {
          fill: "muted",
        }),
      );
  }
  return primitives;
}
