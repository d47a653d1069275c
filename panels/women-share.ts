/** Women's share as stated, as recomputed, and the level the article sets it against. */
import type { PanelDefinition } from "../lib/model/panel.ts";

/** What both panels on women's share are about. */
export const WOMEN_SHARE_FIGURES = {
  part: "servicewomen",
  whole: "people-sent-total",
  stated: "women-share-stated",
  recomputed: "women-share-recomputed",
  target: "women-share-target",
  check: "women-share-reconciles",
  narrowBase: "medical-staff-sent",
  narrowShare: "women-share-medical-only",
} as const;

export const womenShare = {
  id: "women-share",
  code: "BB-02",
  kind: "share",
  ...WOMEN_SHARE_FIGURES,
} satisfies PanelDefinition;
