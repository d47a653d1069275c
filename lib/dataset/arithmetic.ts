/** Shares and bounds, computed exactly: decimals are scaled to whole numbers, so no rounding decides a verdict. */
import type { Qualifier } from "../model/quantity.ts";

/** Decimals that a value is printed with. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A percentage as a fraction of whole numbers: 16.5 % is 165 of 1000. */
function asFraction(percent: number): { numerator: bigint; denominator: bigint } {
  const decimals = decimalsOf(percent);
  return {
    numerator: BigInt(Math.round(percent * 10 ** decimals)),
    denominator: 100n * 10n ** BigInt(decimals),
  };
}

/** Share of `part` in `whole`, in percent (0-100), not rounded. The caller makes sure that `whole` is not 0. */
export function percentOf(part: number, whole: number): number {
  return (part * 100) / whole;
}

/** Whether part/whole is below (-1), exactly at (0) or above (1) a percentage. Part and whole are whole numbers. */
export function compareShare(part: number, whole: number, percent: number): -1 | 0 | 1 {
  const { numerator, denominator } = asFraction(percent);
  const difference = BigInt(part) * denominator - numerator * BigInt(whole);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** Largest whole number of people for which `part` of them still meets the share:
 *  strictly more for "more-than", at least as much for every other qualifier. 0 when no number does.
 *  The caller makes sure that `percent` is not 0. */
export function largestWhole(part: number, percent: number, qualifier: Qualifier): number {
  const { numerator, denominator } = asFraction(percent);
  const scaled = BigInt(part) * denominator;
  const atMost = scaled / numerator;
  const isExact = scaled % numerator === 0n;
  const largest = qualifier === "more-than" && isExact ? atMost - 1n : atMost;
  return largest < 0n ? 0 : Number(largest);
}
