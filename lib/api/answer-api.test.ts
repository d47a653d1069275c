import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panels } from "../../panels/index.ts";
import { PanelAnswer } from "../model/panel-answer.ts";
import { answerApi } from "./answer-api.ts";
import { endpoints } from "./endpoints.ts";
import { serve } from "./http.ts";
import { panelEtag } from "./panel-etag.ts";
import { Problem } from "./problem.ts";

const dataset = fixtureDataset();
const { GET, POST } = serve((request) => answerApi(request, dataset));
const get = (path: string, accept?: string) =>
  GET(new Request(`http://127.0.0.1${path}`, accept === undefined ? {} : { headers: { accept } }));
const json = async (path: string) => (await get(path)).json();
async function problem(path: string, accept?: string): Promise<Problem> {
  const response = await get(path, accept);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return Problem.parse(await response.json());
}

const COLLECTIONS = [
  "figures",
  "derived",
  "checks",
  "sources",
  "milestones",
  "statements",
  "targets",
  "missions",
] as const;
const ONE = {
  figures: "figure",
  derived: "derived",
  checks: "check",
  sources: "source",
  milestones: "milestone",
  statements: "statement",
  targets: "target",
  missions: "mission",
} as const;

describe("lists and single records", () => {
  it.each(COLLECTIONS)("answers /%s with the dataset and every record, in its order", async (name) => {
    const answer = await json(`/api/v1/${name}`);
    expect(Object.keys(answer)).toEqual(["dataset", name]);
    expect(answer.dataset).toEqual(dataset.stamp);
    expect(answer[name]).toEqual(dataset[name]);
  });

  it.each(COLLECTIONS)("answers each of /%s by its id", async (name) => {
    for (const record of dataset[name]) {
      expect(await json(`/api/v1/${name}/${record.id}`)).toEqual({
        dataset: dataset.stamp,
        [ONE[name]]: record,
      });
    }
  });

  it("gives the derived total and the check that does not reconcile", async () => {
    expect((await json("/api/v1/derived/people-sent-total")).derived.value).toBe(244);
    expect((await json("/api/v1/checks/women-share-reconciles")).check).toMatchObject({
      verdict: "differs",
      conclusion: { outcome: "holds" },
    });
  });
});

describe("panels", () => {
  it("lists them in the dashboard's order, with their addresses", async () => {
    const list = (await json("/api/v1/panels")).panels;
    expect(list.map(({ id }: { id: string }) => id)).toEqual(panels.map(({ id }) => id));
    for (const { links } of list) {
      expect((await get(links.model)).status).toBe(200);
      expect((await get(links.table)).headers.get("content-type")).toContain("text/csv");
    }
  });

  it.each(panels.map(({ id }) => id))(
    "gives %s in both languages, in the shape that the browser checks",
    async (id) => {
      for (const lang of ["en", "vi"] as const) {
        const answer = PanelAnswer.parse(await json(`/api/v1/panels/${id}?lang=${lang}`));
        expect(answer.panel).toMatchObject({ id, locale: lang, dataset: { version: dataset.stamp.version } });
      }
    },
  );

  it("speaks English unless told otherwise", async () => {
    expect(await json("/api/v1/panels/women-share")).toEqual(
      await json("/api/v1/panels/women-share?lang=en"),
    );
  });

  it("has the tag that a page hands on", async () => {
    const response = await get("/api/v1/panels/women-share?lang=vi");
    expect(response.headers.get("etag")).toBe(panelEtag("women-share", "vi", dataset));
  });
});

describe("tables", () => {
  it.each(COLLECTIONS)("gives /%s as CSV by Accept and by .csv", async (name) => {
    const [byAccept, byEnding] = [await get(`/api/v1/${name}`, "text/csv"), await get(`/api/v1/${name}.csv`)];
    for (const response of [byAccept, byEnding]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="blue-beret_${name}_${dataset.stamp.version}.csv"`,
      );
    }
    const text = await byAccept.text();
    expect(await byEnding.text()).toBe(text);
    await expect(text.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`golden/${name}.csv`);
  });

  it("marks the file for spreadsheets, which else lose Vietnamese, and leaves the mark out for programs", async () => {
    const start = async (response: Response) => [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)];
    expect(await start(await get("/api/v1/figures.csv"))).toEqual([0xef, 0xbb, 0xbf]);
    expect(await start(await get("/api/v1/figures", "text/csv"))).toEqual(
      [..."id,"].map((letter) => letter.charCodeAt(0)),
    );
  });

  it("tells CSV from JSON by another tag", async () => {
    const [csv, body] = [await get("/api/v1/figures", "text/csv"), await get("/api/v1/figures")];
    expect(csv.headers.get("etag")).not.toBe(body.headers.get("etag"));
    expect(csv.headers.get("vary")).toBe("Accept");
  });

  it("gives a panel's table in its language, cell for cell", async () => {
    const { table } = (await json("/api/v1/panels/personnel-sent?lang=vi")).panel;
    const lines = (await (await get("/api/v1/panels/personnel-sent.csv?lang=vi")).text()).split("\r\n");
    expect(lines).toHaveLength(table.rows.length + 2);
    expect(lines[0]).toContain(table.columns[0].label);
    for (const [index, row] of table.rows.entries()) expect(lines[index + 1]).toContain(row[0]);
  });

  it("opens .csv in a browser, which asks for HTML first", async () => {
    expect((await get("/api/v1/figures.csv", "text/html,application/xml;q=0.9,*/*;q=0.8")).status).toBe(200);
  });
});

describe("what is refused", () => {
  it.each([
    "/api",
    "/api/",
    "/api/v1",
    "/api/v2/figures",
    "/api/v1/nothing",
    "/api/v1/figures/",
    "/api/v1/figures/a/b",
    "/api/v1/Figures",
    "/api/v1/openapi.json.csv",
    "/api/v1/panels.csv",
    "/api/v1/nothing.csv",
    "/api/v1//figures",
    "/api/v1/%E0%A4%A",
  ])("%s is no address", async (path) => {
    expect(await problem(path)).toMatchObject({
      status: 404,
      title: "No such address",
      see: "/api/v1/openapi.json",
    });
  });

  it.each(COLLECTIONS)("an unknown id in /%s leads back to the list", async (name) => {
    expect(await problem(`/api/v1/${name}/no-such-thing`)).toMatchObject({
      status: 404,
      see: `/api/v1/${name}`,
    });
  });

  it.each(["no-such-thing", "no-such-thing.csv", "constructor", "__proto__"])(
    "the unknown panel %s leads to the ones there are",
    async (id) => {
      expect(await problem(`/api/v1/panels/${id}`)).toMatchObject({
        status: 404,
        see: "/api/v1/panels",
        allowed: panels.map((panel) => panel.id),
      });
    },
  );

  it.each(["figures", "panels"])(
    "an id of 5,000 characters in /%s is not found and not repeated",
    async (name) => {
      const found = await problem(`/api/v1/${name}/${"x".repeat(5_000)}`);
      expect(found.status).toBe(404);
      expect(JSON.stringify(found)).not.toContain("xxx");
    },
  );

  it("markup in an id is not repeated", async () => {
    expect(JSON.stringify(await problem("/api/v1/figures/<script>alert(1)</script>"))).not.toMatch(/<|alert/);
    expect(JSON.stringify(await problem("/api/v1/figures/%3Cscript%3E"))).not.toMatch(/%3C|<|script>/);
  });

  it.each(endpoints.map(({ path }) => path))("an unknown parameter at %s", async (template) => {
    const endpoint = endpoints.find(({ path }) => path === template);
    const path = template.replace("{id}", endpoint?.exampleId(dataset) ?? "any");
    expect(await problem(`${path}?colour=red`)).toMatchObject({ status: 400, parameter: "colour" });
  });

  it("an unknown language, with the known ones", async () => {
    const found = await problem("/api/v1/panels/women-share?lang=<b>fr</b>");
    expect(found).toMatchObject({ status: 400, parameter: "lang", allowed: ["en", "vi"] });
    expect(JSON.stringify(found)).not.toMatch(/<b>|fr/);
  });

  it.each(["lang=", "lang=en&lang=vi"])("?%s", async (query) => {
    expect(await problem(`/api/v1/panels?${query}`)).toMatchObject({ status: 400, parameter: "lang" });
  });

  it("a format that is not made, with those that are", async () => {
    expect(await problem("/api/v1/figures", "text/html")).toMatchObject({
      status: 406,
      allowed: ["application/json", "text/csv"],
    });
    expect(await problem("/api/v1/figures/officers-sent", "text/csv")).toMatchObject({
      status: 406,
      allowed: ["application/json"],
    });
    expect(await problem("/api/v1/figures.csv", "application/json")).toMatchObject({
      status: 406,
      allowed: ["text/csv"],
    });
  });

  it("a POST", async () => {
    const response = await POST(
      new Request("http://127.0.0.1/api/v1/figures", { method: "POST", body: "{}" }),
    );
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});

it("never answers out of the published shape", async () => {
  const broken = {
    ...dataset,
    figures: [{ ...dataset.figures[0], value: "fifty-five" }],
  } as unknown as typeof dataset;
  expect(() => answerApi(new Request("http://127.0.0.1/api/v1/figures"), broken)).toThrow(
    /figures answered out of shape/,
  );
});
