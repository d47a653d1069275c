/** Who was sent: the article's two groups and their derived total. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const personnelSent = {
  id: "personnel-sent",
  code: "BB-01",
  kind: "parts",
  parts: ["medical-staff-sent", "officers-sent"],
  total: "people-sent-total",
} satisfies PanelDefinition;
