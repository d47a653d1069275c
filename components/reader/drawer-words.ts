/** The drawer's words in a language, finished here because the browser carries no messages.
 *  Where a value is known only there, its name stays in braces. */
import { DRAWER_WORDS, type DrawerWords, FILLED_LATER } from "@/components/evidence/drawer-strings.ts";
import { MAX_DOCUMENT_BYTES } from "@/lib/documents/open-document.ts";
import { message } from "@/lib/format/messages.ts";
import { formatNumber } from "@/lib/format/numbers.ts";
import type { Locale } from "@/lib/model/text.ts";

const LEFT_OPEN: Readonly<Record<string, string>> = Object.fromEntries(
  FILLED_LATER.map((name) => [name, `{${name}}`]),
);

const BYTES_PER_MB = 1_000_000;

export function drawerWords(locale: Locale): DrawerWords {
  const values = { ...LEFT_OPEN, size: `${formatNumber(MAX_DOCUMENT_BYTES / BYTES_PER_MB, locale)} MB` };
  const entries = DRAWER_WORDS.map((key) => [key, message(locale, `page.drawer.${key}`, values)]);
  return Object.fromEntries(entries) as DrawerWords;
}
