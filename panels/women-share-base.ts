/** Which total makes the stated share true: the share over every possible total. */
import type { PanelDefinition } from "../lib/model/panel.ts";
import { WOMEN_SHARE_FIGURES } from "./women-share.ts";

export const womenShareBase = {
  id: "women-share-base",
  code: "BB-03",
  kind: "base-curve",
  ...WOMEN_SHARE_FIGURES,
} satisfies PanelDefinition;
