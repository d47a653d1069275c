/** Small boxes along the lines that a picture draws, for whatever must be placed clear of them.
 *  Reads the few path commands that the layouts write (M L l h v C Z); knows nothing of what the lines mean. */
import type { Box, LinePrimitive } from "./scene.ts";

type Point = readonly [x: number, y: number];

/** Length of line that one box covers. */
const STEP_PX = 4;
const CURVE_PARTS = 8;

function boxesBetween([ax, ay]: Point, [bx, by]: Point, widthPx: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP_PX));
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index / count, (index + 1) / count];
    const [x1, x2] = [ax + (bx - ax) * from, ax + (bx - ax) * to];
    const [y1, y2] = [ay + (by - ay) * from, ay + (by - ay) * to];
    return {
      x: Math.min(x1, x2) - widthPx / 2,
      y: Math.min(y1, y2) - widthPx / 2,
      width: Math.abs(x2 - x1) + widthPx,
      height: Math.abs(y2 - y1) + widthPx,
    };
  });
}

export const boxesOfLine = (line: LinePrimitive): Box[] =>
  boxesBetween([line.x1, line.y1], [line.x2, line.y2], line.stroke.widthPx);

/** Point at a part of a cubic curve. */
function curveAt(start: Point, numbers: readonly number[], part: number): Point {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  const corners: Point[] = [start, ...[0, 2, 4].map((at): Point => [numbers[at] ?? 0, numbers[at + 1] ?? 0])];
  return corners.reduce<Point>(
    ([x, y], corner, index) => [x + corner[0] * (weights[index] ?? 0), y + corner[1] * (weights[index] ?? 0)],
    [0, 0],
  );
}

/** Numbers that one step of a command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, l: 2, h: 1, v: 1, C: 6 };

/** Points that one step leads through. */
function stepsTo(command: string, at: Point, numbers: readonly number[]): Point[] {
  const [first = 0, second = 0] = numbers;
  switch (command) {
    case "l":
      return [[at[0] + first, at[1] + second]];
    case "h":
      return [[at[0] + first, at[1]]];
    case "v":
      return [[at[0], at[1] + first]];
    case "C":
      return Array.from({ length: CURVE_PARTS }, (_, index) =>
        curveAt(at, numbers, (index + 1) / CURVE_PARTS),
      );
    default:
      return [[first, second]];
  }
}

export function boxesOfPath(d: string, widthPx: number): Box[] {
  const boxes: Box[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  const go = (to: Point) => {
    boxes.push(...boxesBetween(at, to, widthPx));
    at = to;
  };
  for (const [, command = "", text = ""] of d.matchAll(/([MLlhvCZz])([^MLlhvCZz]*)/g)) {
    if (command === "Z" || command === "z") go(start);
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const takes = TAKES[command] ?? 1;
    for (let index = 0; index < numbers.length; index += takes) {
      const step = stepsTo(command, at, numbers.slice(index, index + takes));
      if (command === "M" && index === 0) [at = at] = step;
      else step.forEach(go);
      if (command === "M" && index === 0) start = at;
    }
  }
  return boxes;
}
