/** Women's share as stated, as recomputed, and the level the article sets it against. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const womenShare = {
  id: "women-share",
  code: "BB-02",
  kind: "share",
  part: "servicewomen",
  whole: "people-sent-total",
  stated: "women-share-stated",
  recomputed: "women-share-recomputed",
  target: "women-share-target",
  check: "women-share-reconciles",
  narrowBase: "medical-staff-sent",
  narrowShare: "women-share-medical-only",
} satisfies PanelDefinition;
