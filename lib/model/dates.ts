/** Dates that keep how we know them: printed in the document, inferred, borne out elsewhere, or not given. */
import * as z from "zod/mini";
import { LocalText, RecordId } from "./text.ts";

const IsoPart = z
  .string()
  .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"));

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
