/** Locator map: the countries that a document names, filled; missions on leaders; no count, because none is given. */
import type { GeoProjection } from "d3-geo";
import type { PanelBody, PanelModel } from "../model/panel.ts";
import { line, path, rect, round, textBlock, textBox, type BlockLine } from "./draw.ts";
import type { Format } from "./formats.ts";
import { composePlan, type PlotArea, type PlotLayout } from "./frame.ts";
import {
  BORDERS,
  LANDMASS,
  UNDETERMINED,
  boundsOf,
  continentWindow,
  countryShape,
  mapPath,
  projected,
  simplified,
  windowAround,
} from "./map-geometry.ts";
import { insetCorner, insideLabel, leaderLabel, type MapObstacles, type NamedShape } from "./map-labels.ts";
import type { Box, ChartPlan, FormatId, Mark, Primitive, TextPrimitive } from "./scene.ts";
import { wrapBalanced, wrapNote } from "./text-metrics.ts";
import type { PaintToken } from "./theme.ts";

type MapBody = Extract<PanelBody, { kind: "locator-map" }>;
type Country = MapBody["countries"][number];

/** Height of the map as a part of its width where the height is free, and room around the named countries. */
const FREE_HEIGHT = { wide: 0.58, narrow: 0.86 };
const PAD = { low: { x: 0.1, y: 0.17 }, wide: { x: 0.19, y: 0.27 }, narrow: { x: 0.13, y: 0.28 } };
/** A neighbour's name keeps this far from words on its line, so that they are not read as one. */
const NEIGHBOUR_GAP_UNITS = 28;
/** A map this many times as wide as high is low: the countries take more of its height. */
const LOW_ASPECT = 2;
const SIMPLIFY_PX = 1.1;
const INSET_SIMPLIFY_PX = 1.3;
/** Labels are placed against coarser shapes: faster, and no label hangs on a bay. */
const LABEL_SIMPLIFY_PX = 2;

/** A clip cuts along the frame; its edge must not be drawn as a border. */
function mapLayers(projection: GeoProjection, box: Box, format: Format): Primitive[] {
  const tolerance = SIMPLIFY_PX * Math.max(1, format.unit);
  return [
    rect(box, { fill: "water" }),
    path(mapPath(projected(LANDMASS, projection), tolerance, true), { fill: "land" }),
    path(mapPath(projected(BORDERS, projection), tolerance, false), {
      stroke: { token: "land-edge", widthPx: format.stroke.hairline },
    }),
  ];
}

function inset(
  main: GeoProjection,
  mapBox: Box,
  box: Box,
  shapes: readonly NamedShape[],
  codes: readonly string[],
  format: Format,
): Primitive[] {
  const projection = continentWindow(box);
  const corner = (x: number, y: number) => projection(main.invert?.([x, y]) ?? [0, 0]) ?? [0, 0];
  const [left, top] = corner(mapBox.x, mapBox.y);
  const [right, bottom] = corner(mapBox.x + mapBox.width, mapBox.y + mapBox.height);
  const frame = {
    x: Math.max(box.x + 2, left),
    y: Math.max(box.y + 2, top),
    width: Math.min(box.x + box.width - 2, right) - Math.max(box.x + 2, left),
    height: Math.min(box.y + box.height - 2, bottom) - Math.max(box.y + 2, top),
  };
  const named = codes
    .map((code) => mapPath(projected(countryShape(code), projection), INSET_SIMPLIFY_PX, true))
    .join("");
  return [
    rect(box, { fill: "paper", stroke: { token: "control-edge", widthPx: format.stroke.hairline } }),
    path(mapPath(projected(LANDMASS, projection), INSET_SIMPLIFY_PX, true), { fill: "land" }),
    ...(shapes.length > 0 ? [path(named, { fill: "series" })] : []),
    rect(frame, { stroke: { token: "un-blue", widthPx: round(format.stroke.line) } }),
  ];
}

const coarse = (shape: NamedShape): NamedShape => ({
  id: shape.id,
  rings: shape.rings.map((ring) => simplified(ring, LABEL_SIMPLIFY_PX)).filter((ring) => ring.length > 3),
});

function nameInside(
  country: Country,
  shape: NamedShape,
  format: Format,
  obstacles: MapObstacles,
): TextPrimitive[] | null {
  const sizes = [
    format.name,
    { ...format.name, sizePx: format.note.sizePx, lineHeightPx: format.note.lineHeightPx },
  ];
  for (const style of sizes) {
    for (const part of [0.4, 0.22, 0.14]) {
      const lines: BlockLine[] = wrapBalanced(country.name, style, part * obstacles.frame.width, 3).map(
        (text) => ({ text, style, ink: { fill: "on-series" } }),
      );
      if (lines.some(({ text }) => text.endsWith("…"))) continue;
      const placed = insideLabel(shape.rings, lines, 1.5 * format.unit, obstacles);
      if (placed) return placed;
    }
  }
  return null;
}

/** Wordings of a country's leader label, the fullest first. */
function leaderLines(
  country: Country,
  isNameInside: boolean,
  format: Format,
  widthPx: number,
): BlockLine[][] {
  const halo: PaintToken = "land";
  const name = isNameInside
    ? []
    : wrapBalanced(country.name, format.name, widthPx, 2).map((text) => ({
        text,
        style: format.name,
        ink: { fill: "ink" as const, halo },
      }));
  const mission = wrapBalanced(country.mission, { ...format.name, weight: 700 }, widthPx, 2).map((text) => ({
    text,
    style: { ...format.name, weight: 700 as const },
    ink: { fill: "ink" as const, halo },
  }));
  const note = (count: number): BlockLine[] =>
    wrapBalanced(country.note, format.note, widthPx, count).map((text) => ({
      text,
      style: format.note,
      ink: { fill: "ink", halo },
    }));
  return [
    [...name, ...mission, ...note(3)],
    [...name, ...mission, ...note(1)],
    [...name.slice(0, 1), ...mission.slice(0, 1)],
    mission.slice(0, 1),
  ];
}

interface Words {
  readonly texts: TextPrimitive[];
  readonly marks: Map<string, Primitive[]>;
}

function mapWords(
  body: MapBody,
  shapes: readonly NamedShape[],
  projection: GeoProjection,
  mapBox: Box,
  insetBox: Box,
  format: Format,
): Words {
  const frame = {
    x: mapBox.x + 4 * format.unit,
    y: mapBox.y + 4 * format.unit,
    width: mapBox.width - 8 * format.unit,
    height: mapBox.height - 8 * format.unit,
  };
  const texts: TextPrimitive[] = [];
  const taken: Box[] = [insetBox];
  const marks = new Map<string, Primitive[]>();
  const obstacles = (): MapObstacles => ({ frame, texts: taken, named: shapes });
  const put = (placed: readonly TextPrimitive[]) => {
    texts.push(...placed);
    taken.push(...placed.map(textBox));
  };
  const inside = new Set<string>();
  for (const [index, country] of body.countries.entries()) {
    const shape = shapes[index];
    const placed = shape && nameInside(country, shape, format, obstacles());
    if (!placed) continue;
    inside.add(country.id);
    put(placed);
  }
  for (const [index, country] of body.countries.entries()) {
    const shape = shapes[index];
    if (!shape) continue;
    const widthPx = (format.isNarrow ? 0.42 : 0.26) * mapBox.width;
    for (const lines of leaderLines(country, inside.has(country.id), format, widthPx)) {
      const leader = leaderLabel(
        shape,
        lines,
        { unit: format.unit, hairlinePx: format.stroke.hairline },
        obstacles(),
      );
      if (!leader) continue;
      texts.push(...leader.texts);
      taken.push(...leader.boxes);
      marks.set(country.id, [...leader.marks]);
      break;
    }
  }
  const beside = NEIGHBOUR_GAP_UNITS * format.unit;
  for (const neighbour of body.neighbours) {
    const clear = taken.map((box) => ({ ...box, x: box.x - beside, width: box.width + 2 * beside }));
    const { rings } = coarse({
      id: neighbour.numericCode,
      rings: projected(countryShape(neighbour.numericCode), projection),
    });
    const lines: BlockLine[] = [
      { text: neighbour.name, style: format.tick, ink: { fill: "muted", halo: "land" } },
    ];
    const placed = insideLabel(rings, lines, 6 * format.unit, { ...obstacles(), texts: clear });
    if (placed) put(placed);
  }
  return { texts, marks };
}

function boundaryKey(
  body: MapBody,
  area: PlotArea,
  top: number,
  format: Format,
): { primitives: Primitive[]; heightPx: number } {
  const { unit, stroke, note } = format;
  const sample = 26 * unit;
  const lines = wrapNote(body.boundaryLabel, note, area.width - sample - 8 * unit, 3);
  const y = top + note.lineHeightPx / 2;
  return {
    primitives: [
      line(area.x, y, area.x + sample, y, {
        token: "ink",
        widthPx: stroke.line,
        dash: [4 * unit, 3 * unit].map(round),
      }),
      ...textBlock(
        area.x + sample + 8 * unit,
        top,
        lines.map((text) => ({ text, style: note, ink: { fill: "muted" } })),
        "start",
      ),
    ],
    heightPx: lines.length * note.lineHeightPx,
  };
}

function drawMap(body: MapBody, format: Format, area: PlotArea): PlotLayout {
  const { unit, stroke } = format;
  const keyGap = 7 * unit;
  const key = boundaryKey(body, area, 0, format);
  const height =
    area.heightPx === null
      ? area.width * (area.width > 600 ? FREE_HEIGHT.wide : FREE_HEIGHT.narrow)
      : area.heightPx - key.heightPx - keyGap;
  const mapBox: Box = { x: area.x, y: area.y, width: area.width, height: round(height) };
  const codes = body.countries.map((country) => country.numericCode);
  const pad = format.isNarrow ? PAD.narrow : mapBox.width > LOW_ASPECT * mapBox.height ? PAD.low : PAD.wide;
  const projection = windowAround(codes.map(countryShape), mapBox, pad.x, pad.y);
  const shapes: NamedShape[] = body.countries.map((country) => ({
    id: country.id,
    rings: projected(countryShape(country.numericCode), projection),
  }));
  const insetWidth = Math.min(0.21 * mapBox.width, 0.34 * mapBox.height);
  const insetBox = insetCorner(mapBox, { width: insetWidth, height: insetWidth * 1.08 }, 8 * unit, shapes);
  const undetermined = projected(UNDETERMINED, projection);
  const words = mapWords(body, shapes.map(coarse), projection, mapBox, insetBox, format);
  const tolerance = SIMPLIFY_PX * Math.max(1, unit);
  const keyTop = mapBox.y + mapBox.height + keyGap;
  const hasKey = undetermined.length > 0;

  const marks: Mark[] = body.countries.map((country, index) => {
    const rings = shapes[index]?.rings ?? [];
    const fill = path(mapPath(rings, tolerance, true), {
      fill: "series",
      stroke: { token: "land-edge", widthPx: stroke.hairline },
    });
    const box = rings.length === 0 ? { ...mapBox, width: 0, height: 0 } : boundsOf(rings);
    return { pointId: country.id, primitives: [fill], box };
  });
  const dashed = path(mapPath(undetermined, tolerance, false), {
    stroke: { token: "ink", widthPx: stroke.line, dash: [4 * unit, 3 * unit].map(round) },
  });
  const casing = path(dashed.d, { stroke: { token: "land-edge", widthPx: round(stroke.line * 1.6) } });
  return {
    plot: mapBox,
    layers: [
      { kind: "frame", primitives: mapLayers(projection, mapBox, format) },
      { kind: "series", seriesId: "countries", marks },
      {
        kind: "frame",
        primitives: [
          ...(hasKey ? [casing, dashed, ...boundaryKey(body, area, keyTop, format).primitives] : []),
          ...inset(projection, mapBox, insetBox, shapes, codes, format),
          ...[...words.marks.values()].flat(),
          ...words.texts,
        ],
      },
    ],
    live: { kind: "own" },
    bottomPx: hasKey ? keyTop + key.heightPx : mapBox.y + mapBox.height,
  };
}

export function layoutLocatorMap(model: PanelModel, body: MapBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => drawMap(body, sizes, area));
}
