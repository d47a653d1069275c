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
    ["less than 16 percent", "percent", undefined],
  ])("reads unit and qualifier of %j", (fragment, unit, qualifier) => {
    expect(proposedUnit(fragment)).toBe(unit);
    expect(proposedQualifier(fragment)).toBe(qualifier);
  });
});

describe("the qualifier that is offered", () => {
  it.each([
    ["", "not more than 46 people", "at-most"],
    ["", "No more than 46 people", "at-most"],
    ["", "not over 46 people", "at-most"],
    ["", "not above 46 people", "at-most"],
    ["", "up to 46 people", "at-most"],
    ["", "at most 46 people", "at-most"],
    ["", "less than 46 people", undefined],
    ["", "fewer than nine people", undefined],
    ["", "under 46 people", undefined],
    ["", "below 46 percent", undefined],
    ["", "not many more than 46 people", undefined],
    ["", "more than 46 people", "more-than"],
    ["", "over 1,034 people", "more-than"],
    ["", "above 16 percent", "more-than"],
    ["", "at least nine people", "at-least"],
    ["", "no fewer than 46 people", "at-least"],
    ["", "not fewer than 46 people", "at-least"],
    ["", "not less than 46 people", "at-least"],
    ["", "not below 46 percent", "at-least"],
    ["", "about 46 people", "about"],
    ["", "around 46 people", "about"],
    ["", "nearly 46 people", "about"],
    ["", "some 46 people", "about"],
    ["The town sent more than ", "46 people", "more-than"],
    ["The town sent not ", "more than 46 people", "at-most"],
    ["The town sent not more than ", "46 people", "at-most"],
    ["The town sent at least ", "the 46 people", "at-least"],
    ["Fewer than ", "46 people", undefined],
    ["More than 20 of ", "46 people", "exact"],
    ["Moreover, ", "46 people", "exact"],
    ["", "46 people over two years", undefined],
    ["", "46 people or more", undefined],
    ["", "nine of more than 12 countries", undefined],
    ["", "nine of 12 countries", "exact"],
  ])("after %j, for %j, is %j", (before, fragment, qualifier) => {
    expect(proposedQualifier(fragment, before)).toBe(qualifier);
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
