import { expect, it } from "vitest";
import { correctedDataset, earlierCorrection, laterCorrection } from "../../fixtures/fixture-corrections.ts";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { answerCorrections, CorrectionsFile } from "./answer-corrections.ts";
import { serve } from "./http.ts";

const ADDRESS = "http://127.0.0.1/corrections.json";
const corrected = correctedDataset([earlierCorrection, laterCorrection]);

it("is an empty list under the dataset's version when nothing was corrected", async () => {
  const dataset = fixtureDataset();
  const { GET } = serve((request) => answerCorrections(request, dataset));
  const response = await GET(new Request(ADDRESS));
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({ dataset: dataset.stamp, corrections: [] });
});

it("gives each correction in both languages, newest first", () => {
  const { body } = answerCorrections(new Request(ADDRESS), corrected);
  expect(CorrectionsFile.parse(JSON.parse(String(body))).corrections).toEqual([
    laterCorrection,
    earlierCorrection,
  ]);
});

it("gives the same bytes each time, and answers 304 to whoever has them", async () => {
  const { GET } = serve((request) => answerCorrections(request, corrected));
  const etag = (await GET(new Request(ADDRESS))).headers.get("etag") ?? "";
  const again = await GET(new Request(ADDRESS, { headers: { "If-None-Match": etag } }));
  expect(again.status).toBe(304);
  expect(again.headers.get("access-control-allow-origin")).toBe("*");
});

it("takes no parameter and no other type", async () => {
  const { GET } = serve((request) => answerCorrections(request, corrected));
  expect((await GET(new Request(`${ADDRESS}?lang=vi`))).status).toBe(400);
  expect((await GET(new Request(ADDRESS, { headers: { Accept: "text/csv" } }))).status).toBe(406);
});
