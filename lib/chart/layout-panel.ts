/** Turns a PanelModel into a ChartPlan: every tick, margin and text line, in CSS pixels.
 *  Pure: same model and format give the same plan. Nothing downstream may measure or choose. */
import type { PanelModel } from "../model/panel.ts";
import { layoutLive } from "./layout-live.ts";
import { layoutLocatorMap } from "./layout-locator-map.ts";
import { layoutMilestones } from "./layout-milestones.ts";
import type { ChartPlan, FormatId } from "./scene.ts";

export function layoutPanel(model: PanelModel, format: FormatId): ChartPlan {
  const { body } = model;
  if (body.kind === "locator-map") return layoutLocatorMap(model, body, format);
  if (body.kind === "milestones") return layoutMilestones(model, body, format);
  return layoutLive(model, format);
}
