/** The columns of each collection as a table: one row a record, text in both languages, lists joined by spaces. */
import type { Check, DerivedFigure } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type {
  Correction,
  Evidence,
  Figure,
  Formula,
  Milestone,
  Mission,
  Source,
  Statement,
  Target,
} from "../model/records.ts";
import type { LocalText } from "../model/text.ts";
import type { Cell, Table } from "./csv.ts";

/** Name of a column and what stands in it. */
type Column<Record> = readonly [name: string, read: (record: Record) => Cell];
const table =
  <Record>(...columns: readonly Column<Record>[]) =>
  (records: readonly Record[]): Table => ({
    columns: columns.map(([name]) => name),
    rows: records.map((record) => columns.map(([, read]) => read(record))),
  });

function both<Record>(name: string, read: (record: Record) => LocalText | undefined): Column<Record>[] {
  return [
    [`${name}_en`, (record) => read(record)?.en],
    [`${name}_vi`, (record) => read(record)?.vi],
  ];
}

function dateColumns<Record>(read: (record: Record) => KnownDate): Column<Record>[] {
  return [
    ["date", (record) => read(record).iso],
    ["date_until", (record) => read(record).until],
    ["date_kind", (record) => read(record).kind],
  ];
}

function evidenceColumns<Record>(read: (record: Record) => Evidence): Column<Record>[] {
  return [
    ["source", (record) => read(record).source],
    ["paragraph", (record) => read(record).paragraph],
    ["sentence", (record) => read(record).sentence],
    ["fragment", (record) => read(record).fragment],
  ];
}

/** "sum(officers-sent, medical-staff-sent)" */
function formulaText(formula: Formula): string {
  switch (formula.operation) {
    case "sum":
      return `sum(${formula.of.join(", ")})`;
    case "percent":
      return `percent(${formula.part}, ${formula.whole})`;
    case "largest-whole":
      return `largest-whole(${formula.part}, ${formula.share})`;
    default:
      return formula satisfies never;
  }
}

export const figuresTable = table<Figure>(
  ["id", (figure) => figure.id],
  ["kind", (figure) => figure.kind],
  ["value", (figure) => (figure.kind === "places" ? figure.countries.join(" ") : figure.value)],
  ["unit", (figure) => figure.unit],
  ["qualifier", (figure) => figure.qualifier],
  ["measure", (figure) => figure.measure],
  ...dateColumns<Figure>((figure) => figure.date),
  ...both<Figure>("label", (figure) => figure.label),
  ...both<Figure>("scope", (figure) => figure.scope),
  ...evidenceColumns<Figure>((figure) => figure.evidence),
  ...both<Figure>("attribution", (figure) => figure.attribution),
);

export const derivedTable = table<DerivedFigure>(
  ["id", (derived) => derived.id],
  ["kind", (derived) => derived.kind],
  ["value", (derived) => derived.value],
  ["unit", (derived) => derived.unit],
  ["qualifier", (derived) => derived.qualifier],
  ["measure", (derived) => derived.measure],
  ["formula", (derived) => formulaText(derived.formula)],
  ["figures", (derived) => derived.figures.join(" ")],
  ...both<DerivedFigure>("label", (derived) => derived.label),
  ...both<DerivedFigure>("assumption", (derived) => derived.assumption),
);

export const checksTable = table<Check>(
  ["id", (check) => check.id],
  ["claim", (check) => check.claim],
  ["method", (check) => check.definition.method],
  ["verdict", (check) => check.verdict],
  ["compared_with", (check) => check.comparedWith],
  ["conclusion", (check) => check.conclusion?.outcome],
  ["conclusion_target", (check) => check.conclusion?.target],
  ["conclusion_shares_percent", (check) => check.conclusion?.sharesPercent.join(" ")],
  ...both<Check>("note", ({ definition }) =>
    definition.method === "recompute" ? undefined : definition.note,
  ),
);

export const sourcesTable = table<Source>(
  ["id", (source) => source.id],
  ["role", (source) => source.role],
  ["letter", (source) => source.letter],
  ...both<Source>("publisher", (source) => source.publisher),
  ["title", (source) => source.title],
  ["address", (source) => source.address],
  ...dateColumns<Source>((source) => source.date),
  ["text_sha256", (source) => source.textSha256],
);

export const milestonesTable = table<Milestone>(
  ["id", (milestone) => milestone.id],
  ["kind", (milestone) => milestone.kind],
  ...dateColumns<Milestone>((milestone) => milestone.date),
  ...both<Milestone>("text", (milestone) => milestone.text),
  ["figure", (milestone) => milestone.figure],
  ...evidenceColumns<Milestone>((milestone) => milestone.evidence),
);

export const statementsTable = table<Statement>(
  ["id", (statement) => statement.id],
  ["value", (statement) => statement.value],
  ["unit", (statement) => statement.unit],
  ["qualifier", (statement) => statement.qualifier],
  ["measure", (statement) => statement.measure],
  ...dateColumns<Statement>((statement) => statement.date),
  ...both<Statement>("label", (statement) => statement.label),
  ["source", (statement) => statement.source],
  ["fragment", (statement) => statement.fragment],
  ["bears_on", (statement) => statement.bearsOn.join(" ")],
);

export const targetsTable = table<Target>(
  ["id", (target) => target.id],
  ["percent", (target) => target.percent],
  ["figure", (target) => target.figure],
  ["category", (target) => target.category],
  ["year", (target) => target.year],
  ["status", (target) => target.status],
  ["source", (target) => target.source],
  ...both<Target>("label", (target) => target.label),
  ...both<Target>("attribution", (target) => target.attribution),
);

export const missionsTable = table<Mission>(
  ["id", (mission) => mission.id],
  ["acronym", (mission) => mission.acronym],
  ["country", (mission) => mission.country],
  ...both<Mission>("name", (mission) => mission.name),
  ["source", (mission) => mission.source],
);

export const correctionsTable = table<Correction>(
  ["id", (correction) => correction.id],
  ["record", (correction) => correction.record],
  ["date", (correction) => correction.date],
  ...both<Correction>("from", (correction) => correction.from),
  ...both<Correction>("to", (correction) => correction.to),
  ...both<Correction>("reason", (correction) => correction.reason),
);
