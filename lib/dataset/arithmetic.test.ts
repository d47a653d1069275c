import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShare, largestWhole, percentOf } from "./arithmetic.ts";

describe("shares and bounds", () => {
  it("finds 212 as the largest total of which 34 is more than 16 percent", () => {
    expect(largestWhole(34, 16, "more-than")).toBe(212);
  });
  it("finds 340 as the largest total of which 34 is at least 10 percent, and 339 when it must be more", () => {
    expect(largestWhole(34, 10, "exact")).toBe(340);
    expect(largestWhole(34, 10, "more-than")).toBe(339);
  });
  it("knows no total for nobody and more than a percentage", () => {
    expect(largestWhole(0, 16, "more-than")).toBe(0);
  });
  it("compares without rounding: 33 of 200 is exactly 16.5 percent", () => {
    expect(compareShare(33, 200, 16.5)).toBe(0);
    expect(compareShare(1, 3, 33.3)).toBe(1);
    expect(compareShare(1, 3, 33.4)).toBe(-1);
  });
  it("gives a bound that meets the share while the next larger total does not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (part, tenths, isStrict) => {
          const percent = tenths / 10;
          const bound = largestWhole(part, percent, isStrict ? "more-than" : "at-least");
          const meets = (whole: number) =>
            isStrict ? compareShare(part, whole, percent) > 0 : compareShare(part, whole, percent) >= 0;
          expect(bound === 0 || meets(bound)).toBe(true);
          expect(meets(bound + 1)).toBe(false);
        },
      ),
    );
  });
  it("agrees with the plain quotient wherever the two are far apart", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 99 }),
        (part, whole, percent) => {
          const gap = percentOf(part, whole) - percent;
          fc.pre(Math.abs(gap) > 1e-6);
          expect(compareShare(part, whole, percent)).toBe(Math.sign(gap));
        },
      ),
    );
  });
});
