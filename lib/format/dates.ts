/** Dates as text, in English and Vietnamese, with how they are known kept in brackets or words. */
import type { KnownDate } from "../model/dates.ts";
import type { Locale } from "../model/text.ts";

const NO_BREAK_SPACE = "\u00A0";
const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "27 May 2021", "May 2021" or "2021"; in Vietnamese "27/5/2021", "5/2021" or "2021". Parts never break apart. */
export function formatIsoDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-");
  if (!month) return year!;
  if (locale === "vi")
    return [day && String(Number(day)), String(Number(month)), year].filter(Boolean).join("/");
  return [day && String(Number(day)), MONTHS_EN[Number(month) - 1], year]
    .filter(Boolean)
    .join(NO_BREAK_SPACE);
}

/** "18–19 October 2021" or "18–19/10/2021" inside a month, else both ends in full. */
function formatIsoRange(from: string, until: string, locale: Locale): string {
  const sameMonth = from.length === 10 && until.length === 10 && from.slice(0, 7) === until.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : formatIsoDate(from, locale);
  return `${start}–${formatIsoDate(until, locale)}`;
}

/** Whole calendar months from one date to another: 27 May 2021 to 18 October 2021 is five. */
export function monthsBetween(from: string, to: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || "1");
  return months(to) - months(from);
}

/** Years with a fraction (27 May 2014 is about 2014.40), for placing on a time axis.
 *  A bare year is its 1 January, a month its middle. */
export function yearFraction(iso: string): number {
  const [year, month = "1", day = iso.length === "2021-06".length ? "16" : "1"] = iso.split("-");
  const start = Date.UTC(Number(year), 0, 1);
  const end = Date.UTC(Number(year) + 1, 0, 1);
  return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / (end - start);
}

/** A date or period as its own words; null when no year is known and the document prints nothing. */
export function formatKnownDate(date: KnownDate, locale: Locale): string | null {
  if (date.iso === null) return date.printed?.[locale] ?? null;
  if (date.until) return formatIsoRange(date.iso, date.until, locale);
  return formatIsoDate(date.iso, locale);
}
