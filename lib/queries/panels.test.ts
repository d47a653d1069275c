import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PanelModel } from "../model/panel.ts";
import { NotJson } from "./errors.ts";
import { panelKeys, panelQuery, seedPanel } from "./panels.ts";

const fetchMock = vi.fn<typeof fetch>();
let client: QueryClient;

const quantity = (value: number) => ({
  value,
  unit: "people" as const,
  qualifier: "exact" as const,
  measure: "flow" as const,
  quality: "stated" as const,
  evidence: ["officers-sent"],
  display: String(value),
});
const model = (version: string, value = 55): PanelModel => ({
  id: "personnel-sent",
  code: "BB-01",
  locale: "en",
  dataset: { version, asOf: "May 2021" },
  title: "t",
  name: "n",
  subtitle: "s",
  notes: [],
  summary: "s",
  sourceLine: "s",
  asOfLine: "a",
  shows: "s",
  cannotShow: "c",
  body: { kind: "parts", rows: [{ id: "officers-sent", label: "Officers", value: quantity(value) }] },
  points: [],
  table: { caption: "c", columns: [], rows: [] },
  sources: [],
  figures: ["officers-sent"],
});
const answer = (panel: PanelModel, etag = '"new"') =>
  new Response(
    JSON.stringify({
      dataset: { version: panel.dataset.version, asOf: { kind: "inferred", iso: "2021-05" } },
      panel,
    }),
    {
      headers: { "content-type": "application/json", etag },
    },
  );
const ifNoneMatch = (call: number) =>
  new Headers(fetchMock.mock.calls[call]?.[1]?.headers).get("if-none-match");

/** Watches the query as a component does. */
function watch() {
  const observer = new QueryObserver(client, panelQuery("personnel-sent", "en"));
  return { observer, stop: observer.subscribe(() => undefined) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetchMock);
  fetchMock.mockReset();
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("shows the page's model at once and checks it at once", async () => {
  const seed = seedPanel(client, model("aaaaaaaaaaaa"));
  fetchMock.mockImplementation(async () => answer(model("bbbbbbbbbbbb")));
  const { observer, stop } = watch();
  expect(observer.getCurrentResult().data).toBe(seed);
  await vi.advanceTimersByTimeAsync(0);
  expect(observer.getCurrentResult().data?.dataset.version).toBe("bbbbbbbbbbbb");
  expect(fetchMock.mock.calls[0]?.[0]).toBe("/api/v1/panels/personnel-sent?lang=en");
  stop();
});

it("keeps the very same model when the server says that nothing changed", async () => {
  const seed = seedPanel(client, model("aaaaaaaaaaaa"), '"seed"');
  fetchMock.mockImplementation(async () => new Response(null, { status: 304 }));
  const { observer, stop } = watch();
  await vi.advanceTimersByTimeAsync(0);
  expect(ifNoneMatch(0)).toBe('"seed"');
  expect(observer.getCurrentResult()).toMatchObject({ data: seed, isError: false, isStale: false });
  expect(observer.getCurrentResult().data).toBe(seed);
  stop();
});

it("asks the second time with the tag of the first answer", async () => {
  seedPanel(client, model("aaaaaaaaaaaa"));
  fetchMock.mockImplementation(async () => answer(model("bbbbbbbbbbbb"), '"b"'));
  const { observer, stop } = watch();
  await vi.advanceTimersByTimeAsync(0);
  await observer.refetch();
  expect([ifNoneMatch(0), ifNoneMatch(1)]).toEqual([null, '"b"']);
  stop();
});

it("asks for everything when it holds nothing", async () => {
  fetchMock.mockImplementation(async () => answer(model("bbbbbbbbbbbb")));
  const { stop } = watch();
  await vi.advanceTimersByTimeAsync(0);
  expect(ifNoneMatch(0)).toBeNull();
  stop();
});

it("keeps the last model, reports the first failure, and stops after one try more", async () => {
  const seed = seedPanel(client, model("aaaaaaaaaaaa"));
  fetchMock.mockImplementation(
    async () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  );
  const { observer, stop } = watch();
  await vi.advanceTimersByTimeAsync(0);
  expect(observer.getCurrentResult()).toMatchObject({
    data: seed,
    failureCount: 1,
    failureReason: expect.any(NotJson),
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(observer.getCurrentResult()).toMatchObject({ data: seed, failureCount: 2, isError: true });
  expect(fetchMock).toHaveBeenCalledTimes(2);
  stop();
});

it("knows four seconds after asking that a hanging server does not answer", async () => {
  seedPanel(client, model("aaaaaaaaaaaa"));
  fetchMock.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      ),
  );
  const { observer, stop } = watch();
  await vi.advanceTimersByTimeAsync(3_999);
  expect(observer.getCurrentResult().failureCount).toBe(0);
  await vi.advanceTimersByTimeAsync(2);
  expect(observer.getCurrentResult().failureCount).toBe(1);
  stop();
});

it("does not put the page's model over a newer answer when a chart mounts again", async () => {
  fetchMock.mockImplementation(async () => answer(model("bbbbbbbbbbbb")));
  const { stop } = watch();
  await vi.advanceTimersByTimeAsync(0);
  seedPanel(client, model("aaaaaaaaaaaa"));
  expect(client.getQueryData<PanelModel>(panelKeys.one("personnel-sent", "en"))?.dataset.version).toBe(
    "bbbbbbbbbbbb",
  );
  stop();
});
