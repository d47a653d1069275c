/** Which total makes the stated share true: the share over every possible total. */
import type { PanelDefinition } from "../lib/model/panel.ts";

export const womenShareBase = {
  id: "women-share-base",
  code: "BB-03",
  kind: "base-curve",
  part: "servicewomen",
  whole: "people-sent-total",
  stated: "women-share-stated",
  recomputed: "women-share-recomputed",
  target: "women-share-target",
  check: "women-share-reconciles",
  narrowBase: "medical-staff-sent",
  narrowShare: "women-share-medical-only",
} satisfies PanelDefinition;
