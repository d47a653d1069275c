/** Numbers as text, in English and Vietnamese. The only module that rounds for display.
 *  Knows no messages, so charts in the browser can use it. */
import type { Qualifier, Unit } from "../model/quantity.ts";
import type { Locale } from "../model/text.ts";

/** Narrow no-break space: between a number and its percent sign in English. */
const NARROW_NO_BREAK_SPACE = "\u202F";
const NO_BREAK_SPACE = "\u00A0";

const SIGN: Record<Qualifier, string> = {
  exact: "",
  "more-than": ">",
  "at-least": "≥",
  "at-most": "≤",
  about: "≈",
};

const formatters = new Map<string, Intl.NumberFormat>();
function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}:${decimals}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formatters.set(key, found);
  }
  return found;
}

/** A number with the language's separators and a true minus sign: 61,127 or 61.127. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return formatter(locale, decimals).format(value).replace("-", "\u2212");
}

/** A share: "13.9 %" or "13,9%". Stated shares keep the decimals they were printed with. */
export function formatPercent(value: number, locale: Locale, decimals = 1): string {
  const number = formatNumber(value, locale, decimals);
  return locale === "vi" ? `${number}%` : `${number}${NARROW_NO_BREAK_SPACE}%`;
}

/** Decimals beyond which two shares that differ are not told apart. */
const MOST_DECIMALS = 6;

/** Fewest decimals (1 at least) with which a computed share still reads below, at or above each level as it is:
 *  16.04 against 16 needs two, or it would read as 16.0. */
export function shareDecimals(value: number, levels: readonly number[]): number {
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals++) {
    const shown = Number(value.toFixed(decimals));
    if (levels.every((level) => Math.sign(shown - level) === Math.sign(value - level))) return decimals;
  }
  return MOST_DECIMALS;
}

/** Decimals a stated value was printed with: 16 has none, 16.5 has one. */
export function printedDecimals(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split(".")[1]?.length ?? 0);
}

/** A value with the sign of its unit and qualifier, for labels: "> 16 %", "≈ 500", "244".
 *  Computed shares get one decimal, stated ones as many as printed. */
export function formatQuantity(
  quantity: { value: number; unit: Unit; qualifier: Qualifier },
  locale: Locale,
  isComputed: boolean,
): string {
  const decimals = quantity.unit === "percent" && isComputed ? 1 : printedDecimals(quantity.value);
  const number =
    quantity.unit === "percent"
      ? formatPercent(quantity.value, locale, decimals)
      : formatNumber(quantity.value, locale, decimals);
  const sign = SIGN[quantity.qualifier];
  return sign === "" ? number : `${sign}${NO_BREAK_SPACE}${number}`;
}
