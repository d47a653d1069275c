/** Numbers of the dataset as panels carry them: value, unit, qualifier, quality and display text; and where each comes from. */
import { numberById, figureById, sourceById } from "../dataset/lookup.ts";
import { fractionOf } from "../dataset/run-checks.ts";
import { formatLocator } from "../format/locators.ts";
import { message } from "../format/messages.ts";
import { formatNumber, formatPercent, formatQuantity, shareDecimals } from "../format/numbers.ts";
import type { Dataset, DerivedFigure } from "../model/dataset.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Locale } from "../model/text.ts";

/** Under this many people a share is written "n of N", without a percentage. */
export const SMALLEST_BASE = 30;

/** A share of counted people: "13.9 %", or "3 of 20" on a base under 30.
 *  `levels` are the percentages it is read against: it never rounds across one of them. */
export function formatShare(part: number, whole: number, levels: readonly number[], locale: Locale): string {
  if (whole < SMALLEST_BASE) {
    return message(locale, "common.nOfN", {
      part: formatNumber(part, locale),
      whole: formatNumber(whole, locale),
    });
  }
  const percent = (part * 100) / whole;
  return formatPercent(percent, locale, shareDecimals(percent, levels));
}

/** Display text of a stated or derived number: "> 16 %", "13.9 %", "244". */
export function displayOf(
  dataset: Dataset,
  id: string,
  locale: Locale,
  levels: readonly number[] = [],
): string {
  const number = numberById(dataset, id);
  const fraction = number.isDerived ? fractionOf(number, (operand) => numberById(dataset, operand)) : null;
  return fraction
    ? formatShare(fraction.part, fraction.whole, levels, locale)
    : formatQuantity(number, locale, number.isDerived);
}

/** A stated or derived number with everything that must travel with it. */
export function quantityOf(
  dataset: Dataset,
  id: string,
  locale: Locale,
  levels: readonly number[] = [],
): Quantity {
  const number = numberById(dataset, id);
  return {
    value: number.value,
    unit: number.unit,
    qualifier: number.qualifier,
    measure: number.measure,
    quality: number.isDerived ? "derived" : number.attribution ? "attributed" : "stated",
    evidence: [id],
    display: displayOf(dataset, id, locale, levels),
  };
}

/** "> 16 %" or "≥ 10 %": what the share of the largest total still is. */
function boundCondition(dataset: Dataset, shareId: string, locale: Locale): string {
  const share = numberById(dataset, shareId);
  const qualifier = share.qualifier === "more-than" ? "more-than" : "at-least";
  return formatQuantity({ ...share, qualifier }, locale, share.isDerived);
}

/** Formula with its values: "55 + 189", "34 ÷ 244"; for a bound, the condition that its total meets: "34 ÷ n > 16 %".
 *  `isNested`: sums below are written out in brackets. */
export function arithmeticOf(
  dataset: Dataset,
  derived: DerivedFigure,
  locale: Locale,
  isNested = false,
): string {
  const shown = (id: string): string => {
    const number = numberById(dataset, id);
    if (isNested && number.isDerived && number.formula.operation === "sum")
      return `(${arithmeticOf(dataset, number, locale)})`;
    return formatQuantity(number, locale, number.isDerived);
  };
  const { formula } = derived;
  switch (formula.operation) {
    case "sum":
      return formula.of.map(shown).join(" + ");
    case "percent":
      return `${shown(formula.part)} ÷ ${shown(formula.whole)}`;
    case "largest-whole":
      return `${shown(formula.part)} ÷ n ${boundCondition(dataset, formula.share, locale)}`;
    default:
      return formula satisfies never;
  }
}

/** Ids of the figures that a number rests on: itself when stated. */
export function statedFiguresOf(dataset: Dataset, id: string): readonly string[] {
  return dataset.derived.find((derived) => derived.id === id)?.figures ?? [id];
}

/** Where a number is stated: "A ¶9 s1"; for a derived one, the places of all figures it rests on. */
export function whereStated(dataset: Dataset, id: string, locale: Locale): string {
  const places = statedFiguresOf(dataset, id).map((figureId) => {
    const { evidence } = figureById(dataset, figureId);
    return formatLocator(evidence, sourceById(dataset, evidence.source), locale);
  });
  return [...new Set(places)].join(", ");
}

/** "stated", "as cited, not verified" or "derived: 55 + 189". */
export function howKnown(dataset: Dataset, id: string, locale: Locale): string {
  const number = numberById(dataset, id);
  if (number.isDerived)
    return message(locale, "common.kind.derived", { arithmetic: arithmeticOf(dataset, number, locale) });
  return message(locale, number.attribution ? "common.kind.attributed" : "common.kind.stated");
}
