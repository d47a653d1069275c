/** All panels, in the order in which the dashboard shows them. */
import type { PanelDefinition } from "../lib/model/panel.ts";
import { agreements } from "./agreements.ts";
import { milestones } from "./milestones.ts";
import { missions } from "./missions.ts";
import { personnelSent } from "./personnel-sent.ts";
import { womenShareBase } from "./women-share-base.ts";
import { womenShare } from "./women-share.ts";

export const panels: readonly PanelDefinition[] = [
  personnelSent,
  womenShare,
  womenShareBase,
  agreements,
  missions,
  milestones,
];

/** The panel of an id; undefined when there is none. */
export function panelDefinition(id: string): PanelDefinition | undefined {
  return panels.find((panel) => panel.id === id);
}
