/** Which panels show a number: by the figures of their models, the points drawn in them, and their milestones. */
import { panelModel } from "../chart/panel-catalogue.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelUse } from "../model/evidence-entry.ts";
import type { PanelDefinition, PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { panels } from "../../panels/index.ts";

export function panelHref(id: string, locale: Locale): string {
  return `/${locale}/panels/${id}`;
}

/** Ids of all records that a panel shows: a statement, too, where the panel names its source beside a number that it bears on. */
function shownIn(definition: PanelDefinition, model: PanelModel, dataset: Dataset): ReadonlySet<string> {
  const shown = new Set([
    ...model.figures,
    ...model.points.flatMap((point) => point.evidence),
    ...(definition.kind === "milestones" ? definition.milestones : []),
  ]);
  const sources = new Set(model.sources.map((source) => source.id));
  const statements = dataset.statements.filter(
    (statement) => sources.has(statement.source) && statement.bearsOn.some((id) => shown.has(id)),
  );
  return new Set([...shown, ...statements.map((statement) => statement.id)]);
}

/** Panels by record, in the order in which the dashboard shows them. */
export function panelUses(dataset: Dataset, locale: Locale): (id: string) => readonly PanelUse[] {
  const uses = panels.flatMap((definition) => {
    const model = panelModel(definition.id, dataset, locale);
    if (!model) return [];
    const use: PanelUse = {
      panelId: model.id,
      code: model.code,
      name: model.name,
      href: panelHref(model.id, locale),
    };
    return [{ use, shown: shownIn(definition, model, dataset) }];
  });
  return (id) => uses.filter(({ shown }) => shown.has(id)).map(({ use }) => use);
}
