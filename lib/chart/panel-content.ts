/** What the builder of one kind of panel hands back, and the parts that several kinds share: points and the value table. */
import { message } from "../format/messages.ts";
import { qualifierWord } from "../format/qualifiers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Evidence } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { howKnown, whereStated } from "./build-quantity.ts";
import type { ValueRow } from "../model/panel.ts";
import { columnsIn } from "./table-columns.ts";

/** The part of a PanelModel that depends on the kind. `numbers` are the figures it stands on, in reading order. */
export interface PanelContent {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string[];
  readonly summary: string;
  readonly verdict?: string;
  readonly body: PanelModel["body"];
  readonly points: PanelModel["points"];
  readonly table: PanelModel["table"];
  readonly numbers: readonly string[];
  /** Records that its sentences quote beside `numbers`: second sources, years, days, thresholds. */
  readonly quoted?: readonly string[];
  /** Evidence and sources beside those of `numbers`: named places, milestones, missions. */
  readonly evidence?: readonly Evidence[];
  readonly otherSources?: readonly string[];
  /** Replaces the line that is made from the sources. */
  readonly sourceLine?: string;
  readonly asOf?: string;
}

/** A value row as a point: tooltip, and one sentence for a screen reader. */
export function pointOf(row: ValueRow, locale: Locale): PanelModel["points"][number] {
  const { label, detail } = row;
  const { display } = row.value;
  const described =
    detail === undefined ? label : message(locale, "common.point.described", { label, detail });
  const sentence = message(locale, row.tag === undefined ? "common.point.plain" : "common.point.tagged", {
    described,
    display,
    tag: row.tag ?? "",
  });
  return {
    id: row.id,
    label,
    display,
    ...(detail === undefined ? {} : { detail }),
    sentence,
    evidence: row.value.evidence,
  };
}

/** Table of values: what, value, qualifier, how it is known, where it is stated. */
export function valueTable(
  dataset: Dataset,
  rows: readonly ValueRow[],
  caption: string,
  locale: Locale,
): PanelModel["table"] {
  const column = columnsIn(locale);
  return {
    caption,
    columns: [column("what"), column("value", "end"), column("qualifier"), column("kind"), column("where")],
    rows: rows.map((row) => [
      row.label,
      row.value.display,
      qualifierWord(row.value.qualifier, locale),
      row.tag === undefined
        ? howKnown(dataset, row.id, locale)
        : `${howKnown(dataset, row.id, locale)}; ${row.tag}`,
      whereStated(dataset, row.id, locale),
    ]),
  };
}
