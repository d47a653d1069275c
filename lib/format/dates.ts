/** Dates as text, in English and Vietnamese, with how they are known kept in brackets or words. */
import type { KnownDate } from "../model/dates.ts";
import type { Locale } from "../model/text.ts";

const NO_BREAK_SPACE = "\u00A0";
const MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "27 May 2021", "May 2021" or "2021"; in Vietnamese "27/5/2021", "5/2021" or "2021". Parts never break apart. */
export function formatIsoDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split("-");
  if (!month) return year!;
  if (locale === "vi") return [day && String(Number(day)), String(Number(month)), year].filter(Boolean).join("/");
  return [day && String(Number(day)), MONTHS_EN[Number(month) - 1], year].filter(Boolean).join(NO_BREAK_SPACE);
}

/** Years with a fraction (27 May 2014 is about 2014.40), for placing on a time axis. A bare year is its 1 January. */
export function yearFraction(iso: string): number {
  const [year, month = "1", day = "1"] = iso.split("-");
  const start = Date.UTC(Number(year), 0, 1);
  const end = Date.UTC(Number(year) + 1, 0, 1);
  return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / (end - start);
}

/** A date or period as its own words; null when no year is known and the document prints nothing. */
export function formatKnownDate(date: KnownDate, locale: Locale): string | null {
  if (date.iso === null) return date.printed?.[locale] ?? null;
  if (date.until) return `${formatIsoDate(date.iso, locale)}–${formatIsoDate(date.until, locale)}`;
  return formatIsoDate(date.iso, locale);
}
