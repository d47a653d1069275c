import { describe, expect, it } from "vitest";
import { boxAround, overlaps } from "./draw.ts";
import { boxesOfLine, boxesOfPath } from "./path-boxes.ts";

const around = (d: string) => boxAround(boxesOfPath(d, 0));
const touches = (d: string, x: number, y: number) =>
  boxesOfPath(d, 1).some((box) => overlaps(box, { x: x - 0.5, y: y - 0.5, width: 1, height: 1 }));

describe("boxes along a path", () => {
  it("follow straight steps, absolute and relative", () => {
    expect(around("M10 20L30 20L30 60")).toEqual({ x: 10, y: 20, width: 20, height: 40 });
    expect(around("M10 20l20 0 0 40")).toEqual({ x: 10, y: 20, width: 20, height: 40 });
    expect(around("M10 20h20v40")).toEqual({ x: 10, y: 20, width: 20, height: 40 });
  });
  it("read numbers that stand close together", () => {
    expect(around("M10 20l-.5-.5 1.5 0")).toEqual({ x: 9.5, y: 19.5, width: 1.5, height: 0.5 });
  });
  it("close a shape along its last edge, and leave its inside free", () => {
    const triangle = "M0 0L40 0L40 40Z";
    expect(touches(triangle, 20, 20)).toBe(true);
    expect(touches("M0 0L40 0L40 40", 20, 20)).toBe(false);
    expect(touches(triangle, 30, 12)).toBe(false);
  });
  it("follow a curve, not the line between its ends", () => {
    const arch = "M0 40C0 0 40 0 40 40";
    expect(touches(arch, 20, 10)).toBe(true);
    expect(touches(arch, 20, 40)).toBe(false);
  });
  it("start anew where a second shape starts", () => {
    expect(touches("M0 0h10M0 40h10", 5, 20)).toBe(false);
    expect(touches("M0 0h10M0 40h10", 5, 40)).toBe(true);
  });
  it("are short, so that a long slope is no large area", () => {
    const boxes = boxesOfLine({
      type: "line",
      x1: 0,
      y1: 0,
      x2: 100,
      y2: 100,
      stroke: { token: "ink", widthPx: 1 },
    });
    expect(Math.max(...boxes.map(({ width }) => width))).toBeLessThan(5);
  });
});
