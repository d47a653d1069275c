/** How certainty looks: each state of a value has its own mark, in every format. */
import { describe, expect, it } from "vitest";
import { fixturePanel, milestonesOfEveryState } from "../../fixtures/fixture-panels.ts";
import { flatten, textsOf } from "./flatten.ts";
import { layoutPanel } from "./layout-panel.ts";
import type { ChartPlan, FormatId, Mark } from "./scene.ts";

const planOf = (id: string, format: FormatId = "page"): ChartPlan => layoutPanel(fixturePanel(id), format);

function markOf(plan: ChartPlan, pointId: string): Mark {
  const mark = plan.layers
    .flatMap((layer) => (layer.kind === "series" ? layer.marks : []))
    .find((entry) => entry.pointId === pointId);
  if (!mark) throw new Error(`no mark ${pointId}`);
  return mark;
}

describe("shares", () => {
  it("draws a share that is stated as more than 16 solid to 16, then as a dashed arrow without fill", () => {
    const [solid, arrow] = markOf(planOf("women-share"), "women-share-stated").primitives;
    expect(solid).toMatchObject({ type: "rect", fill: "women" });
    expect(arrow).toMatchObject({ type: "path", stroke: { token: "women", dash: expect.anything() } });
    expect(arrow).not.toHaveProperty("fill");
  });

  it("draws a recomputed share as a tint with a solid outline", () => {
    const [bar] = markOf(planOf("women-share"), "women-share-recomputed").primitives;
    expect(bar).toMatchObject({ fill: "women-derived", stroke: { token: "women" } });
  });

  it("draws the target dashed, after the bars, over a casing of paper", () => {
    const over = planOf("women-share").layers.at(-1);
    const primitives = over?.kind === "frame" ? over.primitives : [];
    const casing = primitives.findIndex((entry) => entry.type === "line" && entry.stroke.token === "paper");
    const target = primitives.findIndex((entry) => entry.type === "line" && entry.stroke.dash !== undefined);
    expect(casing).toBeGreaterThanOrEqual(0);
    expect(target).toBeGreaterThan(casing);
  });

  it("puts the exception into words beside its value", () => {
    expect(textsOf(planOf("women-share")).find(({ text }) => text === "does not reconcile")?.fill).toBe(
      "caution",
    );
  });
});

it("shows the parts inside a derived total", () => {
  const texts = markOf(planOf("personnel-sent"), "people-sent-total").primitives.filter(
    (entry) => entry.type === "text",
  );
  expect(texts.map(({ text }) => text)).toEqual(["189", "55"]);
});

it("fills the points of counts and leaves thresholds open", () => {
  const plan = planOf("women-share-base");
  expect(markOf(plan, "people-sent-total").primitives[0]).toMatchObject({ fill: "series" });
  expect(markOf(plan, "largest-total-for-claim").primitives[0]).toMatchObject({ fill: "paper" });
});

it.each([0, 1, 9, 60, 500])("draws one square for each of %i things", (count) => {
  const model = fixturePanel("agreements");
  if (model.body.kind !== "units") throw new Error("no fixture");
  const [first, ...rest] = model.body.rows;
  if (!first) throw new Error("no row");
  const rows = [{ ...first, value: { ...first.value, value: count, display: String(count) } }, ...rest];
  const [squares] = markOf(
    layoutPanel({ ...model, body: { kind: "units", rows } }, "column"),
    first.id,
  ).primitives;
  const drawn = squares?.type === "path" ? squares.d.split("M").length - 1 : 0;
  expect(drawn).toBe(count);
});

describe("the map", () => {
  it("dashes the boundary that is not determined and says so", () => {
    const plan = planOf("missions");
    expect(flatten(plan).some((entry) => entry.type === "path" && entry.stroke?.dash !== undefined)).toBe(
      true,
    );
    expect(textsOf(plan).some(({ text }) => text === "boundary not final")).toBe(true);
  });

  it("draws no count: the article gives none", () => {
    expect(textsOf(planOf("missions")).filter(({ text }) => /\d/.test(text))).toEqual([]);
  });

  it.each(["page-narrow", "page-phone"] as const)("stays small enough for a page in format %s", (format) => {
    const lengths = flatten(planOf("missions", format)).map((entry) =>
      entry.type === "path" ? entry.d.length : 0,
    );
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(10_000);
  });
});

describe.each(["page", "slide"] as const)("milestones in format %s", (format) => {
  const plan = layoutPanel(milestonesOfEveryState(), format);

  it("fill a stated day", () => {
    expect(markOf(plan, "exact").primitives[0]).toMatchObject({ type: "circle", fill: "series" });
  });

  it("leave an inferred date hollow with a dashed edge", () => {
    const [mark] = markOf(plan, "inferred").primitives;
    expect(mark).toMatchObject({ type: "circle", fill: "paper", stroke: { dash: expect.anything() } });
  });

  it("leave a date from a second source hollow with a solid edge", () => {
    const [mark] = markOf(plan, "corroborated").primitives;
    expect(mark).toMatchObject({ type: "circle", fill: "paper" });
    expect(mark).not.toHaveProperty("stroke.dash");
  });

  it("draw a year and a period as bars", () => {
    for (const id of ["year", "period"]) {
      expect(markOf(plan, id).primitives[0]).toMatchObject({ type: "rect", fill: "period-bar" });
    }
  });

  it("draw a date without a year as an amber diamond on a dotted track", () => {
    const [mark] = markOf(plan, "undated").primitives;
    expect(mark).toMatchObject({ type: "path", stroke: { token: "caution-line" } });
    expect(flatten(plan).some((shape) => shape.type === "line" && shape.stroke.dash !== undefined)).toBe(
      true,
    );
  });
});
