/** Words on the map: names inside their country, missions on leaders outside, neighbours where there is room. */
import {
  blockHeight,
  blockWidth,
  boxAround,
  grown,
  line,
  overlaps,
  textBlock,
  textBox,
  type BlockLine,
  circle,
} from "./draw.ts";
import { boundsOf, isInside, type PixelPoint, type Ring } from "./map-geometry.ts";
import type { Box, Primitive, TextPrimitive } from "./scene.ts";

export interface NamedShape {
  readonly id: string;
  readonly rings: readonly Ring[];
}

export interface MapObstacles {
  readonly frame: Box;
  readonly texts: readonly Box[];
  readonly named: readonly NamedShape[];
}

const GRID = 26;
const COMPASS = Array.from(
  { length: 8 },
  (_, index) => [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)] as const,
);

const within = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

function edgePoints(box: Box): PixelPoint[] {
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return steps.flatMap((part): PixelPoint[] => [
    [box.x + part * box.width, box.y],
    [box.x + part * box.width, box.y + box.height],
    [box.x, box.y + part * box.height],
    [box.x + box.width, box.y + part * box.height],
  ]);
}

/** Points of a grid over a shape that lie inside it. */
function innerPoints(rings: readonly Ring[]): PixelPoint[] {
  const bounds = boundsOf(rings);
  return Array.from({ length: GRID * GRID }, (_, index): PixelPoint => [
    bounds.x + (((index % GRID) + 0.5) / GRID) * bounds.width,
    bounds.y + ((Math.floor(index / GRID) + 0.5) / GRID) * bounds.height,
  ]).filter((point) => isInside(rings, point));
}

function centreOf(points: readonly PixelPoint[]): PixelPoint {
  const sum = points.reduce<PixelPoint>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / Math.max(1, points.length), sum[1] / Math.max(1, points.length)];
}

const distance = ([ax, ay]: PixelPoint, [bx, by]: PixelPoint) => Math.hypot(ax - bx, ay - by);

/** A block of words wholly inside a shape, as near to its middle as it gets; null where it does not fit. */
export function insideLabel(
  rings: readonly Ring[],
  lines: readonly BlockLine[],
  roomPx: number,
  obstacles: MapObstacles,
): TextPrimitive[] | null {
  const [width, height] = [blockWidth(lines), blockHeight(lines)];
  const bounds = boundsOf(rings);
  if (width > bounds.width || height > bounds.height) return null;
  const points = innerPoints(rings);
  const centre = centreOf(points);
  for (const [x, y] of points.toSorted((a, b) => distance(a, centre) - distance(b, centre))) {
    const box = grown({ x: x - width / 2, y: y - height / 2, width, height }, roomPx);
    if (!within(box, obstacles.frame) || obstacles.texts.some((other) => overlaps(box, other))) continue;
    if (edgePoints(box).every((point) => isInside(rings, point)))
      return textBlock(x, y - height / 2, lines, "middle");
  }
  return null;
}

/** A point inside a shape, clear of its edge and of words: the lower middle if there is a choice. */
function anchorPoint(rings: readonly Ring[], clearPx: number, texts: readonly Box[]): PixelPoint {
  const points = innerPoints(rings);
  const [cx, cy] = centreOf(points);
  const bounds = boundsOf(rings);
  const isClear = ([x, y]: PixelPoint) =>
    COMPASS.every(([dx, dy]) => isInside(rings, [x + dx * clearPx, y + dy * clearPx])) &&
    !texts.some((box) => overlaps(grown(box, clearPx), { x, y, width: 0.1, height: 0.1 }));
  const wish: PixelPoint = [cx, cy + bounds.height * 0.22];
  const clear = points.filter(isClear).toSorted((a, b) => distance(a, wish) - distance(b, wish));
  return (
    clear[0] ??
    points.toSorted((a, b) => distance(a, [cx, cy]) - distance(b, [cx, cy]))[0] ?? [
      bounds.x + bounds.width / 2,
      bounds.y + bounds.height / 2,
    ]
  );
}

export interface LeaderLabel {
  readonly texts: readonly TextPrimitive[];
  readonly marks: readonly Primitive[];
  /** What later labels keep clear of. */
  readonly boxes: readonly Box[];
}

interface LeaderStyle {
  readonly unit: number;
  readonly hairlinePx: number;
}

/** Small boxes along a line, as obstacles. */
function boxesAlong([ax, ay]: PixelPoint, [bx, by]: PixelPoint): Box[] {
  return Array.from({ length: 12 }, (_, index) => {
    const part = (index + 0.5) / 12;
    return { x: ax + (bx - ax) * part - 1, y: ay + (by - ay) * part - 1, width: 2, height: 2 };
  });
}

/** Places for a leader's words around its point, the nearest first; below is preferred to above. */
function offsetsByCost(frame: Box, unit: number): PixelPoint[] {
  const reach = Math.max(frame.width, frame.height);
  const offsets: { at: PixelPoint; cost: number }[] = [];
  for (let dy = 14 * unit; dy <= reach; dy += 6 * unit) {
    for (let dx = -0.6 * reach; dx <= 0.6 * reach; dx += 8 * unit) {
      const cost = Math.hypot(dx * 1.6, dy);
      offsets.push({ at: [dx, dy], cost }, { at: [dx, -dy], cost: cost + 60 * unit });
    }
  }
  return offsets.toSorted((a, b) => a.cost - b.cost).map(({ at }) => at);
}

/** A point in the country, a hairline, and the words outside every named country; below it if there is room. */
export function leaderLabel(
  shape: NamedShape,
  lines: readonly BlockLine[],
  style: LeaderStyle,
  obstacles: MapObstacles,
): LeaderLabel | null {
  const { unit } = style;
  const anchor = anchorPoint(shape.rings, 6 * unit, obstacles.texts);
  const [width, height] = [blockWidth(lines), blockHeight(lines)];
  const blockAt = ([dx, dy]: PixelPoint): Box => ({
    x: anchor[0] + dx - width / 2,
    y: dy >= 0 ? anchor[1] + dy : anchor[1] + dy - height,
    width,
    height,
  });
  const leaderEnd = ([dx, dy]: PixelPoint): PixelPoint => [
    anchor[0] + dx,
    anchor[1] + dy - Math.sign(dy) * 1.5 * unit,
  ];
  const offset = offsetsByCost(obstacles.frame, unit).find((candidate) => {
    const room = grown(blockAt(candidate), 4 * unit);
    return (
      within(room, obstacles.frame) &&
      !obstacles.texts.some((other) => overlaps(room, other)) &&
      !obstacles.named.some(({ rings }) => edgePoints(room).some((point) => isInside(rings, point))) &&
      !boxesAlong(anchor, leaderEnd(candidate)).some((piece) =>
        obstacles.texts.some((other) => overlaps(piece, other)),
      )
    );
  });
  if (!offset) return null;
  const texts = textBlock(anchor[0] + offset[0], blockAt(offset).y, lines, "middle");
  const end = leaderEnd(offset);
  return {
    texts,
    marks: [
      line(anchor[0], anchor[1], end[0], end[1], { token: "ink", widthPx: style.hairlinePx * 1.2 }),
      circle(anchor[0], anchor[1], 4 * unit, {
        fill: "un-blue",
        stroke: { token: "paper", widthPx: style.hairlinePx * 1.2 },
      }),
    ],
    boxes: [...texts.map(textBox), ...boxesAlong(anchor, end)],
  };
}

/** Corner of the map where a box hides the least of the named countries; the top right if nothing is hidden. */
export function insetCorner(
  frame: Box,
  size: { width: number; height: number },
  insetPx: number,
  named: readonly NamedShape[],
): Box {
  const left = frame.x + insetPx;
  const right = frame.x + frame.width - insetPx - size.width;
  const top = frame.y + insetPx;
  const bottom = frame.y + frame.height - insetPx - size.height;
  const corners: Box[] = [
    { x: right, y: top, ...size },
    { x: left, y: top, ...size },
    { x: left, y: bottom, ...size },
    { x: right, y: bottom, ...size },
  ];
  const hidden = (corner: Box) =>
    named
      .flatMap(({ rings }) => rings.flat())
      .filter(([x, y]) => overlaps({ x, y, width: 0.1, height: 0.1 }, corner)).length;
  return corners.toSorted((a, b) => hidden(a) - hidden(b))[0] ?? boxAround(corners);
}
