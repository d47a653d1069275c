/** Every address under /api/v1 but the description itself: one entry each, used by the router and by openapi.ts. */
import { z } from "zod";
import { panelIds, panelModel } from "../chart/panel-catalogue.ts";
import { Check, DerivedFigure, type Dataset } from "../model/dataset.ts";
import { PanelModel } from "../model/panel.ts";
import { Correction, Figure, Milestone, Mission, Source, Statement, Target } from "../model/records.ts";
import { LOCALES } from "../model/text.ts";
import type { Table } from "./csv.ts";
import { endpoint, type Endpoint } from "./endpoint.ts";
import { NotFound } from "./errors.ts";
import { summarisePanel, PanelSummary } from "./panel-summary.ts";
import {
  checksTable,
  correctionsTable,
  derivedTable,
  figuresTable,
  milestonesTable,
  missionsTable,
  sourcesTable,
  statementsTable,
  targetsTable,
} from "./record-tables.ts";

export const API_ROOT = "/api/v1";
export const LanguageQuery = { lang: z.enum(LOCALES).default("en") };

interface Collection<Schema extends z.ZodType<{ readonly id: string }>> {
  /** Name of the list, in its address and its answer. */
  readonly many: string;
  /** Name of one, in its answer. */
  readonly one: string;
  readonly what: string;
  readonly schema: Schema;
  readonly of: (dataset: Dataset) => readonly z.output<Schema>[];
  readonly table: (records: readonly z.output<Schema>[]) => Table;
}

/** A list of records, and one of them by its id. */
function collection<Schema extends z.ZodType<{ readonly id: string }>>(
  spec: Collection<Schema>,
): readonly Endpoint[] {
  const { many, one, what, schema, of, table } = spec;
  const path = `${API_ROOT}/${many}`;
  return [
    endpoint({
      id: many,
      path,
      summary: `All ${what}s`,
      query: {},
      key: many,
      value: z.array(schema),
      ask: (_, dataset) => [...of(dataset)],
      table,
      fileName: () => [many],
    }),
    endpoint({
      id: one === many ? `${one}-one` : one,
      path: `${path}/{id}`,
      summary: `One ${what}`,
      query: {},
      key: one,
      value: schema,
      exampleId: (dataset) => of(dataset)[0]?.id ?? null,
      ask({ id }, dataset) {
        const found = of(dataset).find((record) => record.id === id);
        if (found === undefined) throw new NotFound(what, path);
        return found;
      },
      fileName: ({ id }) => [one, id],
    }),
  ];
}

const panelList = endpoint({
  id: "panels",
  path: `${API_ROOT}/panels`,
  summary: "All panels, in the order of the dashboard",
  query: LanguageQuery,
  key: "panels",
  value: z.array(PanelSummary),
  ask: ({ query }, dataset) =>
    panelIds.flatMap((id) => {
      const model = panelModel(id, dataset, query.lang);
      return model ? [summarisePanel(model)] : [];
    }),
  fileName: ({ query }) => ["panels", query.lang],
});

export const panelEndpoint = endpoint({
  id: "panel",
  path: `${API_ROOT}/panels/{id}`,
  summary: "One panel: values, text, table and sources in a language; its table as CSV",
  query: LanguageQuery,
  key: "panel",
  value: PanelModel,
  exampleId: () => panelIds[0] ?? null,
  ask({ id, query }, dataset) {
    const model = panelModel(id, dataset, query.lang);
    if (!model) throw new NotFound("panel", panelList.path, panelIds);
    return model;
  },
  table: (model) => ({ columns: model.table.columns.map(({ label }) => label), rows: model.table.rows }),
  fileName: ({ id, query }) => [id, query.lang],
});

export const endpoints: readonly Endpoint[] = [
  ...collection({
    many: "figures",
    one: "figure",
    what: "figure",
    schema: Figure,
    of: (d) => d.figures,
    table: figuresTable,
  }),
  ...collection({
    many: "derived",
    one: "derived",
    what: "derived figure",
    schema: DerivedFigure,
    of: (d) => d.derived,
    table: derivedTable,
  }),
  ...collection({
    many: "checks",
    one: "check",
    what: "check",
    schema: Check,
    of: (d) => d.checks,
    table: checksTable,
  }),
  ...collection({
    many: "sources",
    one: "source",
    what: "source",
    schema: Source,
    of: (d) => d.sources,
    table: sourcesTable,
  }),
  ...collection({
    many: "milestones",
    one: "milestone",
    what: "milestone",
    schema: Milestone,
    of: (d) => d.milestones,
    table: milestonesTable,
  }),
  ...collection({
    many: "statements",
    one: "statement",
    what: "statement",
    schema: Statement,
    of: (d) => d.statements,
    table: statementsTable,
  }),
  ...collection({
    many: "targets",
    one: "target",
    what: "target",
    schema: Target,
    of: (d) => d.targets,
    table: targetsTable,
  }),
  ...collection({
    many: "missions",
    one: "mission",
    what: "mission",
    schema: Mission,
    of: (d) => d.missions,
    table: missionsTable,
  }),
  ...collection({
    many: "corrections",
    one: "correction",
    what: "correction",
    schema: Correction,
    of: (d) => d.corrections,
    table: correctionsTable,
  }),
  panelList,
  panelEndpoint,
];
