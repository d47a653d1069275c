import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { qualifierOfSum } from "./derive.ts";
import { derivedById } from "./lookup.ts";

describe("the qualifier of a sum", () => {
  it.each([
    [["exact", "exact"], "exact"],
    [["exact", "more-than"], "more-than"],
    [["at-least", "exact"], "at-least"],
    [["at-most", "exact"], "at-most"],
    [["more-than", "at-least"], "more-than"],
    [["at-least", "at-least"], "at-least"],
    [["more-than", "at-most"], "about"],
    [["exact", "about"], "about"],
    [["more-than", "about"], "about"],
  ] as const)("of %j is %s", (terms, expected) => {
    expect(qualifierOfSum(terms)).toBe(expected);
  });

  it("goes with the derived figure", () => {
    const dataset = fixtureDataset({ "figures/mou-countries": { qualifier: "more-than" } });
    expect(derivedById(dataset, "mou-total")).toMatchObject({ value: 11, qualifier: "more-than" });
  });

  it("leaves a bound its exact number of people, whatever the share’s qualifier", () => {
    const dataset = fixtureDataset({ "figures/women-share-stated": { qualifier: "at-least" } });
    expect(derivedById(dataset, "largest-total-for-claim")).toMatchObject({ value: 212, qualifier: "exact" });
  });
});
