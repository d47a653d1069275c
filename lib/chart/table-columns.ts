/** Columns of a panel's table, named in its language. */
import { message } from "../format/messages.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";

type Column = PanelModel["table"]["columns"][number];

/** Makes a column from its key; numbers are aligned to the end. */
export function columnsIn(locale: Locale): (key: string, align?: Column["align"]) => Column {
  return (key, align = "start") => ({ key, label: message(locale, `common.column.${key}`), align });
}
