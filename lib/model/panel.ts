/** Panels: what an author writes (PanelDefinition) and what comes of it (PanelModel: facts and text, no pixel).
 *  Written with zod/mini, because the browser checks API answers with it. */
import * as z from "zod/mini";
import { DateKind } from "./dates.ts";
import { Quantity } from "./quantity.ts";
import { Locale, RecordId } from "./text.ts";

const Text = z.string().check(z.minLength(1));

export const PanelKind = z.enum(["parts", "share", "base-curve", "units", "locator-map", "milestones"]);
export type PanelKind = z.infer<typeof PanelKind>;

const definitionBase = { id: RecordId, code: z.string().check(z.regex(/^BB-\d{2}$/)) };
const ShareFigures = {
  part: RecordId,
  whole: RecordId,
  stated: RecordId,
  recomputed: RecordId,
  target: RecordId,
  check: RecordId,
  narrowBase: RecordId,
  narrowShare: RecordId,
};

/** An author's file: which figures, in which kind of chart. No number, no pixel. */
export const PanelDefinition = z.discriminatedUnion("kind", [
  z.strictObject({ ...definitionBase, kind: z.literal("parts"), parts: z.array(RecordId), total: RecordId }),
  z.strictObject({ ...definitionBase, kind: z.literal("share"), ...ShareFigures }),
  z.strictObject({ ...definitionBase, kind: z.literal("base-curve"), ...ShareFigures }),
  z.strictObject({
    ...definitionBase,
    kind: z.literal("units"),
    figures: z.array(RecordId),
    total: RecordId,
  }),
  z.strictObject({
    ...definitionBase,
    kind: z.literal("locator-map"),
    figure: RecordId,
    neighbours: z.array(z.string()),
  }),
  z.strictObject({ ...definitionBase, kind: z.literal("milestones"), milestones: z.array(RecordId) }),
]);
export type PanelDefinition = z.infer<typeof PanelDefinition>;

/** One thing a reader can point at, in reading order: what the tooltip shows and the screen reader says. */
export const PanelPoint = z.strictObject({
  id: Text,
  label: Text,
  /** Value with unit and qualifier; for a place or a milestone, what stands for it. */
  display: Text,
  detail: z.optional(Text),
  /** The whole point as one sentence. */
  sentence: Text,
  /** Records that it rests on; the one of its value comes first. */
  evidence: z.array(RecordId),
});
export type PanelPoint = z.infer<typeof PanelPoint>;

export const ValueRow = z.strictObject({
  id: Text,
  label: Text,
  detail: z.optional(Text),
  value: Quantity,
  /** Parts of a derived total, in drawing order. */
  parts: z.optional(z.array(z.strictObject({ id: Text, value: Quantity }))),
  /** Exception in words ("does not reconcile"). */
  tag: z.optional(Text),
});
export type ValueRow = z.infer<typeof ValueRow>;

export const TargetLine = z.strictObject({ value: Quantity, label: Text, shortLabel: Text });

export const CurvePoint = z.strictObject({
  id: Text,
  /** People that the part is divided by. */
  total: z.number(),
  totalDisplay: Text,
  share: Quantity,
  kind: z.enum(["count", "threshold"]),
  label: Text,
  detail: Text,
});

export const MapCountry = z.strictObject({
  id: Text,
  numericCode: Text,
  name: Text,
  mission: Text,
  note: Text,
});

export const MilestoneEntry = z.strictObject({
  id: Text,
  dateKind: DateKind,
  /** Years with a fraction (2014.40), for placing; null when no year is known. */
  from: z.nullable(z.number()),
  until: z.nullable(z.number()),
  precision: z.enum(["day", "month", "year", "period", "unknown"]),
  dateLabel: Text,
  dateNote: z.optional(Text),
  text: Text,
  shortText: Text,
  detail: z.optional(Text),
});
export type MilestoneEntry = z.infer<typeof MilestoneEntry>;

export const LegendEntry = z.strictObject({
  state: z.enum(["exact", "period", "inferred", "corroborated", "undated"]),
  label: Text,
});

export const PanelBody = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("parts"), rows: z.array(ValueRow) }),
  z.strictObject({ kind: z.literal("share"), rows: z.array(ValueRow), target: TargetLine }),
  z.strictObject({
    kind: z.literal("base-curve"),
    part: Quantity,
    points: z.array(CurvePoint),
    target: TargetLine,
    /** The claim is true up to this many people. */
    claimHoldsUpTo: z.number(),
    claimLabel: Text,
    claimShortLabel: Text,
    axisLabel: Text,
  }),
  z.strictObject({ kind: z.literal("units"), rows: z.array(ValueRow) }),
  z.strictObject({
    kind: z.literal("locator-map"),
    countries: z.array(MapCountry),
    neighbours: z.array(z.strictObject({ numericCode: Text, name: Text })),
    /** Words under "undetermined boundary" in the map's key. */
    boundaryLabel: Text,
  }),
  z.strictObject({
    kind: z.literal("milestones"),
    entries: z.array(MilestoneEntry),
    legend: z.array(LegendEntry),
    scaleEndLabel: Text,
  }),
]);
export type PanelBody = z.infer<typeof PanelBody>;

export const PanelTable = z.strictObject({
  caption: Text,
  columns: z.array(z.strictObject({ key: Text, label: Text, align: z.enum(["start", "end"]) })),
  /** Cells in column order; numbers are written as in the chart. */
  rows: z.array(z.array(z.string())),
});
export type PanelTable = z.infer<typeof PanelTable>;

export const PanelSource = z.strictObject({
  id: RecordId,
  publisher: Text,
  /** null: no title is recorded. */
  title: z.nullable(Text),
  /** null: no address is recorded. */
  address: z.nullable(z.string()),
  dateLabel: Text,
  locators: z.array(Text),
});

export const PanelModel = z.strictObject({
  id: RecordId,
  code: Text,
  locale: Locale,
  dataset: z.strictObject({ version: Text, asOf: Text }),
  /** The finding, as a sentence without a full stop. */
  title: Text,
  /** Short name for menus and breadcrumbs. */
  name: Text,
  subtitle: Text,
  notes: z.array(Text),
  /** One sentence for readers who do not see the chart. */
  summary: Text,
  /** What the panel's check comes to; only where there is one. */
  verdict: z.optional(Text),
  sourceLine: Text,
  /** Shorter source line for narrow pictures. */
  asOfLine: Text,
  /** What the panel shows and what it cannot show, for the panel's page. */
  shows: Text,
  cannotShow: Text,
  body: PanelBody,
  points: z.array(PanelPoint),
  table: PanelTable,
  sources: z.array(PanelSource),
  /** Every record whose number it shows or quotes: figures, derived figures, milestones, statements. */
  figures: z.array(RecordId),
});
export type PanelModel = z.infer<typeof PanelModel>;
