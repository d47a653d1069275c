import { describe, expect, it } from "vitest";
import { holdsValue } from "./validate-values.ts";

describe("words quoted for a value", () => {
  it.each([
    ["34 servicewomen", 34],
    ["nine memoranda of understanding (MoUs)", 9],
    ["One with the EU", 1],
    ["16.5 percent", 16.5],
    ["1,034 people", 1034],
    ["a total of 34.", 34],
  ])("%s hold %d", (fragment, value) => {
    expect(holdsValue(fragment, value)).toBe(true);
  });

  it.each([
    ["134 servicewomen", 34],
    ["340 people", 34],
    ["ninety memoranda", 9],
    ["16.5 percent", 16],
    ["16.5 percent", 5],
    ["1,034 people", 34],
    ["someone with the EU", 1],
  ])("%s do not hold %d", (fragment, value) => {
    expect(holdsValue(fragment, value)).toBe(false);
  });
});
