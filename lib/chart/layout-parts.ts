/** Parts and their derived total: one bar each, the total outlined with its parts inside. */
import type { PanelBody, PanelModel } from "../model/panel.ts";
import { barPrimitives, openEndPx, valueLabel, valueTailPx } from "./bar-marks.ts";
import { barRows, pxPerValue } from "./bar-rows.ts";
import { line, rect, textBox, textCentredAt, grown } from "./draw.ts";
import type { Format } from "./formats.ts";
import { composePlan, type PlotArea, type PlotLayout } from "./frame.ts";
import type { Box, ChartPlan, FormatId, Mark, Primitive } from "./scene.ts";
import { textWidth } from "./text-metrics.ts";

type PartsBody = Extract<PanelBody, { kind: "parts" }>;
type Row = PartsBody["rows"][number];

const PAINT = { solid: "series", derived: "derived", outline: "ink" } as const;
/** Room a value needs inside its part, beside the text. */
const INSIDE_ROOM_UNITS = 14;

/** Separators and values of a total's parts, as far as they fit. */
function partPrimitives(row: Row, bar: Box, scale: number, format: Format): Primitive[] {
  const primitives: Primitive[] = [];
  const end = bar.x + bar.width;
  let x = bar.x;
  row.parts?.forEach((part, index) => {
    const partEnd = Math.min(end, x + part.value.value * scale);
    const isLast = index === (row.parts?.length ?? 0) - 1;
    if (!isLast && partEnd < end - 1)
      primitives.push(
        line(partEnd, bar.y, partEnd, bar.y + bar.height, {
          token: "ink",
          widthPx: format.stroke.hairline * 1.2,
        }),
      );
    const isRoomy =
      partEnd - x >= textWidth(part.value.display, format.label) + INSIDE_ROOM_UNITS * format.unit &&
      bar.height >= format.label.lineHeightPx;
    if (isRoomy) {
      const text = textCentredAt(
        partEnd - 7 * format.unit,
        bar.y + bar.height / 2,
        part.value.display,
        format.label,
        "end",
        { fill: "muted" },
      );
      primitives.push(rect(grown(textBox(text), 1.5 * format.unit), { fill: "derived-ground" }), text);
    }
    x = partEnd;
  });
  return primitives;
}

function drawParts(body: PartsBody, format: Format, area: PlotArea): PlotLayout {
  const layout = barRows(body.rows, format, area);
  const { left, plot } = layout;
  const scale = pxPerValue(
    body.rows.map((row) => ({ value: row.value.value, tailPx: valueTailPx(row.value, format) })),
    plot.width,
  );
  const names: Primitive[] = [];
  const over: Primitive[] = [];
  const marks: Mark[] = [];
  body.rows.forEach((row, index) => {
    const place = layout.rows[index];
    if (!place) return;
    const bar = { x: left, y: place.barTop, width: row.value.value * scale, height: place.barHeight };
    names.push(...place.name);
    marks.push({
      pointId: row.id,
      primitives: [
        ...barPrimitives(bar, row.value, PAINT, format),
        ...partPrimitives(row, bar, scale, format),
      ],
      box: place.band,
    });
    over.push(
      valueLabel(
        left + bar.width + openEndPx(row.value, format),
        place.barTop + place.barHeight / 2,
        row.value.display,
        format,
      ),
    );
  });
  const zeroLine = line(left, plot.y, left, plot.y + plot.height, {
    token: "ink",
    widthPx: format.stroke.hairline * 1.2,
  });
  return {
    plot,
    layers: [
      { kind: "frame", primitives: [] },
      { kind: "series", seriesId: "values", marks },
      { kind: "frame", primitives: [zeroLine, ...names, ...over] },
    ],
    live: {
      kind: "horizontal-bars",
      rows: body.rows.map((row) => ({ pointId: row.id, value: row.value.value })),
      valueDomain: [0, plot.width / scale],
    },
    bottomPx: plot.y + plot.height,
  };
}

export function layoutParts(model: PanelModel, body: PartsBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => drawParts(body, sizes, area));
}
