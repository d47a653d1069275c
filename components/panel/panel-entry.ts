/** A panel made ready for a page, by its id: its model and its three pictures. */
import { panelEtag } from "@/lib/api/panel-etag.ts";
import { layoutPanel } from "@/lib/chart/layout-panel.ts";
import { pageSvg } from "@/lib/chart/page-svg.ts";
import { panelModel } from "@/lib/chart/panel-catalogue.ts";
import type { Dataset } from "@/lib/model/dataset.ts";
import type { PanelModel } from "@/lib/model/panel.ts";
import type { Locale } from "@/lib/model/text.ts";
import type { ChartPicture, ChartPictures, PageFormat } from "@/components/chart/picture.ts";

export interface PanelEntry {
  readonly model: PanelModel;
  readonly pictures: ChartPictures;
  /** Entity tag of the API's answer for the model. */
  readonly etag: string;
}

/** A panel with its pictures. undefined: there is no such panel. */
export function panelEntry(id: string, dataset: Dataset, locale: Locale): PanelEntry | undefined {
  const model = panelModel(id, dataset, locale);
  return model && { model, pictures: panelPictures(model), etag: panelEtag(id, locale, dataset) };
}

function picture(model: PanelModel, format: PageFormat): ChartPicture {
  const plan = layoutPanel(model, format);
  return { svg: pageSvg(plan), widthPx: plan.widthPx, heightPx: plan.heightPx };
}

function panelPictures(model: PanelModel): ChartPictures {
  return {
    page: picture(model, "page"),
    "page-narrow": picture(model, "page-narrow"),
    "page-phone": picture(model, "page-phone"),
  };
}
