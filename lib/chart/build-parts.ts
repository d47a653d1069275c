/** Panel of kind "parts": counted groups and the total that they add up to. */
import { derivedById, figureById, numberById } from "../dataset/lookup.ts";
import { formatKnownMonth } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { formatList } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelDefinition, ValueRow } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { recordsOfDay, recordsOfStart } from "./dated-records.ts";
import { arithmeticOf, quantityOf } from "./build-quantity.ts";
import { type PanelContent, pointOf, valueTable } from "./panel-content.ts";
import { countedLabel, rowLabel } from "./row-labels.ts";
import { secondCount } from "./second-counts.ts";

type PartsDefinition = Extract<PanelDefinition, { kind: "parts" }>;

/** The finding: the largest group of the total; when two are equally large, the total alone. */
function partsTitle(definition: PartsDefinition, dataset: Dataset, locale: Locale): string {
  const parts = definition.parts.map((id) => ({ id, value: numberById(dataset, id).value }));
  const total = numberById(dataset, definition.total).value;
  const largest = Math.max(...parts.map((part) => part.value));
  const leading = parts.filter((part) => part.value === largest);
  const [first] = leading;
  const words = {
    total: formatNumber(total, locale),
    value: formatNumber(largest, locale),
    month: formatKnownMonth(dataset.stamp.asOf, locale),
  };
  if (first && leading.length === 1) {
    const group = rowLabel(definition.id, figureById(dataset, first.id), "group", locale);
    return message(locale, `panels.personnel-sent.title.${largest === total ? "all" : "largest"}`, {
      ...words,
      group,
      groupCapital: capitalise(group),
    });
  }
  return message(locale, "panels.personnel-sent.title.equal", words);
}

export function buildParts(definition: PartsDefinition, dataset: Dataset, locale: Locale): PanelContent {
  const total = derivedById(dataset, definition.total);
  const totalQuantity = quantityOf(dataset, definition.total, locale);
  const arithmetic = arithmeticOf(dataset, total, locale);
  const parts = definition.parts.map((id): ValueRow => {
    const figure = figureById(dataset, id);
    return {
      id,
      label: figure.label[locale],
      detail: rowLabel(definition.id, figure, "detail", locale),
      value: quantityOf(dataset, id, locale),
    };
  });
  const totalRow: ValueRow = {
    id: total.id,
    label: message(locale, "panels.personnel-sent.total"),
    detail: message(locale, "common.kind.derived", { arithmetic }),
    value: totalQuantity,
    parts: parts.map((part) => ({ id: part.id, value: part.value })),
  };
  const rows = [...parts, totalRow];
  const since = definition.parts.flatMap((id) => {
    const number = numberById(dataset, id);
    return number.isDerived || number.since === null ? [] : [number.since];
  })[0];
  const groups = formatList(
    definition.parts.map((id) =>
      countedLabel(definition.id, figureById(dataset, id), numberById(dataset, id).value, locale),
    ),
    locale,
  );
  const words = { total: totalQuantity.display, arithmetic, groups, since: since ?? "" };
  const text = (key: string) => message(locale, `panels.personnel-sent.${key}`, words);
  const second = secondCount(dataset, definition.total, locale);
  return {
    title: partsTitle(definition, dataset, locale),
    subtitle: text(since === undefined ? "subtitle.open" : "subtitle.since"),
    notes: [
      second
        ? message(locale, "panels.personnel-sent.notes.withSecond", { ...words, second: second.phrase })
        : text("notes.total"),
      text("notes.split"),
    ],
    summary: text("summary"),
    ...(second ? { verdict: second.sentence } : {}),
    body: { kind: "parts", rows },
    points: rows.map((row) => pointOf(row, locale)),
    table: valueTable(dataset, rows, text("caption"), locale),
    numbers: [...definition.parts, definition.total],
    quoted: [
      ...recordsOfStart(dataset, definition.total),
      ...recordsOfDay(dataset, dataset.stamp.asOf),
      ...(second?.statementIds ?? []),
    ],
  };
}
