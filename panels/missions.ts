/** The countries that the article names for the field hospitals; neighbours are ISO 3166-1 numeric codes. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const missions = {
  id: "missions",
  code: "BB-05",
  kind: "locator-map",
  figure: "hospital-countries",
  // Cameroon, Chad, Congo, DR Congo, Ethiopia, Kenya, Sudan, Uganda
  neighbours: ["120", "148", "178", "180", "231", "404", "729", "800"],
} satisfies PanelDefinition;
