/** Land and borders in px: projected, clipped to a box, simplified, written as short paths. No label, no colour. */
import { geoMercator, geoStream, type GeoProjection } from "d3-geo";
import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import africa from "../../.generated/africa-land.json" with { type: "json" };
import type { Box } from "./scene.ts";

export type PixelPoint = readonly [x: number, y: number];
export type Ring = readonly PixelPoint[];

const multiPolygon = (coordinates: number[][][][]): MultiPolygon => ({ type: "MultiPolygon", coordinates });
const multiLine = (coordinates: number[][][]): MultiLineString => ({ type: "MultiLineString", coordinates });

/** A country code that the map's land does not hold. */
export class UnknownCountry extends Error {
  override readonly name = "UnknownCountry";
  constructor(readonly numericCode: string) {
    super(`The map's land has no country with the numeric code "${numericCode}" (ISO 3166-1)`);
  }
}

export function countryShape(numericCode: string): MultiPolygon {
  const country = africa.land.find((candidate) => candidate.numericCode === numericCode);
  if (!country) throw new UnknownCountry(numericCode);
  return multiPolygon(country.polygons);
}

export const LANDMASS = multiPolygon(africa.landmass);
export const BORDERS = multiLine(africa.borders);
export const UNDETERMINED = multiLine(africa.undetermined);

/** Corners of the continent, for the inset. */
const CONTINENT: Feature = {
  type: "Feature",
  properties: null,
  geometry: {
    type: "MultiPoint",
    coordinates: [
      [-18, -35],
      [52, 37.5],
    ],
  },
};

const clipped = (projection: GeoProjection, box: Box): GeoProjection =>
  projection.precision(0).clipExtent([
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ]);

/** Window in which the named countries fill the middle of a box. */
export function windowAround(
  shapes: readonly MultiPolygon[],
  box: Box,
  padX: number,
  padY: number,
): GeoProjection {
  const inner: [[number, number], [number, number]] = [
    [box.x + padX * box.width, box.y + padY * box.height],
    [box.x + (1 - padX) * box.width, box.y + (1 - padY) * box.height],
  ];
  const named: Feature<MultiPolygon> = {
    type: "Feature",
    properties: null,
    geometry: multiPolygon(shapes.flatMap((shape) => shape.coordinates)),
  };
  return clipped(geoMercator().fitExtent(inner, named), box);
}

export function continentWindow(box: Box): GeoProjection {
  return clipped(
    geoMercator().fitExtent(
      [
        [box.x + 3, box.y + 3],
        [box.x + box.width - 3, box.y + box.height - 3],
      ],
      CONTINENT,
    ),
    box,
  );
}

/** Rings or lines of a shape, in px, within the projection's clip. */
export function projected(shape: MultiPolygon | MultiLineString, projection: GeoProjection): Ring[] {
  const rings: PixelPoint[][] = [];
  let ring: PixelPoint[] = [];
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => ring.push([x, y]),
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => {
        if (ring.length > 1) rings.push(ring);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings;
}

function distanceToChord([x, y]: PixelPoint, [ax, ay]: PixelPoint, [bx, by]: PixelPoint): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas and Peucker: drops points that lie within the tolerance of the line they are on. */
export function simplified(ring: Ring, tolerancePx: number): PixelPoint[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 3) return [...ring];
  let farthest = 0;
  let distance = 0;
  ring.forEach((point, index) => {
    const here = distanceToChord(point, first, last);
    if (here > distance) [farthest, distance] = [index, here];
  });
  if (distance <= tolerancePx) return [first, last];
  return [
    ...simplified(ring.slice(0, farthest + 1), tolerancePx).slice(0, -1),
    ...simplified(ring.slice(farthest), tolerancePx),
  ];
}

/** Islets narrower than this are left out. */
const SMALLEST_RING_PX = 3;

/** Numbers of a path step, with as few characters as SVG needs: " 3-.5". */
function steps(values: readonly number[]): string {
  return values
    .map((value) => String(value / 10).replace(/^(-?)0\./, "$1."))
    .map((text, index) => (index === 0 || text.startsWith("-") ? text : ` ${text}`))
    .join("");
}

function longestSide(ring: Ring): number {
  const { width, height } = boundsOf([ring]);
  return Math.max(width, height);
}

/** A path in tenths of a px, with relative steps: half the length of an absolute one. */
export function mapPath(rings: readonly Ring[], tolerancePx: number, isClosed: boolean): string {
  const tenths = (value: number) => Math.round(value * 10);
  return rings
    .filter((ring) => !isClosed || longestSide(ring) >= SMALLEST_RING_PX)
    .map((ring) => simplified(ring, tolerancePx).map(([x, y]) => [tenths(x), tenths(y)] as const))
    .filter((ring) => ring.length > (isClosed ? 2 : 1))
    .map((ring) => {
      const [first, ...rest] = ring;
      if (!first) return "";
      let [px, py] = first;
      const moves = rest.flatMap(([x, y]) => {
        const move = [x - px, y - py];
        [px, py] = [x, y];
        return move;
      });
      return `M${steps(first)}l${steps(moves)}${isClosed ? "Z" : ""}`;
    })
    .join("");
}

/** Whether a point lies inside rings, counted by crossings. */
export function isInside(rings: readonly Ring[], [x, y]: PixelPoint): boolean {
  let inside = false;
  for (const ring of rings) {
    let [bx, by] = ring.at(-1) ?? [0, 0];
    for (const [ax, ay] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [bx, by] = [ax, ay];
    }
  }
  return inside;
}

export function boundsOf(rings: readonly Ring[]): Box {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
