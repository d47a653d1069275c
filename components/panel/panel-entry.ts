/** A panel made ready for a page: its model and its three pictures. */
import { buildPanel } from "@/lib/chart/build-panel.ts";
import { layoutPanel } from "@/lib/chart/layout-panel.ts";
import { pageSvg } from "@/lib/chart/page-svg.ts";
import type { Dataset } from "@/lib/model/dataset.ts";
import type { PanelDefinition, PanelModel } from "@/lib/model/panel.ts";
import type { Locale } from "@/lib/model/text.ts";
import type { ChartPicture, ChartPictures, PageFormat } from "@/components/chart/picture.ts";

export interface PanelEntry {
  readonly model: PanelModel;
  readonly pictures: ChartPictures;
}

function picture(model: PanelModel, format: PageFormat): ChartPicture {
  const plan = layoutPanel(model, format);
  return { svg: pageSvg(plan), widthPx: plan.widthPx, heightPx: plan.heightPx };
}

export function panelEntry(definition: PanelDefinition, dataset: Dataset, locale: Locale): PanelEntry {
  const model = buildPanel(definition, dataset, locale);
  return {
    model,
    pictures: {
      page: picture(model, "page"),
      "page-narrow": picture(model, "page-narrow"),
      "page-phone": picture(model, "page-phone"),
    },
  };
}
