import { expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { answerHealth } from "./health.ts";
import { serve } from "./http.ts";

const dataset = fixtureDataset();
const { GET } = serve((request) => answerHealth(request, dataset));

it("says that all is well, and with which dataset, to whoever asks now", async () => {
  const response = await GET(new Request("http://127.0.0.1/healthz"));
  expect(await response.json()).toEqual({ status: "ok", dataset: dataset.stamp });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it("takes no parameter", async () => {
  expect((await GET(new Request("http://127.0.0.1/healthz?x=1"))).status).toBe(400);
});
