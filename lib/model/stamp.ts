/** What every answer and picture names: the content hash of the records, and the day they speak of.
 *  Written with zod/mini, because the browser checks API answers with it. */
import * as z from "zod/mini";
import { KnownDate } from "./dates.ts";

export const DatasetStamp = z.strictObject({
  /** First 12 hexadecimal digits of the sha256 of the records. */
  version: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  asOf: KnownDate,
});
export type DatasetStamp = z.infer<typeof DatasetStamp>;
