/** Wording that a chart needs shorter than a record's own: from the messages where they have it, else from the record. */
import { hasMessage, message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import type { Figure } from "../model/records.ts";
import type { Locale } from "../model/text.ts";

const FALLBACK = { group: "label", label: "label", detail: "scope" } as const;

/** group: noun phrase for a sentence; label and detail: beside a bar. A figure without its own wording uses label and scope. */
export function rowLabel(
  panelId: string,
  figure: Figure,
  role: "group" | "label" | "detail",
  locale: Locale,
): string {
  const key = `panels.${panelId}.rows.${figure.id}.${role}`;
  return hasMessage(locale, key) ? message(locale, key) : figure[FALLBACK[role]][locale];
}

/** "55 officers": a count with its noun; a figure without its own wording puts its label after the number. */
export function countedLabel(panelId: string, figure: Figure, value: number, locale: Locale): string {
  const words = { count: value, number: formatNumber(value, locale) };
  const key = `panels.${panelId}.rows.${figure.id}.counted`;
  return hasMessage(locale, key)
    ? message(locale, key, words)
    : message(locale, `panels.${panelId}.counted`, { ...words, label: figure.label[locale] });
}
