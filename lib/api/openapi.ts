/** The description of the API (OpenAPI 3.1), made from the same schemas that check requests and answers. */
import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import type { Endpoint } from "./endpoint.ts";
import { API_ROOT, endpoints } from "./endpoints.ts";
import { answerName, componentSchemas, type JsonObject } from "./openapi-schemas.ts";
import { readParameters, type QueryShape } from "./parameters.ts";
import { PICTURE_TYPES, PictureQuery } from "./picture-request.ts";
import { PROBLEM_KINDS } from "./problem.ts";

const API_VERSION = "1.0.0";
const CSV_TYPE = "text/csv";
const CSV_ENDING = ".csv";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problem = (kind: keyof typeof PROBLEM_KINDS) => ({ $ref: `#/components/responses/${kind}` });

function queryParameters(query: QueryShape): JsonObject[] {
  return Object.entries(query).map(([name, schema]) => {
    const { $schema: _, ...described } = z.toJSONSchema(schema, { io: "input" });
    return { name, in: "query", required: false, schema: described };
  });
}

const idParameter = (schema: JsonObject) => ({ name: "id", in: "path", required: true, schema });

/** An answer as it is given now; of a list, its first record. undefined: there is no record to show. */
function example(endpoint: Endpoint, dataset: Dataset): unknown {
  const id = endpoint.exampleId(dataset);
  if (id === null && endpoint.path.includes("{id}")) return undefined;
  const { body } = endpoint.respond(id ?? "", new URLSearchParams(), dataset);
  return Object.fromEntries(
    Object.entries(body as JsonObject).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, 1) : value,
    ]),
  );
}

const READ_HEADERS = {
  ETag: { description: "Strong tag of exactly these bytes.", schema: { type: "string" } },
};
const NOT_MODIFIED = { description: "The bytes named in If-None-Match are still current." };

/** At every address, whatever is asked with POST and the like. */
const ANY_OTHER_METHOD = { "405": problem("method-not-allowed") };

function parametersOf(endpoint: Endpoint): JsonObject[] {
  const hasId = endpoint.path.includes("{id}");
  return [...(hasId ? [idParameter(reference("RecordId"))] : []), ...queryParameters(endpoint.query)];
}

function refusals(endpoint: Endpoint): JsonObject {
  const hasQuery = Object.keys(endpoint.query).length > 0;
  return {
    "400": problem(hasQuery ? "invalid-parameter" : "unknown-parameter"),
    ...(endpoint.path.includes("{id}") && { "404": problem("not-found") }),
    ...ANY_OTHER_METHOD,
    "406": problem("not-acceptable"),
    "500": problem("internal-error"),
  };
}

function operation(endpoint: Endpoint, dataset: Dataset): JsonObject {
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    parameters: parametersOf(endpoint),
    responses: {
      "200": {
        description: endpoint.hasTable
          ? "JSON; as CSV by Accept: text/csv, or with .csv behind the path."
          : "JSON.",
        headers: READ_HEADERS,
        content: {
          "application/json": {
            schema: reference(answerName(endpoint)),
            example: example(endpoint, dataset),
          },
          ...(endpoint.hasTable && { [CSV_TYPE]: { schema: { type: "string" } } }),
        },
      },
      "304": NOT_MODIFIED,
      ...refusals(endpoint),
    },
  };
}

/** The table of an address as a file, at the path with .csv behind it. */
function tableOperation(endpoint: Endpoint): JsonObject {
  return {
    operationId: `${endpoint.id}-csv`,
    summary: `${endpoint.summary}: the table as a file`,
    parameters: parametersOf(endpoint),
    responses: {
      "200": {
        description: "CSV with a byte order mark, for spreadsheets.",
        headers: READ_HEADERS,
        content: { [CSV_TYPE]: { schema: { type: "string" } } },
      },
      "304": NOT_MODIFIED,
      ...refusals(endpoint),
    },
  };
}

/** An address, and its table where it has one. */
function pathsOf(endpoint: Endpoint, dataset: Dataset): [string, JsonObject][] {
  const answer: [string, JsonObject] = [endpoint.path, { get: operation(endpoint, dataset) }];
  return endpoint.hasTable
    ? [answer, [`${endpoint.path}${CSV_ENDING}`, { get: tableOperation(endpoint) }]]
    : [answer];
}

function chartOperation(): JsonObject {
  const types = Object.values(PICTURE_TYPES);
  return {
    operationId: "chart",
    summary: "One panel as a picture: {panel}.svg or {panel}.png",
    parameters: [
      {
        name: "file",
        in: "path",
        required: true,
        schema: { type: "string", pattern: "^[a-z0-9-]+\\.(?:svg|png)$" },
      },
      ...queryParameters(PictureQuery),
    ],
    responses: {
      "200": {
        description: "The picture; the same bytes for the same dataset.",
        headers: READ_HEADERS,
        content: Object.fromEntries(types.map((type) => [type, {}])),
      },
      "304": NOT_MODIFIED,
      "400": problem("invalid-parameter"),
      "404": problem("not-found"),
      ...ANY_OTHER_METHOD,
      "406": problem("not-acceptable"),
      "500": problem("internal-error"),
      "503": problem("too-busy"),
    },
  };
}

function healthOperation(dataset: Dataset): JsonObject {
  return {
    operationId: "health",
    summary: "Whether this server answers, and with which dataset",
    parameters: [],
    responses: {
      "200": {
        description: "JSON.",
        content: {
          "application/json": {
            schema: reference("Health"),
            example: { status: "ok", dataset: dataset.stamp },
          },
        },
      },
      ...ANY_OTHER_METHOD,
      "500": problem("internal-error"),
    },
  };
}

export function describeApi(dataset: Dataset): JsonObject {
  return {
    openapi: "3.1.0",
    info: {
      title: "Blue Beret",
      version: API_VERSION,
      description:
        "Viet Nam's peacekeeping figures: what documents state, what follows from it, and how the two compare. Read only.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      ...Object.fromEntries(endpoints.flatMap((endpoint) => pathsOf(endpoint, dataset))),
      "/charts/{file}": { get: chartOperation() },
      "/healthz": { get: healthOperation(dataset) },
    },
    components: {
      schemas: componentSchemas(),
      responses: Object.fromEntries(
        Object.entries(PROBLEM_KINDS).map(([kind, { title }]) => [
          kind,
          { description: title, content: { "application/problem+json": { schema: reference("Problem") } } },
        ]),
      ),
    },
  };
}

export const openapiEndpoint: Endpoint = {
  id: "openapi",
  path: `${API_ROOT}/openapi.json`,
  summary: "This description",
  query: {},
  answer: z.looseObject({ openapi: z.literal("3.1.0") }),
  hasTable: false,
  exampleId: () => null,
  respond(_, search, dataset) {
    readParameters({}, search);
    return { body: describeApi(dataset), fileName: "openapi" };
  },
};
