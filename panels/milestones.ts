/** Dated steps of both documents, drawn by how each date is known. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const milestones = {
  id: "milestones",
  code: "BB-06",
  kind: "milestones",
  milestones: [
    "peacekeeping-centre-founded",
    "national-assembly-resolution",
    "security-council-member",
    "deputy-minister-interview",
    "engineer-team-inspection",
    "lacroix-meeting-hanoi",
  ],
} satisfies PanelDefinition;
