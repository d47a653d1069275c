/** Which total makes the claim true: the share of a fixed part against every possible total. */
import { formatNumber, formatPercent } from "../format/numbers.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { axisNameInLane, curveLabels, fittedAxisName, totalLanes } from "./curve-labels.ts";
import { curveDomains, curvePath, curveScale, type CurveBody, type CurveScale } from "./curve-scale.ts";
import { circle, grown, line, path, rect, round, textCentredAt } from "./draw.ts";
import type { Format } from "./formats.ts";
import { composePlan, type PlotArea, type PlotLayout } from "./frame.ts";
import type { Box, ChartPlan, FormatId, Mark, Primitive, TextPrimitive } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";

const POINT_UNITS = 6;
const HIT_UNITS = 14;

function yTickTexts(body: CurveBody, locale: Locale): string[] {
  const { yTicks, yDecimals } = curveDomains(body);
  return yTicks.map((value, index) =>
    index === yTicks.length - 1
      ? formatPercent(value, locale, yDecimals)
      : formatNumber(value, locale, yDecimals),
  );
}

function gridAndTicks(
  body: CurveBody,
  scale: CurveScale,
  plot: Box,
  gutterEnd: number,
  format: Format,
  locale: Locale,
): Primitive[] {
  const right = plot.x + plot.width;
  const target = body.target.value.value;
  const texts = yTickTexts(body, locale);
  return scale.yTicks.flatMap((value, index) => {
    const y = scale.yPx(value);
    const isZero = value === 0;
    const hasLine = isZero || Math.abs(value - target) > 1e-9;
    const stroke = isZero
      ? { token: "ink" as const, widthPx: round(format.stroke.hairline * 1.2) }
      : { token: "grid" as const, widthPx: format.stroke.hairline };
    return [
      ...(hasLine ? [line(plot.x, y, right, y, stroke)] : []),
      textCentredAt(gutterEnd, y, texts[index] ?? "", format.tick, "end", { fill: "muted" }),
    ];
  });
}

/** Labels under the axis: lanes of totals, then the axis's name in a gap or on a line of its own. */
function axisRows(
  body: CurveBody,
  scale: CurveScale,
  format: Format,
  frame: Box,
  locale: Locale,
): TextPrimitive[][] {
  const lanes = totalLanes(body, scale, formatNumber(scale.xDomain[0], locale), format, frame);
  const name = fittedAxisName(body.axisLabel, format, frame);
  const inLane = axisNameInLane(name, lanes[0] ?? [], format, frame);
  if (inLane && lanes[0]) return [[...lanes[0], inLane], ...lanes.slice(1)];
  return [...lanes, [textCentredAt(frame.x + frame.width, 0, name, format.tick, "end", { fill: "muted" })]];
}

function drawBaseCurve(body: CurveBody, locale: Locale, format: Format, area: PlotArea): PlotLayout {
  const { unit, stroke } = format;
  const gutter = Math.max(...yTickTexts(body, locale).map((text) => textWidth(text, format.tick))) + 8 * unit;
  const top = area.y + format.tick.lineHeightPx / 2;
  const plotWidth = area.width - gutter;
  const wide: Box = { x: area.x + gutter, y: top, width: plotWidth, height: 1 };
  const frameRow: Box = { x: area.x, y: 0, width: area.width, height: 0 };
  const rows = axisRows(body, curveScale(body, wide), format, frameRow, locale);
  const rowHeight = format.tick.lineHeightPx + unit;
  const axisHeight = 5 * unit + rows.length * rowHeight;
  const plot: Box = {
    ...wide,
    height: area.heightPx === null ? format.curveHeightPx : area.heightPx - axisHeight - (top - area.y),
  };
  const scale = curveScale(body, plot);
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const washEnd = Math.min(right, Math.max(plot.x, scale.xPx(body.claimHoldsUpTo)));
  const targetY = scale.yPx(body.target.value.value);
  const dash = [5, 4].map((length) => round(length * (unit + 0.2)));
  const dots = [1.5, 3].map((length) => round(length * unit));

  const drops = body.points.map((point) =>
    line(scale.xPx(point.total), scale.yPx(point.share.value), scale.xPx(point.total), bottom, {
      token: "muted",
      widthPx: stroke.hairline,
      dash: dots,
    }),
  );
  const under: Primitive[] = [
    ...(washEnd > plot.x
      ? [
          rect({ x: plot.x, y: plot.y, width: washEnd - plot.x, height: plot.height }, { fill: "wash" }),
          line(washEnd, plot.y, washEnd, bottom, { token: "rule", widthPx: stroke.hairline }),
        ]
      : []),
    ...gridAndTicks(body, scale, plot, plot.x - 8 * unit, format, locale),
    ...drops,
    line(plot.x, targetY, right, targetY, { token: "ink", widthPx: stroke.line, dash }),
    path(curvePath(body, scale), { stroke: { token: "series", widthPx: stroke.thick } }),
  ];
  const marks: Mark[] = body.points.map((point) => {
    const [x, y] = [scale.xPx(point.total), scale.yPx(point.share.value)];
    const isCount = point.kind === "count";
    const hit = HIT_UNITS * unit;
    return {
      pointId: point.id,
      primitives: [
        circle(x, y, POINT_UNITS * unit, {
          fill: isCount ? "series" : "paper",
          stroke: { token: "series", widthPx: round(stroke.line * 1.1) },
        }),
      ],
      box: { x: x - hit, y: y - hit, width: 2 * hit, height: 2 * hit },
    };
  });
  const soft = [
    { box: { x: plot.x, y: targetY - 1, width: plot.width, height: 2 }, cost: 12 },
    ...drops.map((drop) => ({
      box: { x: drop.x1 - 0.5, y: drop.y1, width: 1, height: Math.max(0, drop.y2 - drop.y1) },
      cost: 1.4,
    })),
    ...marks.map(({ box }) => ({ box: grown(box, -7 * unit), cost: 20 })),
  ];
  const labelFrame: Box = {
    x: plot.x,
    y: plot.y - 4 * unit,
    width: plot.width,
    height: plot.height + 2 * unit,
  };
  const labels = curveLabels({ body, format, plot, frame: labelFrame, scale, soft });
  const axisTexts = rows.flatMap((row, index) =>
    row.map((text) => ({ ...text, y: round(text.y + bottom + 5 * unit + (index + 0.5) * rowHeight) })),
  );
  return {
    plot,
    layers: [
      { kind: "frame", primitives: under },
      { kind: "series", seriesId: "totals", marks },
      { kind: "frame", primitives: [...axisTexts, ...labels] },
    ],
    live: {
      kind: "curve",
      points: body.points.map((point) => ({ pointId: point.id, x: point.total, y: point.share.value })),
      xDomain: scale.xDomain,
      yDomain: scale.yDomain,
    },
    bottomPx: bottom + axisHeight,
  };
}

export function layoutBaseCurve(model: PanelModel, body: CurveBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => drawBaseCurve(body, model.locale, sizes, area));
}
