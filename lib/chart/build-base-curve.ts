/** Panel of kind "base-curve": one part over every possible total, with the totals that decide the claim. */
import { percentOf } from "../dataset/arithmetic.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { formatShare, howKnown, quantityOf, SMALLEST_BASE, whereStated } from "./build-quantity.ts";
import { targetLine } from "./build-share.ts";
import { recordsOfStart } from "./dated-records.ts";
import type { PanelContent } from "./panel-content.ts";
import { type ShareDefinition, shareFacts, type ShareFacts } from "./share-facts.ts";
import { curveCase, curveTitle, curveVerdict, isBoundedClaim, shareWords } from "./share-text.ts";
import { columnsIn } from "./table-columns.ts";

type CurveBody = Extract<PanelModel["body"], { kind: "base-curve" }>;
type CurvePoint = CurveBody["points"][number];

interface PointRole {
  /** Id of the total that the part is divided by. */
  readonly totalId: string;
  /** Id of the share, where a record of its own gives it. */
  readonly shareId: string | null;
  readonly kind: "count" | "threshold";
  readonly textKey: "narrow" | "claim" | "claimLevel" | "whole" | "target";
}

function curvePoint(
  role: PointRole,
  facts: ShareFacts,
  partId: string,
  dataset: Dataset,
  locale: Locale,
): CurvePoint {
  const total = quantityOf(dataset, role.totalId, locale);
  const words = { ...shareWords(facts, locale), total: total.display };
  return {
    id: role.totalId,
    total: total.value,
    totalDisplay: total.display,
    share: {
      value: percentOf(facts.part, total.value),
      unit: "percent",
      qualifier: "exact",
      measure: "unspecified",
      quality: "derived",
      // A threshold is the total itself; the share at it follows.
      evidence: role.shareId === null ? [role.totalId, partId] : [role.shareId],
      display: formatShare(facts.part, total.value, facts.levels, locale),
    },
    kind: role.kind,
    label: message(locale, `panels.women-share-base.points.${role.textKey}.label`, words),
    detail: message(locale, `panels.women-share-base.points.${role.textKey}.detail`, words),
  };
}

function pointSentence(point: CurvePoint, facts: ShareFacts, locale: Locale): string {
  return message(
    locale,
    `panels.women-share-base.${point.total < SMALLEST_BASE ? "pointSentenceSmall" : "pointSentence"}`,
    {
      part: formatNumber(facts.part, locale),
      total: point.totalDisplay,
      share: point.share.display,
      detail: point.detail,
    },
  );
}

function curveTable(
  points: readonly CurvePoint[],
  caption: string,
  dataset: Dataset,
  locale: Locale,
): PanelModel["table"] {
  const column = columnsIn(locale);
  return {
    caption,
    columns: [
      column("total", "end"),
      column("share", "end"),
      column("what"),
      column("kind"),
      column("where"),
    ],
    rows: points.map((point) => [
      point.totalDisplay,
      point.share.display,
      point.detail,
      message(locale, `common.pointKind.${point.kind}`, { how: howKnown(dataset, point.id, locale) }),
      whereStated(dataset, point.id, locale),
    ]),
  };
}

export function buildBaseCurve(
  definition: Extract<ShareDefinition, { kind: "base-curve" }>,
  dataset: Dataset,
  locale: Locale,
): PanelContent {
  const facts = shareFacts(dataset, definition);
  const words = shareWords(facts, locale);
  const isBounded = isBoundedClaim(facts);
  const isNone = facts.claimBound === 0;
  const text = (key: string, more: Record<string, string> = {}) =>
    message(locale, `panels.women-share-base.${key}`, { ...words, ...more });
  const roles: readonly PointRole[] = [
    { totalId: definition.narrowBase, shareId: definition.narrowShare, kind: "count", textKey: "narrow" },
    {
      totalId: facts.claimBoundId,
      shareId: null,
      kind: "threshold",
      textKey: isBounded ? "claim" : "claimLevel",
    },
    { totalId: definition.whole, shareId: definition.recomputed, kind: "count", textKey: "whole" },
    { totalId: facts.targetBoundId, shareId: null, kind: "threshold", textKey: "target" },
  ];
  const points = roles
    .filter((role) => role.kind === "count" || !isNone)
    .map((role) => curvePoint(role, facts, definition.part, dataset, locale))
    .sort((one, other) => one.total - other.total);
  const boundNote = (): string => {
    if (isNone) return text(isBounded ? "notes.none" : "notes.noneLevel");
    const shareAt = (total: number) => formatShare(facts.part, total, facts.levels, locale);
    const small = isBounded ? "notes.boundSmall" : "notes.boundSmallLevel";
    return text(facts.claimBound < SMALLEST_BASE ? small : "notes.bound", {
      shareAt: shareAt(facts.claimBound),
      shareNext: shareAt(facts.claimBound + 1),
    });
  };
  const summary = (): string => {
    const kind = curveCase(facts);
    const end = (side: "narrow" | "whole", total: number) =>
      text(`ends.${side}${total < SMALLEST_BASE ? "Small" : ""}`, {
        narrowShare: formatShare(facts.part, facts.narrowWhole, facts.levels, locale),
      });
    return text(`summary.${kind === "fits" || kind === "needs-smaller" ? "curve" : kind}`, {
      narrowEnd: end("narrow", facts.narrowWhole),
      wholeEnd: end("whole", facts.whole),
    });
  };
  return {
    title: curveTitle(facts, locale),
    subtitle: text("subtitle"),
    notes: [boundNote(), text(isNone ? "notes.pointsCounts" : "notes.points")],
    summary: summary(),
    verdict: curveVerdict(facts, locale),
    body: {
      kind: "base-curve",
      part: quantityOf(dataset, definition.part, locale),
      points,
      target: targetLine(dataset, definition.target, locale),
      claimHoldsUpTo: facts.claimBound,
      claimLabel: text(isBounded ? "claimLabel" : "claimLevelLabel"),
      claimShortLabel: text(isBounded ? "claimShortLabel" : "claimLevelShortLabel"),
      axisLabel: text("axisLabel"),
    },
    points: points.map((point) => ({
      id: point.id,
      label: point.label,
      display: point.share.display,
      detail: point.detail,
      sentence: pointSentence(point, facts, locale),
      evidence: [...new Set([...point.share.evidence, point.id])],
    })),
    table: curveTable(points, text("caption"), dataset, locale),
    numbers: [
      definition.part,
      definition.whole,
      definition.narrowBase,
      definition.stated,
      definition.target,
      definition.recomputed,
      definition.narrowShare,
      facts.claimBoundId,
      facts.targetBoundId,
    ],
    quoted: recordsOfStart(dataset, definition.whole),
  };
}
