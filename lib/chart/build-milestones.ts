/** Panel of kind "milestones": dated steps, each with how its date is known. */
import { milestoneById, sourceById } from "../dataset/lookup.ts";
import { formatKnownDate, yearFraction } from "../format/dates.ts";
import { dateKindWord, dateLabel } from "../format/known-dates.ts";
import { formatLocator } from "../format/locators.ts";
import { message } from "../format/messages.ts";
import { formatList, numberWord } from "../format/qualifiers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { MilestoneEntry, PanelDefinition, PanelModel } from "../model/panel.ts";
import type { Milestone } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { corroborators } from "./build-sources.ts";
import { dateBasis } from "./date-basis.ts";
import type { PanelContent } from "./panel-content.ts";
import { columnsIn } from "./table-columns.ts";

type MilestonesDefinition = Extract<PanelDefinition, { kind: "milestones" }>;
type LegendState = Extract<PanelModel["body"], { kind: "milestones" }>["legend"][number]["state"];

function precisionOf(date: KnownDate): MilestoneEntry["precision"] {
  if (date.kind === "not-stated" || date.iso === null) return "unknown";
  if (date.until !== undefined) return "period";
  const [, month, day] = date.iso.split("-");
  return day ? "day" : month ? "month" : "year";
}

/** End of a period: a bare year ends with its 31 December, a month with its last day. */
function endFraction(until: string): number {
  const [year = "", month] = until.split("-");
  if (month === undefined) return Number(year) + 1;
  return until.length === "2021-06".length ? Number(year) + Number(month) / 12 : yearFraction(until);
}

function milestoneEntry(milestone: Milestone, dataset: Dataset, locale: Locale): MilestoneEntry {
  const { date } = milestone;
  const isPlaced = date.kind !== "not-stated" && date.iso !== null;
  const note = dateBasis(dataset, date, locale);
  return {
    id: milestone.id,
    dateKind: date.kind,
    from: isPlaced && date.iso !== null ? yearFraction(date.iso) : null,
    until: isPlaced && date.until !== undefined ? endFraction(date.until) : null,
    precision: precisionOf(date),
    dateLabel: dateLabel(date, locale),
    ...(note === undefined ? {} : { dateNote: note }),
    text: milestone.text[locale],
    shortText: milestone.shortText[locale],
    ...(milestone.detail ? { detail: milestone.detail[locale] } : {}),
  };
}

function stateOf(entry: MilestoneEntry): LegendState {
  if (entry.dateKind === "not-stated") return "undated";
  if (entry.dateKind !== "stated") return entry.dateKind;
  return entry.precision === "period" || entry.precision === "year" ? "period" : "exact";
}

const LEGEND_ORDER: readonly LegendState[] = ["exact", "period", "inferred", "corroborated", "undated"];

/** First step and its year, then how many others there are and when. */
function milestonesTitle(entries: readonly MilestoneEntry[], locale: Locale): string {
  const placed = entries
    .filter((entry) => entry.from !== null)
    .toSorted((one, other) => (one.from ?? 0) - (other.from ?? 0));
  const [first, ...others] = placed;
  if (!first || others.length === 0)
    return message(locale, "panels.milestones.title.few", {
      n: entries.length,
      count: numberWord(entries.length, locale),
    });
  const years = others.flatMap((entry) => [
    Math.floor(entry.from ?? 0),
    ...(entry.until === null ? [] : [Math.ceil(entry.until) - 1]),
  ]);
  const from = Math.min(...years);
  const until = Math.max(...years);
  return message(
    locale,
    from === until ? "panels.milestones.title.oneYear" : "panels.milestones.title.years",
    {
      first: first.shortText,
      year: String(Math.floor(first.from ?? 0)),
      n: others.length,
      count: numberWord(others.length, locale),
      from: String(from),
      until: String(until),
    },
  );
}

/** "27 May 2021 (Government portal), 25 November 2022 (People’s Army Newspaper)". */
function secondSourceList(milestones: readonly Milestone[], dataset: Dataset, locale: Locale): string {
  return formatList(
    milestones.flatMap(({ date }) =>
      date.corroboratedBy === undefined
        ? []
        : [
            message(locale, "panels.milestones.secondSource", {
              date: formatKnownDate(date, locale) ?? "",
              source: sourceById(dataset, date.corroboratedBy).publisherShort[locale],
            }),
          ],
    ),
    locale,
  );
}

/** The date for a sentence that says in words how it is known: a second source is not named twice. */
function datedBy(date: KnownDate, locale: Locale): string {
  const plain = date.kind === "corroborated" ? formatKnownDate(date, locale) : null;
  return plain ?? dateLabel(date, locale);
}

export function buildMilestones(
  definition: MilestonesDefinition,
  dataset: Dataset,
  locale: Locale,
): PanelContent {
  const milestones = definition.milestones.map((id) => milestoneById(dataset, id));
  const entries = milestones.map((milestone) => milestoneEntry(milestone, dataset, locale));
  const states = new Set(entries.map(stateOf));
  const hasMonth = entries.some((entry) => stateOf(entry) === "exact" && entry.precision === "month");
  const seconds = secondSourceList(milestones, dataset, locale);
  const words = {
    seconds,
    n: entries.length,
    count: numberWord(entries.length, locale),
    list: entries.map((entry) => `${entry.dateLabel}, ${entry.shortText}`).join("; "),
  };
  const text = (key: string) => message(locale, `panels.milestones.${key}`, words);
  const column = columnsIn(locale);
  const place = (milestone: Milestone) =>
    formatLocator(milestone.evidence, sourceById(dataset, milestone.evidence.source), locale);
  return {
    title: milestonesTitle(entries, locale),
    subtitle: text("subtitle"),
    notes: [
      ...(states.has("inferred") ? [text("notes.brackets")] : []),
      ...(states.has("undated") ? [text("notes.undated")] : []),
      ...(seconds === "" ? [] : [text("notes.seconds")]),
    ].slice(0, 2),
    summary: text("summary"),
    body: {
      kind: "milestones",
      entries,
      legend: LEGEND_ORDER.filter((state) => states.has(state)).map((state) => ({
        state,
        label: text(`legend.${state === "exact" && hasMonth ? "exactOrMonth" : state}`),
      })),
      scaleEndLabel: text("scaleEnd"),
    },
    points: milestones.map((milestone, index) => {
      const entry = entries[index] ?? milestoneEntry(milestone, dataset, locale);
      return {
        id: entry.id,
        label: entry.shortText,
        display: entry.dateLabel,
        detail: [entry.detail, entry.dateNote].filter((part) => part !== undefined).join(". ") || entry.text,
        sentence: message(locale, "panels.milestones.pointSentence", {
          date: datedBy(milestone.date, locale),
          text: entry.text,
          kind: dateKindWord(milestone.date, locale),
        }),
        evidence: [milestone.figure ?? milestone.id],
      };
    }),
    table: {
      caption: text("caption"),
      columns: [column("date"), column("dateKind"), column("event"), column("where")],
      rows: milestones.map((milestone) => [
        dateLabel(milestone.date, locale),
        dateKindWord(milestone.date, locale),
        milestone.text[locale],
        place(milestone),
      ]),
    },
    numbers: [],
    evidence: milestones.map((milestone) => milestone.evidence),
    otherSources: corroborators(milestones.map((milestone) => milestone.date)),
    asOf: text("asOf"),
  };
}
