/** Milestones: on a time axis with lanes where the picture is wide, else down a spine. */
import type { PanelModel } from "../model/panel.ts";
import { composePlan } from "./frame.ts";
import { drawLanes } from "./milestone-lanes.ts";
import type { MilestonesBody } from "./milestone-marks.ts";
import { drawSpine } from "./milestone-spine.ts";
import type { ChartPlan, FormatId } from "./scene.ts";

export function layoutMilestones(model: PanelModel, body: MilestonesBody, format: FormatId): ChartPlan {
  return composePlan(model, format, (sizes, area) => {
    const lanes = format === "slide" ? drawLanes(body, sizes, area) : null;
    return lanes ?? drawSpine(body, sizes, area);
  });
}
