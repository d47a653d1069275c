import { describe, expect, it } from "vitest";
import { proposedId, proposedQualifier, proposedUnit, valuesIn } from "./propose.ts";

describe("what a fragment proposes", () => {
  it.each([
    ["55 officers", [55]],
    ["1,034 people", [1034]],
    ["27.5 percent of the course", [27.5]],
    ["nine memoranda", [9]],
    ["Nine of 12 countries", [12, 9]],
    ["Resolution 1325", [1325]],
    ["dozens of people", []],
    ["a B52 bomber", []],
  ])("reads the numbers of %j", (fragment, values) => {
    expect(valuesIn(fragment)).toEqual(values);
  });

  it.each([
    ["more than 16 percent", "percent", "more-than"],
    ["16 per cent", "percent", "exact"],
    ["at least 46 people", "people", "at-least"],
    ["no fewer than 46 people", "people", "at-least"],
    ["no more than 46 people", "people", "at-most"],
    ["up to nine memoranda", "memoranda", "at-most"],
    ["nearly 300 people", "people", "about"],
    ["two countries", "countries", "exact"],
    ["34 servicewomen", "people", "exact"],
  ])("reads unit and qualifier of %j", (fragment, unit, qualifier) => {
    expect(proposedUnit(fragment)).toBe(unit);
    expect(proposedQualifier(fragment)).toBe(qualifier);
  });
});

describe("a proposed id", () => {
  it.each([
    ["Larken Bay’s training centre turns five", "larken-bays-training-centre-turns"],
    ["Đài Tiếng nói Việt Nam", "dai-tieng-noi-viet-nam"],
    ["  ...  ", ""],
    ["People (sent)!", "people-sent"],
  ])("of %j is %j", (words, id) => {
    expect(proposedId(words)).toBe(id);
  });

  it("is never longer than an id may be", () => {
    expect(proposedId("a".repeat(80))).toHaveLength(64);
  });
});
