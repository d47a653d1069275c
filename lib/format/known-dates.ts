/** Dates as labels that show how they are known: brackets for what is inferred, words for a second source. */
import type { KnownDate } from "../model/dates.ts";
import type { Locale } from "../model/text.ts";
import { formatIsoDate, formatKnownDate } from "./dates.ts";
import { message } from "./messages.ts";

const NO_BREAK_SPACE = "\u00A0";

/** The part that the document does not print stands in brackets: "[27 May] 2014", "June [2021]", "[2020]". */
function inferredLabel(iso: string, printed: string | undefined, locale: Locale): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return `[${year}]`;
  const isYearPrinted = printed?.includes(year) ?? false;
  if (locale === "vi") {
    const dayMonth = [day && String(Number(day)), String(Number(month))].filter(Boolean).join("/");
    if (isYearPrinted) return `[${dayMonth}]/${year}`;
    const label = `${dayMonth}/[${year}]`;
    return day ? label : message(locale, "common.date.month", { date: label });
  }
  const full = formatIsoDate(iso, locale);
  const dayMonth = full.slice(0, full.length - year.length - 1);
  return isYearPrinted ? `[${dayMonth}]${NO_BREAK_SPACE}${year}` : `${dayMonth}${NO_BREAK_SPACE}[${year}]`;
}

/** A date with its certainty: "2020–2021", "June [2021]", "27 May 2021 (second source)", "25 November [year not stated]". */
export function dateLabel(date: KnownDate, locale: Locale): string {
  const plain = formatKnownDate(date, locale);
  switch (date.kind) {
    case "stated":
      return plain ?? message(locale, "common.date.notStated");
    case "inferred":
      return date.iso === null
        ? message(locale, "common.date.notStated")
        : inferredLabel(date.iso, date.printed?.en, locale);
    case "corroborated":
      return message(locale, "common.date.corroborated", { date: plain ?? "" });
    case "not-stated":
      return plain === null
        ? message(locale, "common.date.notStated")
        : message(locale, "common.date.yearNotStated", { printed: plain });
    default:
      return date.kind satisfies never;
  }
}

/** "stated", "inferred", "from a second source", "year not stated". */
export function dateKindWord(date: KnownDate, locale: Locale): string {
  return message(locale, `common.dateKind.${date.kind}`);
}

/** Month and year of a date, for a headline: "May 2021", "tháng 5/2021". */
export function formatKnownMonth(date: KnownDate, locale: Locale): string {
  const month = date.iso?.slice(0, 7);
  if (month === undefined) return message(locale, "common.date.notStated");
  return message(locale, month.length === 7 ? "common.date.month" : "common.date.year", {
    date: formatIsoDate(month, locale),
  });
}
