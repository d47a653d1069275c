/** Layout holds for any values, lengths and languages: labels stay in the frame, never overlap, numbers stay whole. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PanelKind, type PanelModel } from "../model/panel.ts";
import { LOCALES } from "../model/text.ts";
import { auditPlan } from "./audit.ts";
import { fixturePanel, fixturePanels } from "../../fixtures/fixture-panels.ts";
import { randomModel } from "../../fixtures/random-panels.ts";
import { textsOf } from "./flatten.ts";
import { FORMATS } from "./formats.ts";
import { layoutLive } from "./layout-live.ts";
import { layoutPanel } from "./layout-panel.ts";
import type { ChartPlan, FormatId, Mark } from "./scene.ts";

const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];
/** Maps and milestones search for places; fewer runs keep the suite short. */
const RUNS: Record<PanelKind, number> = {
  parts: 30,
  share: 30,
  "base-curve": 30,
  units: 30,
  "locator-map": 8,
  milestones: 20,
};

const marksOf = (plan: ChartPlan): Mark[] =>
  plan.layers.flatMap((layer) => (layer.kind === "series" ? layer.marks : []));

/** Problems of the live spec: a value outside its domain, a mark outside its band. */
function liveProblems(plan: ChartPlan): string[] {
  const { live, plot } = plan;
  if (live.kind === "own") return [];
  if (live.kind === "curve") {
    return live.points
      .filter(
        ({ x, y }) =>
          x < live.xDomain[0] || x > live.xDomain[1] || y < live.yDomain[0] || y > live.yDomain[1],
      )
      .map(({ pointId }) => `${pointId} outside the domain`);
  }
  const band = plot.height / live.rows.length;
  return live.rows.flatMap(({ pointId, value }, index) => {
    const mark = marksOf(plan).find((entry) => entry.pointId === pointId);
    const top = plot.y + index * band;
    const isInBand =
      mark !== undefined && mark.box.y >= top - 0.01 && mark.box.y + mark.box.height <= top + band + 0.01;
    return [
      ...(value <= live.valueDomain[1] * 1.000001 ? [] : [`${pointId} outside the domain`]),
      ...(isInBand ? [] : [`${pointId} outside its band`]),
    ];
  });
}

/** Values that a bar or a row of squares must print whole. */
function missingValues(model: PanelModel, plan: ChartPlan): string[] {
  if (!("rows" in model.body)) return [];
  const texts = new Set(textsOf(plan).map(({ text }) => text));
  return model.body.rows.map(({ value }) => value.display).filter((display) => !texts.has(display));
}

describe.each(PanelKind.options)("any panel of kind %s", (kind) => {
  describe.each(LOCALES)("in %s", (locale) => {
    it.each(FORMAT_IDS)(
      "keeps its labels apart and inside the frame in format %s",
      (format) => {
        fc.assert(
          fc.property(randomModel(kind, locale), (model) => {
            const plan = layoutPanel(model, format);
            expect(auditPlan(plan)).toEqual([]);
            expect(liveProblems(plan)).toEqual([]);
            expect(missingValues(model, plan)).toEqual([]);
          }),
          { numRuns: RUNS[kind], seed: 20250731 },
        );
      },
      60_000,
    );
  });
});

describe.each(LOCALES)("the six panels in %s", (locale) => {
  it.each(FORMAT_IDS)("pass the audit in format %s, with no text cut", (format) => {
    for (const model of fixturePanels(locale)) {
      const plan = layoutPanel(model, format);
      expect(auditPlan(plan)).toEqual([]);
      expect(textsOf(plan).filter(({ text }) => text.endsWith("…"))).toEqual([]);
    }
  });

  it("write the stated share with its qualifier", () => {
    const texts = textsOf(layoutPanel(fixturePanel("women-share", locale), "page-phone")).map(
      ({ text }) => text,
    );
    expect(texts).toContain(locale === "vi" ? ">\u00A016%" : ">\u00A016\u202F%");
  });
});

it("is the same in the browser's layout for the kinds that have one", () => {
  const live = fixturePanels("en").filter(
    ({ body }) => body.kind !== "locator-map" && body.kind !== "milestones",
  );
  for (const model of live) expect(layoutLive(model, "page")).toEqual(layoutPanel(model, "page"));
});

it("refuses a map in the browser's layout by name", () => {
  const map = fixturePanels("en").find(({ body }) => body.kind === "locator-map");
  expect(() => map && layoutLive(map, "page")).toThrow(/missions.*locator-map/);
});

it("gives the same plan twice", () => {
  for (const model of fixturePanels("en"))
    expect(layoutPanel(model, "slide")).toEqual(layoutPanel(model, "slide"));
});

it("draws the frame under the marks, then the marks, then the frame over them", () => {
  for (const model of fixturePanels("vi")) {
    expect(layoutPanel(model, "column").layers.map(({ kind }) => kind)).toEqual(["frame", "series", "frame"]);
  }
});
