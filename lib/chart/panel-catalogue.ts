/** Panels by id, for those who ask for a panel without knowing how one is defined. */
import { panelDefinition, panels } from "../../panels/index.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { buildPanel } from "./build-panel.ts";

/** In the order in which they are shown. */
export const panelIds: readonly string[] = panels.map(({ id }) => id);

/** undefined: there is no such panel. */
export function panelModel(id: string, dataset: Dataset, locale: Locale): PanelModel | undefined {
  const definition = panelDefinition(id);
  return definition && buildPanel(definition, dataset, locale);
}
