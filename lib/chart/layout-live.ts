/** Plans of the kinds that a browser lays out too. Knows no messages, no map and no file. */
import type { PanelModel } from "../model/panel.ts";
import { layoutBaseCurve } from "./layout-base-curve.ts";
import { layoutParts } from "./layout-parts.ts";
import { layoutShare } from "./layout-share.ts";
import { layoutUnits } from "./layout-units.ts";
import type { ChartPlan, FormatId } from "./scene.ts";

/** A kind whose layout needs the server (map data) or has no live chart. */
export class NotLive extends Error {
  override readonly name = "NotLive";
  constructor(
    readonly panelId: string,
    readonly kind: string,
  ) {
    super(`Panel "${panelId}" is of kind "${kind}", which only the server lays out`);
  }
}

/** Plan of a panel in a format. Pure: the same model and format give the same plan, in the browser and on the server.
 *  @throws NotLive for maps and milestones. */
export function layoutLive(model: PanelModel, format: FormatId): ChartPlan {
  const { body } = model;
  switch (body.kind) {
    case "parts":
      return layoutParts(model, body, format);
    case "share":
      return layoutShare(model, body, format);
    case "base-curve":
      return layoutBaseCurve(model, body, format);
    case "units":
      return layoutUnits(model, body, format);
    case "locator-map":
    case "milestones":
      throw new NotLive(model.id, body.kind);
    default:
      return body satisfies never;
  }
}
