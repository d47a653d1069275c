/** Panel of kind "share": the stated share, the recomputed one, and the target both are held against. */
import { quantityFigureById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { quantityOf } from "./build-quantity.ts";
import { recordsOfStart } from "./dated-records.ts";
import { type PanelContent, pointOf, valueTable } from "./panel-content.ts";
import { type ShareDefinition, shareFacts } from "./share-facts.ts";
import { isBoundedClaim, shareTitle, shareVerdict, shareWords } from "./share-text.ts";

type TargetLine = Extract<PanelModel["body"], { kind: "share" }>["target"];

/** The target with its label: always "as cited in the article". */
export function targetLine(dataset: Dataset, id: string, locale: Locale): TargetLine {
  const value = quantityOf(dataset, id, locale);
  return {
    value,
    label: message(locale, "panels.share.targetLabel", { target: value.display }),
    shortLabel: message(locale, "panels.share.targetShortLabel", { target: value.display }),
  };
}

export function buildShare(
  definition: Extract<ShareDefinition, { kind: "share" }>,
  dataset: Dataset,
  locale: Locale,
): PanelContent {
  const facts = shareFacts(dataset, definition);
  const words = shareWords(facts, locale);
  const text = (key: string) => message(locale, `panels.women-share.${key}`, { ...words });
  const stated = quantityFigureById(dataset, definition.stated);
  const fragment = locale === "vi" ? stated.evidence.fragmentMeaning.vi : stated.evidence.fragment;
  const rows = [
    {
      id: definition.stated,
      label: text("rows.stated"),
      detail: message(locale, "panels.women-share.rows.statedDetail", { fragment }),
      value: quantityOf(dataset, definition.stated, locale),
    },
    {
      id: definition.recomputed,
      label: text("rows.recomputed"),
      detail: text("rows.recomputedDetail"),
      value: quantityOf(dataset, definition.recomputed, locale, facts.levels),
      ...(facts.verdict === "differs" ? { tag: message(locale, "common.tag.differs") } : {}),
    },
  ];
  const targetRow = {
    id: definition.target,
    label: text("rows.target"),
    detail: text("rows.targetDetail"),
    value: quantityOf(dataset, definition.target, locale),
  };
  const isBounded = isBoundedClaim(facts);
  const bound = (): string => {
    if (facts.claimBound === 0) return isBounded ? "none" : "levelNone";
    if (!isBounded) return "level";
    return facts.verdict === "agrees" ? "holdsUpTo" : "needs";
  };
  return {
    title: shareTitle(facts, locale),
    subtitle: text("subtitle"),
    notes: [text(`notes.${bound()}`), text("notes.target")],
    summary: text(`summary.${isBounded ? "open" : "closed"}`),
    verdict: shareVerdict(facts, locale),
    body: { kind: "share", rows, target: targetLine(dataset, definition.target, locale) },
    points: rows.map((row) => pointOf(row, locale)),
    table: valueTable(dataset, [...rows, targetRow], text("caption"), locale),
    numbers: [definition.stated, definition.recomputed, definition.part, definition.whole, definition.target],
    quoted: [
      ...facts.bases.map((base) => base.id),
      facts.claimBoundId,
      ...recordsOfStart(dataset, definition.whole),
    ],
  };
}
