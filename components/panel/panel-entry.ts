/** A panel made ready for a page, by its id: its model, its three pictures, and the evidence that goes with them. */
import { panelEtag } from "@/lib/api/panel-etag.ts";
import { markedLabels } from "@/lib/chart/evidence-labels.ts";
import { evidencePlaces } from "@/lib/chart/evidence-places.ts";
import { layoutPanel } from "@/lib/chart/layout-panel.ts";
import { evidenceMark } from "@/lib/chart/overview-marks.ts";
import { pageSvg } from "@/lib/chart/page-svg.ts";
import { panelModel } from "@/lib/chart/panel-catalogue.ts";
import { panelEvidence, type PanelEvidence } from "@/lib/chart/panel-evidence.ts";
import type { ChartPlan } from "@/lib/chart/scene.ts";
import type { Dataset } from "@/lib/model/dataset.ts";
import type { PanelModel } from "@/lib/model/panel.ts";
import type { Locale } from "@/lib/model/text.ts";
import type {
  ChartMarkPlaces,
  ChartPicture,
  ChartPictures,
  PageFormat,
  PlacedMark,
} from "@/components/chart/picture.ts";

export interface PanelEntry {
  readonly model: PanelModel;
  readonly pictures: ChartPictures;
  readonly markPlaces: ChartMarkPlaces;
  readonly evidence: PanelEvidence;
  /** Entity tag of the API's answer for the model. */
  readonly etag: string;
}

/** A panel with its pictures. undefined: there is no such panel. */
export function panelEntry(id: string, dataset: Dataset, locale: Locale): PanelEntry | undefined {
  const model = panelModel(id, dataset, locale);
  if (!model) return undefined;
  const plans = inPageFormats((format) => layoutPanel(model, format));
  return {
    model,
    pictures: inPageFormats((format) => picture(plans[format])),
    markPlaces: inPageFormats((format) => placedMarks(plans[format], model, dataset)),
    evidence: panelEvidence(model, dataset),
    etag: panelEtag(id, locale, dataset),
  };
}

function inPageFormats<Value>(make: (format: PageFormat) => Value): Readonly<Record<PageFormat, Value>> {
  return { page: make("page"), "page-narrow": make("page-narrow"), "page-phone": make("page-phone") };
}

function picture(plan: ChartPlan): ChartPicture {
  return { svg: pageSvg(plan), widthPx: plan.widthPx, heightPx: plan.heightPx };
}

function placedMarks(plan: ChartPlan, model: PanelModel, dataset: Dataset): readonly PlacedMark[] {
  const mark = (id: string) => evidenceMark(dataset, id, model.locale);
  const labels = markedLabels(model).map((label) => ({
    ...label,
    letters: mark(label.evidenceId).symbol.length,
  }));
  return evidencePlaces(plan, labels).map(({ evidenceId, x, y, hitPx }) => ({
    mark: mark(evidenceId),
    x,
    y,
    hitPx,
  }));
}
