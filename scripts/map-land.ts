/** Africa's land and borders, taken from Natural Earth through world-atlas (1:50m, public domain).
 *  Coordinates are [longitude, latitude] in degrees, rounded to 0.01 (about a kilometre). */
import { feature, merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Window that holds the continent, in degrees. */
const AFRICA = { west: -26, south: -36, east: 60, north: 38 } as const;
/** The boundary that is not finally determined: Sudan and South Sudan (ISO 3166-1 numeric). */
const UNDETERMINED_PAIR = ["729", "728"] as const;

const rounded = ([longitude, latitude]: Position): [number, number] => [
  Math.round(longitude! * 100) / 100,
  Math.round(latitude! * 100) / 100,
];

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [(geometry as Polygon).coordinates];
  if (geometry.type === "MultiPolygon") return (geometry as MultiPolygon).coordinates;
  return [];
}

function touchesAfrica(ring: Position[]): boolean {
  return ring.some(
    ([longitude, latitude]) =>
      longitude! > AFRICA.west &&
      longitude! < AFRICA.east &&
      latitude! > AFRICA.south &&
      latitude! < AFRICA.north,
  );
}

function linesOf(lines: MultiLineString): [number, number][][] {
  return lines.coordinates.filter(touchesAfrica).map((line) => line.map(rounded));
}

const areaOf = (geometry: GeometryObject): (TopologyPolygon | TopologyMultiPolygon)[] =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [geometry] : [];

/** All land in one piece, so that a map can tint it once and draw each border once. */
function landmass(atlas: Atlas, codes: ReadonlySet<string>): [number, number][][][] {
  const areas = atlas.objects.countries.geometries
    .filter((geometry) => codes.has(String(geometry.id ?? "")))
    .flatMap(areaOf);
  return merge(atlas, areas)
    .coordinates.filter((polygon) => touchesAfrica(polygon[0] ?? []))
    .map((polygon) => polygon.map((ring) => ring.map(rounded)));
}

export function africaLand(atlas: Atlas) {
  const { countries } = atlas.objects;
  const isUndetermined = (a: GeometryObject, b: GeometryObject) =>
    UNDETERMINED_PAIR.every((code) => a.id === code || b.id === code);
  const land = (feature(atlas, countries).features as Feature<Geometry, { name: string }>[])
    .map((country) => ({
      numericCode: String(country.id ?? ""),
      polygons: polygonsOf(country.geometry)
        .filter((polygon) => touchesAfrica(polygon[0]!))
        .map((polygon) => polygon.map((ring) => ring.map(rounded))),
    }))
    .filter((country) => country.polygons.length > 0);
  return {
    credit: "Natural Earth 1:50m",
    land,
    landmass: landmass(atlas, new Set(land.map((country) => country.numericCode))),
    borders: linesOf(mesh(atlas, countries, (a, b) => a !== b && !isUndetermined(a, b))),
    undetermined: linesOf(mesh(atlas, countries, (a, b) => a !== b && isUndetermined(a, b))),
  };
}
