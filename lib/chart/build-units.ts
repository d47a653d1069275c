/** Panel of kind "units": few things, drawn one by one, with their derived total. */
import { derivedById, figureById, numberById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { numberWord } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelDefinition, ValueRow } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { arithmeticOf, quantityOf } from "./build-quantity.ts";
import { type PanelContent, pointOf, valueTable } from "./panel-content.ts";
import { rowLabel } from "./row-labels.ts";
import { secondCount } from "./second-counts.ts";

type UnitsDefinition = Extract<PanelDefinition, { kind: "units" }>;

/** The finding: the largest kind of partner among all; without one, the total alone. */
function unitsTitle(definition: UnitsDefinition, dataset: Dataset, locale: Locale): string {
  const rows = definition.figures.map((id) => ({ id, value: numberById(dataset, id).value }));
  const total = numberById(dataset, definition.total).value;
  const largest = Math.max(...rows.map((row) => row.value));
  const leading = rows.filter((row) => row.value === largest);
  const [first] = leading;
  const totalWords = { total: numberWord(total, locale), totalCount: total };
  if (total === 0) return message(locale, "panels.agreements.title.none");
  if (!first || leading.length > 1) return message(locale, "panels.agreements.title.equal", totalWords);
  return message(locale, `panels.agreements.title.${largest === total ? "all" : "largest"}`, {
    ...totalWords,
    value: capitalise(numberWord(largest, locale)),
    valueCount: largest,
    partner: rowLabel(definition.id, figureById(dataset, first.id), "group", locale),
  });
}

export function buildUnits(definition: UnitsDefinition, dataset: Dataset, locale: Locale): PanelContent {
  const total = derivedById(dataset, definition.total);
  const rows = definition.figures.map((id): ValueRow => {
    const figure = figureById(dataset, id);
    return {
      id,
      label: rowLabel(definition.id, figure, "label", locale),
      value: quantityOf(dataset, id, locale),
    };
  });
  const totalRow: ValueRow = {
    id: total.id,
    label: total.label[locale],
    value: quantityOf(dataset, total.id, locale),
  };
  const breakdown = rows
    .map((row) => message(locale, "panels.agreements.item", { value: row.value.display, label: row.label }))
    .join(", ");
  const words = {
    totalCount: total.value,
    total: formatNumber(total.value, locale),
    arithmetic: arithmeticOf(dataset, total, locale),
    breakdown,
  };
  const text = (key: string) => message(locale, `panels.agreements.${key}`, words);
  const second = secondCount(dataset, definition.total, locale);
  return {
    title: unitsTitle(definition, dataset, locale),
    subtitle: text("subtitle"),
    notes: [text("notes.total"), text("notes.missing")],
    summary: text("summary"),
    ...(second ? { verdict: second.sentence } : {}),
    body: { kind: "units", rows },
    points: rows.map((row) => pointOf(row, locale)),
    table: valueTable(dataset, [...rows, totalRow], text("caption"), locale),
    numbers: [...definition.figures, definition.total],
    quoted: second?.statementIds ?? [],
  };
}
