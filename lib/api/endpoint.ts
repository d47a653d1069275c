/** An address of the API as data: what it takes, what it answers and how. The router asks it, openapi.ts describes it. */
import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { DatasetStamp } from "../model/stamp.ts";
import { AnswerOutOfShape } from "./errors.ts";
import type { Table } from "./csv.ts";
import type { QueryShape, QueryValues } from "./parameters.ts";
import { readParameters } from "./parameters.ts";

/** An answer that has the published shape, and its table where it has one. */
export interface Answered {
  readonly body: unknown;
  readonly table?: () => Table;
  /** What a downloaded file is called, without ending. */
  readonly fileName: string;
}

export interface Endpoint {
  /** operationId of the description. */
  readonly id: string;
  /** Path with at most one `{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly query: QueryShape;
  readonly answer: z.core.$ZodType;
  readonly hasTable: boolean;
  /** An `id` that exists, for the description's example; null when there is none. */
  readonly exampleId: (dataset: Dataset) => string | null;
  readonly respond: (id: string, search: URLSearchParams, dataset: Dataset) => Answered;
}

interface EndpointSpec<Query extends QueryShape, Value extends z.core.$ZodType> {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly query: Query;
  /** Member of the answer that holds the value. */
  readonly key: string;
  readonly value: Value;
  readonly exampleId?: (dataset: Dataset) => string | null;
  readonly ask: (
    request: { readonly id: string; readonly query: QueryValues<Query> },
    dataset: Dataset,
  ) => z.output<Value>;
  readonly table?: (value: z.output<Value>) => Table;
  /** Parts of the file's name. */
  readonly fileName: (request: {
    readonly id: string;
    readonly query: QueryValues<Query>;
  }) => readonly string[];
}

/** Checks an answer against the schema that the description publishes.
 *  @throws AnswerOutOfShape */
function inShape<Schema extends z.core.$ZodType>(
  schema: Schema,
  answer: unknown,
  endpoint: string,
): z.output<Schema> {
  const result = z.safeParse(schema, answer);
  if (!result.success) throw new AnswerOutOfShape(endpoint, z.prettifyError(result.error));
  return result.data;
}

/** `{ "dataset": …, "<key>": value }`, where `value` is what `ask` finds. */
export function endpoint<const Query extends QueryShape, Value extends z.core.$ZodType>(
  spec: EndpointSpec<Query, Value>,
): Endpoint {
  const { id, path, summary, query, key, value, ask, table, fileName } = spec;
  const answer = z.strictObject({ dataset: DatasetStamp, [key]: value });
  return {
    id,
    path,
    summary,
    query,
    answer,
    hasTable: table !== undefined,
    exampleId: spec.exampleId ?? (() => null),
    respond(recordId, search, dataset) {
      const request = { id: recordId, query: readParameters(query, search) };
      const found = ask(request, dataset);
      return {
        body: inShape(answer, { dataset: dataset.stamp, [key]: found }, id),
        ...(table && { table: () => table(found) }),
        fileName: ["blue-beret", ...fileName(request), dataset.stamp.version].join("_"),
      };
    },
  };
}
