/** Turns a PanelDefinition into a PanelModel: values, sentences, points, table and sources, in one language.
 *  Pure, on the server; no pixel, no colour. Titles are sentences computed from the records. */
import { dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelDefinition, PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { buildBaseCurve } from "./build-base-curve.ts";
import { buildMap } from "./build-map.ts";
import { buildMilestones } from "./build-milestones.ts";
import { buildParts } from "./build-parts.ts";
import { buildShare } from "./build-share.ts";
import { evidenceOfQuoted, panelSources, sourceLine, sourcesOfNumbers } from "./build-sources.ts";
import { buildUnits } from "./build-units.ts";
import { changeText } from "./change-text.ts";
import type { PanelContent } from "./panel-content.ts";

function buildContent(definition: PanelDefinition, dataset: Dataset, locale: Locale): PanelContent {
  switch (definition.kind) {
    case "parts":
      return buildParts(definition, dataset, locale);
    case "share":
      return buildShare(definition, dataset, locale);
    case "base-curve":
      return buildBaseCurve(definition, dataset, locale);
    case "units":
      return buildUnits(definition, dataset, locale);
    case "locator-map":
      return buildMap(definition, dataset, locale);
    case "milestones":
      return buildMilestones(definition, dataset, locale);
    default:
      return definition satisfies never;
  }
}

function figuresOf(definition: PanelDefinition, content: PanelContent): string[] {
  if (definition.kind === "locator-map") return [definition.figure];
  if (definition.kind === "milestones")
    return [...new Set(content.points.flatMap((point) => point.evidence))];
  return [...new Set([...content.numbers, ...(content.quoted ?? [])])];
}

/** @throws UnknownRecord when the definition names a record that the dataset lacks.
 *  @throws MissingMessage when a language lacks a text. */
export function buildPanel(definition: PanelDefinition, dataset: Dataset, locale: Locale): PanelModel {
  const content = buildContent(definition, dataset, locale);
  const numbers = sourcesOfNumbers(dataset, content.numbers);
  const use = {
    evidence: [
      ...numbers.evidence,
      ...(content.evidence ?? []),
      ...evidenceOfQuoted(dataset, content.quoted ?? []),
    ],
    others: [...numbers.others, ...(content.otherSources ?? [])],
  };
  const asOf = dateLabel(dataset.stamp.asOf, locale);
  // A no-break hyphen: the code never breaks at the end of a line.
  const shownCode = definition.code.replace("-", "\u2011");
  const text = (key: string) => message(locale, `panels.${definition.id}.${key}`);
  const model: PanelModel = {
    id: definition.id,
    code: definition.code,
    locale,
    dataset: { version: dataset.stamp.version, asOf },
    title: content.title,
    name: text("name"),
    subtitle: content.subtitle,
    notes: content.notes,
    summary: content.summary,
    ...(content.verdict === undefined ? {} : { verdict: content.verdict }),
    sourceLine: content.sourceLine ?? sourceLine(dataset, use, locale),
    asOfLine: `${shownCode} · ${content.asOf ?? message(locale, "common.asOf", { date: asOf })}`,
    shows: text("shows"),
    cannotShow: text("cannotShow"),
    body: content.body,
    points: content.points,
    table: content.table,
    sources: panelSources(dataset, use, locale),
    figures: figuresOf(definition, content),
  };
  return changeText(model, bindSpaces);
}
