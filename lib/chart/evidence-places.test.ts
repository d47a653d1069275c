/** Marks stand in every page picture of the six panels, clear of words, points, bars and each other. */
import { describe, expect, it } from "vitest";
import { fixturePanel, fixturePanels } from "../../fixtures/fixture-panels.ts";
import { LOCALES } from "../model/text.ts";
import { grown, overlaps, textBox } from "./draw.ts";
import { markedLabels } from "./evidence-labels.ts";
import { evidencePlaces, type EvidencePlace } from "./evidence-places.ts";
import { textsOf } from "./flatten.ts";
import { layoutPanel } from "./layout-panel.ts";
import type { Box, ChartPlan } from "./scene.ts";

const PAGE_FORMATS = ["page", "page-narrow", "page-phone"] as const;

/** Marks of milestones have two digits. */
const labelsOf = (model: Parameters<typeof markedLabels>[0]) =>
  markedLabels(model).map((label) => ({ ...label, letters: model.body.kind === "milestones" ? 2 : 1 }));

/** Boxes of points and of bars. */
function dataBoxes(plan: ChartPlan): Box[] {
  return plan.layers
    .flatMap((layer) => (layer.kind === "series" ? layer.marks : []))
    .flatMap((mark) => mark.primitives)
    .flatMap((shape): Box[] => {
      if (shape.type === "rect") return [shape];
      if (shape.type !== "circle") return [];
      return [{ x: shape.cx - shape.r, y: shape.cy - shape.r, width: 2 * shape.r, height: 2 * shape.r }];
    });
}

/** Whether a line's label is drawn in a wording that holds its number. */
const isDrawn = (plan: ChartPlan, wordings: readonly string[]) =>
  textsOf(plan).some(({ text }) => wordings.includes(text));

function problems(plan: ChartPlan, places: readonly EvidencePlace[]): string[] {
  return places.flatMap(({ evidenceId, box }, index) => [
    ...textsOf(plan).flatMap((text) =>
      overlaps(box, textBox(text)) ? [`${evidenceId} covers "${text.text}"`] : [],
    ),
    ...dataBoxes(plan).flatMap((other) => (overlaps(box, other) ? [`${evidenceId} covers data`] : [])),
    ...places
      .slice(index + 1)
      .flatMap((other) => (overlaps(box, other.box) ? [`${evidenceId} covers ${other.evidenceId}`] : [])),
    ...(box.x < 0 || box.y < -3 || box.x + box.width > plan.widthPx || box.y + box.height > plan.heightPx
      ? [`${evidenceId} leaves the picture`]
      : []),
  ]);
}

describe.each(LOCALES)("the six panels in %s", (locale) => {
  it.each(PAGE_FORMATS)("have a mark for each value, clear of everything, in format %s", (format) => {
    for (const model of fixturePanels(locale)) {
      const plan = layoutPanel(model, format);
      const labels = labelsOf(model);
      const places = evidencePlaces(plan, labels);
      expect(places.map(({ evidenceId }) => evidenceId)).toEqual(
        labels
          .filter(({ wordings, pointId }) => pointId !== undefined || isDrawn(plan, wordings))
          .map(({ evidenceId }) => evidenceId),
      );
      expect(problems(plan, places), model.id).toEqual([]);
    }
  });

  it.each(PAGE_FORMATS)("have squares to press that reach into no neighbour's, in format %s", (format) => {
    for (const model of fixturePanels(locale)) {
      const plan = layoutPanel(model, format);
      const places = evidencePlaces(plan, labelsOf(model));
      const squares = places.map(({ x, y, hitPx }) => {
        const side = (hitPx * plan.widthPx) / { page: 640, "page-narrow": 430, "page-phone": 280 }[format];
        return grown({ x: x * plan.widthPx, y: y * plan.heightPx, width: 0, height: 0 }, side / 2);
      });
      expect(Math.min(...places.map(({ hitPx }) => hitPx))).toBeGreaterThanOrEqual(24);
      const touching = squares.filter((square, index) =>
        squares.slice(index + 1).some((other) => overlaps(square, other, 0.01)),
      );
      expect(touching, model.id).toEqual([]);
    }
  });
});

it("marks a target and a point by the records that state them", () => {
  const labels = markedLabels(fixturePanel("women-share-base"));
  expect(labels.map(({ evidenceId }) => evidenceId)).toEqual([
    "women-share-medical-only",
    "largest-total-for-claim",
    "women-share-recomputed",
    "largest-total-for-target",
    "women-share-target",
    "women-share-stated",
  ]);
});

it("finds the words of a value in its own row where another row says the same", () => {
  const model = fixturePanel("agreements");
  const places = evidencePlaces(layoutPanel(model, "page"), labelsOf(model));
  const heights = places.map(({ y }) => y);
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(new Set(heights).size).toBe(3);
});

it("gives the same places twice", () => {
  const plan = layoutPanel(fixturePanel("missions"), "page");
  const labels = labelsOf(fixturePanel("missions"));
  expect(evidencePlaces(plan, labels)).toEqual(evidencePlaces(plan, labels));
});

it("takes the least bad place where the picture has no room", () => {
  const model = fixturePanel("personnel-sent");
  const plan = { ...layoutPanel(model, "page"), widthPx: 20, heightPx: 20 };
  expect(evidencePlaces(plan, labelsOf(model))).toHaveLength(3);
});
