import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent, formatQuantity, shareDecimals } from "./numbers.ts";

describe("numbers", () => {
  it("use the separators of the language and a true minus", () => {
    expect(formatNumber(61127, "en")).toBe("61,127");
    expect(formatNumber(61127, "vi")).toBe("61.127");
    expect(formatNumber(-3.5, "en", 1)).toBe("\u22123.5");
  });
  it("keep a stated share as printed and give a computed one a decimal", () => {
    expect(formatQuantity({ value: 16, unit: "percent", qualifier: "more-than" }, "en", false)).toBe(
      ">\u00A016\u202F%",
    );
    expect(formatQuantity({ value: 13.934, unit: "percent", qualifier: "exact" }, "vi", true)).toBe("13,9%");
  });
  it("write percent without a space in Vietnamese", () => {
    expect(formatPercent(13.9, "vi")).toBe("13,9%");
  });
});

describe("decimals of a share", () => {
  it("are two only where one would hide that 34 of 212 is more than 16", () => {
    expect(shareDecimals((34 * 100) / 212, [16, 10])).toBe(2);
    expect(shareDecimals((34 * 100) / 213, [16, 10])).toBe(2);
    expect(shareDecimals((34 * 100) / 244, [16, 10])).toBe(1);
  });
  it("stay at one for a share that is exactly at the level", () => {
    expect(shareDecimals(10, [10])).toBe(1);
  });
});
