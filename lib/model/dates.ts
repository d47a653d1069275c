/** Dates that keep how we know them: printed in the document, inferred, borne out elsewhere, or not given. */
import * as z from "zod/mini";
import { LocalText, RecordId } from "./text.ts";

/** Whether a year, month or day is in the calendar: not the 30th of February, not a 13th month. */
function isInCalendar(iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
}

/** A year, a month or a day. */
export const IsoPart = z.string().check(
  z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: "a date is YYYY, YYYY-MM or YYYY-MM-DD",
    abort: true,
  }),
  z.refine(isInCalendar, "no such day or month in the calendar"),
);

export const DateKind = z.enum(["stated", "inferred", "corroborated", "not-stated"]);
export type DateKind = z.infer<typeof DateKind>;

/** A point or period in time.
 *  `printed` is what the document prints ("25 November"), `iso` what we read it as.
 *  inferred: the year follows from something else in the document (`basis` says from what);
 *  corroborated: another document bears it out (`corroboratedBy`); not-stated: no year is known. */
export const KnownDate = z.strictObject({
  kind: DateKind,
  iso: z.nullable(IsoPart),
  until: z.optional(IsoPart),
  printed: z.optional(LocalText),
  basis: z.optional(LocalText),
  corroboratedBy: z.optional(RecordId),
});
export type KnownDate = z.infer<typeof KnownDate>;
