/** Memoranda on peacekeeping by kind of partner. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const agreements = {
  id: "agreements",
  code: "BB-04",
  kind: "units",
  figures: ["mou-countries", "mou-un", "mou-eu"],
  total: "mou-total",
} satisfies PanelDefinition;
