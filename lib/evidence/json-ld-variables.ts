/** Numbers as schema.org property values. A value that is not exact is written with its qualifier, so that no reader
 *  of the data can drop it by taking the number alone. */
import { countryName } from "../chart/build-map.ts";
import { checkOf, displayOfFigure } from "../chart/overview-ledger.ts";
import { numericCountryCode } from "../dataset/country-codes.ts";
import { message } from "../format/messages.ts";
import { formatQuantity } from "../format/numbers.ts";
import { formatList, qualifiedPhrase } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { DerivedFigure } from "../model/dataset.ts";
import type { Figure } from "../model/records.ts";
import { type CitationContext, evidenceLink } from "./citations.ts";
import { numberContext } from "./entry-context.ts";
import { arithmeticWithResult, valueInWords } from "./entry-words.ts";
import type { JsonLd } from "./json-ld-value.ts";
import { plainText } from "./plain-text.ts";

/** "more than 16": without the unit, which stands beside it. */
function valueOf(
  figure: Pick<Extract<Figure, { kind: "quantity" }>, "value" | "qualifier">,
  { locale }: CitationContext,
): string | number {
  if (figure.qualifier === "exact") return figure.value;
  const number = formatQuantity({ value: figure.value, unit: "people", qualifier: "exact" }, locale, false);
  return qualifiedPhrase(figure.qualifier, number, locale);
}

function statedVariable(figure: Figure, context: CitationContext): JsonLd {
  const { dataset, locale } = context;
  const unit = (name: string) => ({ unitText: message(locale, `evidence.jsonLd.units.${name}`) });
  const scope = figure.scope[locale];
  const check = checkOf(dataset, figure, locale);
  const described = (phrase: string): JsonLd => ({
    description: plainText(
      [
        message(locale, "evidence.jsonLd.qualified", { phrase, scope }),
        ...(check.kind === "traced" ? [] : [check.text]),
        ...(figure.attribution ? [figure.attribution[locale]] : []),
      ].join(". "),
    ),
  });
  switch (figure.kind) {
    case "quantity":
      return {
        value: valueOf(figure, context),
        ...unit(figure.unit),
        ...described(valueInWords(figure, locale)),
      };
    case "places":
      return {
        value: figure.countries.length,
        ...unit(figure.unit),
        ...described(
          formatList(
            figure.countries.map((country) => countryName(numericCountryCode(country), locale)),
            locale,
          ),
        ),
      };
    case "fact":
      return {
        value: plainText(displayOfFigure(dataset, figure, locale)),
        ...described(displayOfFigure(dataset, figure, locale)),
      };
    default:
      return figure satisfies never;
  }
}

function derivedVariable(derived: DerivedFigure, context: CitationContext): JsonLd {
  const { dataset, locale } = context;
  const arithmetic = arithmeticWithResult(numberContext(dataset, locale), derived, { isNested: true });
  return {
    value: valueOf(derived, context),
    unitText: message(locale, `evidence.jsonLd.units.${derived.unit}`),
    description: plainText(
      [
        capitalise(message(locale, "common.kind.derived", { arithmetic })),
        ...(derived.assumption ? [derived.assumption[locale]] : []),
      ].join(". "),
    ),
  };
}

/** Stated and derived figures among the ids, in their order; other records are no variables. */
export function variablesMeasured(context: CitationContext, ids: readonly string[]): readonly JsonLd[] {
  const { dataset, locale } = context;
  return ids.flatMap((id): readonly JsonLd[] => {
    const figure = dataset.figures.find((entry) => entry.id === id);
    const derived = dataset.derived.find((entry) => entry.id === id);
    const record = figure ?? derived;
    if (!record) return [];
    return [
      {
        "@type": "PropertyValue",
        propertyID: id,
        name: plainText(record.label[locale]),
        ...(figure ? statedVariable(figure, context) : {}),
        ...(derived ? derivedVariable(derived, context) : {}),
        url: evidenceLink(context, id),
      },
    ];
  });
}
