/** Round steps for value axes: 1, 2 or 5 times a power of ten. */

/** Below this an extent is no extent: it would need more decimals than numbers have. */
export const SMALLEST_EXTENT = 1e-6;

/** Smallest round step that cuts `extent` into at most `maxSteps` pieces. */
export function roundStep(extent: number, maxSteps: number): number {
  if (!(extent > SMALLEST_EXTENT)) return 1;
  const power = 10 ** Math.floor(Math.log10(extent / maxSteps));
  const step = [1, 2, 5, 10].find((factor) => factor * power * maxSteps >= extent * (1 - 1e-9));
  return (step ?? 10) * power;
}

/** Multiples of `step` from 0 to `end`. */
export function multiples(step: number, end: number): number[] {
  const count = Math.floor(end / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Decimals that the multiples of a step need. */
export function stepDecimals(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
