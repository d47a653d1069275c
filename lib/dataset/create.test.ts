import { describe, expect, it } from "vitest";
import { fixtureDataset, fixtureFiles } from "../../fixtures/fixture-dataset.ts";
import { createDataset } from "./create.ts";
import { getDataset } from "./load.ts";
import { checkById, numberById } from "./lookup.ts";

const FIGURE_IDS = [
  "officers-sent",
  "medical-staff-sent",
  "servicewomen",
  "women-share-stated",
  "women-share-target",
  "mou-countries",
  "mou-un",
  "mou-eu",
  "hospital-countries",
  "department-established",
  "security-council-term",
  "na-resolution",
  "engineer-inspection",
];

describe("the dataset of the frozen records", () => {
  const dataset = fixtureDataset();
  const value = (id: string) => numberById(dataset, id).value;

  it("holds every figure, marked 1 to 13 in order", () => {
    expect(dataset.figures.map((figure) => figure.id)).toEqual(FIGURE_IDS);
    expect(dataset.figures.map((figure) => figure.mark)).toEqual(FIGURE_IDS.map((_, index) => index + 1));
  });
  it("derives totals, shares and bounds from the figures", () => {
    expect(value("people-sent-total")).toBe(244);
    expect(value("women-share-recomputed")).toBeCloseTo(13.934, 3);
    expect(value("women-share-medical-only")).toBeCloseTo(17.989, 3);
    expect(value("largest-total-for-claim")).toBe(212);
    expect(value("largest-total-for-target")).toBe(340);
    expect(value("mou-total")).toBe(11);
  });
  it("marks derived figures a to f", () => {
    expect(dataset.derived.map((derived) => `${derived.mark} ${derived.id}`)).toEqual([
      "a people-sent-total",
      "b women-share-recomputed",
      "c women-share-medical-only",
      "d largest-total-for-claim",
      "e largest-total-for-target",
      "f mou-total",
    ]);
  });
  it("traces a derived figure to the stated figures under it", () => {
    const share = dataset.derived.find((derived) => derived.id === "women-share-recomputed");
    expect(share?.figures).toEqual(["servicewomen", "officers-sent", "medical-staff-sent"]);
  });
  it("gives a sum of flows the measure flow, and a recomputation none", () => {
    expect(numberById(dataset, "people-sent-total").measure).toBe("flow");
    expect(numberById(dataset, "women-share-recomputed").measure).toBe("unspecified");
  });
  it("reports a difference when 34 of 244 meets a claim of more than 16 percent, and that the conclusion holds", () => {
    const check = checkById(dataset, "women-share-reconciles");
    expect(check.verdict).toBe("differs");
    expect(check.conclusion?.outcome).toBe("holds");
  });
  it("finds every second count consistent, and the third share not comparable", () => {
    const verdicts = Object.fromEntries(
      dataset.checks
        .filter((check) => check.definition.method === "second-source")
        .map((check) => [check.id, check.verdict]),
    );
    expect(verdicts).toEqual({
      "agreements-countries-april-2021": "agrees",
      "agreements-total-april-2021": "agrees",
      "medical-staff-april-2021": "agrees",
      "officers-april-2021": "agrees",
      "people-sent-october-2021": "agrees",
      "women-share-december-2021": "not-checkable",
    });
  });
  it("cannot settle whether Resolution 1325 gives the target", () => {
    expect(checkById(dataset, "women-share-target-attribution").verdict).toBe("not-checkable");
  });
  it("speaks of the day of document A, borne out by a second source", () => {
    expect(dataset.stamp.asOf).toMatchObject({ iso: "2021-05-27", kind: "corroborated" });
  });
});

describe("the dataset's version", () => {
  const { version } = fixtureDataset().stamp;

  it("is the same whatever the order of the files and of the keys inside them", () => {
    const turned = [...fixtureFiles()].reverse().map((file) => {
      const record: Record<string, unknown> = JSON.parse(file.text);
      return { ...file, text: JSON.stringify(Object.fromEntries(Object.entries(record).reverse()), null, 4) };
    });
    expect(createDataset(turned).stamp.version).toBe(version);
  });
  it("changes with a value, and with a word", () => {
    expect(fixtureDataset({ "figures/servicewomen": { value: 35 } }).stamp.version).not.toBe(version);
    expect(
      fixtureDataset({ "figures/servicewomen": { label: { en: "Women in uniform", vi: "Nữ quân nhân" } } })
        .stamp.version,
    ).not.toBe(version);
  });
});

describe("the records of data/", () => {
  it("load without a problem, once", () => {
    expect(getDataset().figures.length).toBeGreaterThanOrEqual(FIGURE_IDS.length);
    expect(getDataset()).toBe(getDataset());
  });
});
