/** Years, months and references that a document gives, in the page's language. */
import type { Figure } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { formatKnownDate } from "./dates.ts";
import { dateLabel } from "./known-dates.ts";

type Fact = Extract<Figure, { kind: "fact" }>;

/** "2014", "2020–2021", "June [2021]"; a reference number as it is. */
export function formatFact(fact: Fact, locale: Locale): string {
  if (fact.unit === "reference") return fact.value;
  if (fact.date.kind === "inferred") return dateLabel(fact.date, locale);
  return formatKnownDate(fact.date, locale) ?? fact.value;
}
