/** The schemas of the description: those with a name, and every answer, as JSON Schema 2020-12. */
import { z } from "zod";
import { Check, DerivedFigure } from "../model/dataset.ts";
import { KnownDate } from "../model/dates.ts";
import { PanelModel, PanelPoint, PanelSource, PanelTable, TargetLine, ValueRow } from "../model/panel.ts";
import { Quantity } from "../model/quantity.ts";
import {
  CheckDefinition,
  Evidence,
  Figure,
  Formula,
  Milestone,
  Mission,
  Source,
  Statement,
  Target,
} from "../model/records.ts";
import { DatasetStamp } from "../model/stamp.ts";
import { LocalText, RecordId } from "../model/text.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { Health } from "./health.ts";
import { PanelSummary } from "./panel-summary.ts";
import { Problem } from "./problem.ts";

export type JsonObject = Record<string, unknown>;

/** Schemas with a name of their own in the description. */
const NAMED = {
  DatasetStamp,
  KnownDate,
  LocalText,
  RecordId,
  Quantity,
  Evidence,
  Formula,
  CheckDefinition,
  Figure,
  DerivedFigure,
  Check,
  Source,
  Milestone,
  Statement,
  Target,
  Mission,
  PanelSummary,
  PanelModel,
  PanelPoint,
  PanelSource,
  PanelTable,
  TargetLine,
  ValueRow,
  Health,
  Problem,
} as const;

/** "figure" becomes "FigureAnswer". */
export function answerName({ id }: Endpoint): string {
  const camel = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `${camel}Answer`;
}

/** JSON Schema 2020-12 of every named schema and every answer; they refer to each other by name. */
export function componentSchemas(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  for (const endpoint of endpoints) registry.add(endpoint.answer, { id: answerName(endpoint) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  // Inside an OpenAPI document the dialect and the place are given by the document.
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
