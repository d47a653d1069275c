/** Languages and text that a record gives in each of them. */
import * as z from "zod/mini";

export const Locale = z.enum(["en", "vi"]);
export type Locale = z.infer<typeof Locale>;
export const LOCALES = Locale.options;

const Words = z.string().check(z.minLength(1));
export const LocalText = z.strictObject({ en: Words, vi: Words });
export type LocalText = z.infer<typeof LocalText>;

/** Lower-case words joined by hyphens: the id of a record, a panel or a source. */
export const RecordId = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"),
    z.maxLength(64),
  );
export type RecordId = z.infer<typeof RecordId>;
