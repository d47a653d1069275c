/** The live chart's words in a language, finished here because the browser carries no messages. */
import type { LiveStrings } from "@/components/chart/live-strings.ts";
import { message } from "@/lib/format/messages.ts";
import type { Locale } from "@/lib/model/text.ts";

export function liveWords(locale: Locale): LiveStrings {
  const text = (key: string): string => message(locale, `live.${key}`);
  return {
    roleDescription: text("roleDescription"),
    instructions: text("instructions"),
    notRefreshed: text("notRefreshed"),
    retry: text("retry"),
    retrying: text("retrying"),
    newerData: text("newerData"),
    reload: text("reload"),
  };
}
