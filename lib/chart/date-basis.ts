/** What a date that is not printed in full follows from, with the second source that bears it out by name. */
import { sourceById } from "../dataset/lookup.ts";
import { dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { Locale } from "../model/text.ts";

/** undefined: the date is printed, or nothing is recorded about it. */
export function dateBasis(dataset: Dataset, date: KnownDate, locale: Locale): string | undefined {
  if (date.corroboratedBy === undefined) return date.basis?.[locale];
  const second = sourceById(dataset, date.corroboratedBy);
  return message(locale, "panels.milestones.corroborated", {
    basis: date.basis?.[locale] ?? "",
    source: second.publisher[locale],
    date: dateLabel(second.date, locale),
  });
}
