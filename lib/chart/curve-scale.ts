/** Domains and the curve of part/x: from the points that must be seen to round ends, and back to px. */
import type { PanelBody } from "../model/panel.ts";
import { round } from "./draw.ts";
import type { Box } from "./scene.ts";
import { multiples, roundStep, SMALLEST_EXTENT, stepDecimals } from "./ticks.ts";

export type CurveBody = Extract<PanelBody, { kind: "base-curve" }>;

export interface CurveScale {
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly yDecimals: number;
  /** Share of the part in a total, in percent. */
  readonly shareAt: (total: number) => number;
  readonly xPx: (total: number) => number;
  readonly yPx: (sharePercent: number) => number;
}

const ROOM_LEFT = 0.25;
const ROOM_RIGHT = 0.13;
/** The curve may start at a share this many times the largest one shown. */
const STEEPEST_START = 1.3;
const ROOM_ABOVE = 1.06;
const MOST_TICKS = 5;
const SEGMENTS = 14;

/** Totals that must lie inside the domain. */
function totalsOf(body: CurveBody): number[] {
  return [...body.points.map((point) => point.total), body.claimHoldsUpTo].filter((total) => total > 0);
}

function xDomainOf(body: CurveBody): [number, number] {
  const totals = totalsOf(body);
  const least = totals.length === 0 ? 1 : Math.min(...totals);
  const most = totals.length === 0 ? 2 : Math.max(...totals);
  const span = Math.max(most - least, 0.2 * most);
  const step = roundStep(span, 20);
  const start = Math.max(least - ROOM_LEFT * span, least / STEEPEST_START);
  const rounded = Math.floor(start / step) * step;
  const end = Math.ceil((most + ROOM_RIGHT * span) / step) * step;
  return [Number((rounded > 0 ? rounded : start).toPrecision(12)), Number(end.toPrecision(12))];
}

/** Scale without px: what axis labels need before the plot's box is known. */
export function curveDomains(body: CurveBody) {
  const xDomain = xDomainOf(body);
  const shareAt = (total: number) => (body.part.value / total) * 100;
  const highest =
    Math.max(
      shareAt(xDomain[0]),
      body.target.value.value * 1.1,
      ...body.points.map((point) => point.share.value),
    ) * ROOM_ABOVE;
  const end = highest > SMALLEST_EXTENT ? highest : 1;
  const step = roundStep(end, MOST_TICKS);
  return {
    xDomain,
    yDomain: [0, end] as [number, number],
    yTicks: multiples(step, end),
    yDecimals: stepDecimals(step),
    shareAt,
  };
}

export function curveScale(body: CurveBody, plot: Box): CurveScale {
  const domains = curveDomains(body);
  const [x0, x1] = domains.xDomain;
  const [, y1] = domains.yDomain;
  return {
    ...domains,
    xPx: (total) => plot.x + ((total - x0) / (x1 - x0)) * plot.width,
    yPx: (sharePercent) => plot.y + plot.height - (sharePercent / y1) * plot.height,
  };
}

/** The curve as cubic pieces with the exact slope at every joint. */
export function curvePath(body: CurveBody, scale: CurveScale): string {
  const [x0, x1] = scale.xDomain;
  const width = (x1 - x0) / SEGMENTS;
  const slopeAt = (total: number) => -scale.shareAt(total) / total;
  const point = (total: number, share: number) => `${round(scale.xPx(total))} ${round(scale.yPx(share))}`;
  let d = `M${point(x0, scale.shareAt(x0))}`;
  for (let index = 0; index < SEGMENTS; index += 1) {
    const from = x0 + index * width;
    const to = from + width;
    const first = point(from + width / 3, scale.shareAt(from) + (slopeAt(from) * width) / 3);
    const second = point(to - width / 3, scale.shareAt(to) - (slopeAt(to) * width) / 3);
    d += `C${first} ${second} ${point(to, scale.shareAt(to))}`;
  }
  return body.part.value > 0 ? d : `M${point(x0, 0)}L${point(x1, 0)}`;
}
