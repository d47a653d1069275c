/** Words that several parts of an evidence entry use: arithmetic, places, the words of a claim, verdicts of second sources. */
import { fractionText } from "../chart/overview-ledger.ts";
import { notedVerdict, secondSourceChecks } from "../chart/second-counts.ts";
import { arithmeticOf } from "../chart/build-quantity.ts";
import { message } from "../format/messages.ts";
import { formatPercent, formatQuantity, printedDecimals } from "../format/numbers.ts";
import { qualifiedPhrase } from "../format/qualifiers.ts";
import type { DerivedFigure } from "../model/dataset.ts";
import type { Evidence, QuantityFigure } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { displayIn, type NumberContext } from "./entry-context.ts";

/** "34 ÷ (55 + 189) = 13.9 %"; for a bound "34 ÷ n > 16 % up to n = 212". */
export function arithmeticWithResult(
  context: NumberContext,
  derived: DerivedFigure,
  { isNested }: { readonly isNested: boolean },
): string {
  const { dataset, locale } = context;
  const display = displayIn(context, derived.id);
  if (derived.formula.operation !== "largest-whole")
    return fractionText(dataset, derived, display, locale, isNested);
  return message(locale, `evidence.arithmetic.${derived.value === 0 ? "boundNone" : "bound"}`, {
    condition: arithmeticOf(dataset, derived, locale),
    display,
  });
}

/** "paragraph 11, sentence 1"; "not checked against a text" where no place is recorded. */
export function placeWords(
  { paragraph, sentence }: Pick<Evidence, "paragraph" | "sentence">,
  locale: Locale,
): string {
  if (paragraph === null) return message(locale, "common.locator.unchecked");
  const words = { paragraph: String(paragraph), sentence: String(sentence ?? "") };
  return message(locale, sentence === null ? "evidence.locatorParagraph" : "evidence.locator", words);
}

/** The words of a document as a sentence of the page quotes them: translated where the page has another language. */
export function claimWords({ fragment, fragmentMeaning }: Evidence, locale: Locale): string {
  return locale === "vi" ? fragmentMeaning.vi : fragment;
}

/** "more than 16 %", in words, for a sentence. */
export function valueInWords(
  { value, unit, qualifier }: Pick<QuantityFigure, "value" | "unit" | "qualifier">,
  locale: Locale,
): string {
  const number =
    unit === "percent"
      ? formatPercent(value, locale, printedDecimals(value))
      : formatQuantity({ value, unit, qualifier: "exact" }, locale, false);
  return qualifiedPhrase(qualifier, number, locale);
}

/** How a statement fits one claim: the verdict of the check that holds the two together, else that none does. */
export function verdictOnPair(
  { dataset, locale }: NumberContext,
  claimId: string,
  statementId: string,
): string {
  const [check] = secondSourceChecks(dataset, claimId)
    .filter(({ definition }) => definition.statements.includes(statementId))
    .toSorted((one, other) => one.definition.statements.length - other.definition.statements.length);
  return check
    ? notedVerdict(dataset, check, locale)
    : message(locale, "evidence.result.notCompared", {
        verdict: message(locale, "common.second.notCompared"),
      });
}
