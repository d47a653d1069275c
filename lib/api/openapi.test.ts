import { z } from "zod";
import { beforeAll, describe, expect, it } from "vitest";
import { correctedDataset, earlierCorrection } from "../../fixtures/fixture-corrections.ts";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { answerApi } from "./answer-api.ts";
import { endpoints } from "./endpoints.ts";

/** No correction has been published yet: one is added, so that its addresses have an example, too. */
const dataset = correctedDataset([earlierCorrection]);
const request = new Request("http://127.0.0.1/api/v1/openapi.json");

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[];
  responses: Record<string, { content?: Record<string, { schema?: object; example?: unknown }> }>;
}
interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, unknown>; responses: Record<string, unknown> };
}
let text: string;
let description: Description;
beforeAll(() => {
  text = String(answerApi(request, dataset).body);
  description = JSON.parse(text);
});
const operations = () => Object.entries(description.paths).map(([path, { get }]) => [path, get] as const);

describe("the description of the API", () => {
  it("is OpenAPI 3.1 with a title and a version", () => {
    expect(description.openapi).toBe("3.1.0");
    expect(description.info).toMatchObject({
      title: "Blue Beret",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  it("names every address once, and each operation by an id of its own", () => {
    expect(Object.keys(description.paths)).toEqual([
      ...endpoints.flatMap(({ path, hasTable }) => (hasTable ? [path, `${path}.csv`] : [path])),
      "/charts/{file}",
      "/healthz",
    ]);
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has what every reference leads to", () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^/"]+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, section = "", name = ""] of references) {
      expect(Object.keys(description.components[section as "schemas"]), name).toContain(name);
    }
    expect([...text.matchAll(/"\$ref":"(?!#\/components\/)/g)]).toEqual([]);
  });

  it("gives no example where a collection is empty", () => {
    const empty: Description = JSON.parse(String(answerApi(request, fixtureDataset()).body));
    const answer =
      empty.paths["/api/v1/corrections/{id}"]?.get.responses["200"]?.content?.["application/json"];
    expect(answer).toBeDefined();
    expect(answer?.example).toBeUndefined();
  });

  it("declares each part of a path, and no parameter twice", () => {
    for (const [path, { parameters }] of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(
        inPath,
      );
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("gives the values of a parameter that the handler accepts", () => {
    const lang = description.paths["/api/v1/panels/{id}"]?.get.parameters.find(({ name }) => name === "lang");
    expect(lang).toEqual({
      name: "lang",
      in: "query",
      required: false,
      schema: { type: "string", enum: ["en", "vi"], default: "en" },
    });
  });

  it.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
    "gives an example at %s that the answer's schema accepts",
    (path, endpoint) => {
      const example = description.paths[path]?.get.responses["200"]?.content?.["application/json"]?.example;
      expect(z.safeParse(endpoint.answer, example).success).toBe(true);
    },
  );

  it.each(endpoints.map(({ path }) => path))(
    "publishes a JSON Schema for %s that accepts the example and refuses anything else beside it",
    (path) => {
      const { schema, example } =
        description.paths[path]?.get.responses["200"]?.content?.["application/json"] ?? {};
      const published = z.fromJSONSchema(
        JSON.parse(
          JSON.stringify({ ...schema, $defs: description.components.schemas }).replaceAll(
            "#/components/schemas/",
            "#/$defs/",
          ),
        ),
      );
      expect(published.safeParse(example).success).toBe(true);
      expect(published.safeParse({ ...(example as object), invented: 1 }).success).toBe(false);
    },
  );

  it("offers CSV exactly where a table is made", () => {
    for (const { path, hasTable } of endpoints) {
      expect("text/csv" in (description.paths[path]?.get.responses["200"]?.content ?? {}), path).toBe(
        hasTable,
      );
    }
  });

  it("offers nothing but CSV at an address that ends in .csv", () => {
    const tables = operations().filter(([path]) => path.endsWith(".csv"));
    expect(tables.length).toBe(endpoints.filter(({ hasTable }) => hasTable).length);
    for (const [path, { responses }] of tables) {
      expect(Object.keys(responses["200"]?.content ?? {}), path).toEqual(["text/csv"]);
    }
  });

  it("says at every address that it can only be read", () => {
    for (const [path, { responses }] of operations()) {
      expect(responses["405"], path).toEqual({ $ref: "#/components/responses/method-not-allowed" });
    }
  });

  it("describes the problems that error types lead to", () => {
    expect(Object.keys(description.components.responses)).toContain("unknown-parameter");
  });

  it("is the same bytes every time", () => {
    expect(answerApi(request, dataset).body).toBe(text);
  });
});
