import { expect, it } from "vitest";
import { auditPlan } from "./audit.ts";
import { line, textAt } from "./draw.ts";
import { FORMATS } from "./formats.ts";
import type { ChartPlan, Primitive } from "./scene.ts";

const ink = { fill: "ink" } as const;
const { label } = FORMATS.column;

function planOf(...primitives: Primitive[]): ChartPlan {
  return {
    panelId: "test",
    format: "column",
    locale: "en",
    widthPx: 800,
    heightPx: 600,
    plot: { x: 100, y: 100, width: 600, height: 300 },
    title: "Title",
    description: "-",
    live: { kind: "own" },
    layers: [{ kind: "frame", primitives }],
  };
}
const problems = (...primitives: Primitive[]) =>
  auditPlan(planOf(...primitives)).map(({ problem }) => problem);

it("finds nothing where labels stand apart", () => {
  expect(
    problems(textAt(100, 100, "189", label, "start", ink), textAt(100, 120, "55", label, "start", ink)),
  ).toEqual([]);
});

it("finds a label over another", () => {
  expect(
    problems(textAt(100, 100, "189", label, "start", ink), textAt(110, 104, "55", label, "start", ink)),
  ).toEqual(["overlap"]);
});

it("finds a label that leaves the frame by more than the margin allows", () => {
  expect(problems(textAt(10, 100, "189", label, "start", ink))).toEqual(["outside"]);
  expect(problems(textAt(20, 100, "189", label, "start", ink))).toEqual([]);
});

it("finds a coordinate that is no number", () => {
  expect(problems(line(0, 0, Number.NaN, 10, { token: "ink", widthPx: 1 }))).toEqual(["not-a-number"]);
});
