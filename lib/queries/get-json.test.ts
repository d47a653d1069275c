import * as z from "zod/mini";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HttpProblem, NotJson, TimedOut, Unreachable, WrongShape } from "./errors.ts";
import { getJson, TIMEOUT_MS } from "./get-json.ts";

const Answer = z.strictObject({ total: z.number() });
const fetchMock = vi.fn<typeof fetch>();
const never = new AbortController().signal;
const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...init?.headers },
  });

/** A server that answers after a while, unless it is cancelled, as fetch does it. */
function answerAfter(delayMs: number, response: Response) {
  fetchMock.mockImplementation(
    (_, init) =>
      new Promise((resolve, reject) => {
        setTimeout(() => resolve(response), delayMs);
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      }),
  );
}

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
  fetchMock.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("getJson", () => {
  it("gives the checked data and the tag of the answer", async () => {
    fetchMock.mockResolvedValue(json({ total: 244 }, { headers: { etag: '"a"' } }));
    await expect(getJson(Answer, "/x", never)).resolves.toEqual({
      kind: "new",
      data: { total: 244 },
      etag: '"a"',
    });
  });

  it("sends the tag it was given and takes 304 as unchanged", async () => {
    fetchMock.mockResolvedValue(new Response(null, { status: 304 }));
    await expect(getJson(Answer, "/x", never, '"a"')).resolves.toEqual({ kind: "unchanged" });
    expect(new Headers(fetchMock.mock.calls[0]?.[1]?.headers).get("if-none-match")).toBe('"a"');
  });

  it("sends no condition without a tag", async () => {
    fetchMock.mockResolvedValue(json({ total: 244 }));
    await getJson(Answer, "/x", never);
    expect(new Headers(fetchMock.mock.calls[0]?.[1]?.headers).has("if-none-match")).toBe(false);
  });

  it("refuses HTML that comes with status 200", async () => {
    fetchMock.mockResolvedValue(
      new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
    );
    await expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(NotJson);
  });

  it("refuses HTML that calls itself JSON", async () => {
    fetchMock.mockResolvedValue(
      new Response("<!doctype html>", { headers: { "content-type": "application/json" } }),
    );
    await expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(NotJson);
  });

  it("refuses an answer of another shape", async () => {
    fetchMock.mockResolvedValue(json({ total: "244" }));
    await expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(WrongShape);
  });

  it("reports the status of an error", async () => {
    fetchMock.mockResolvedValue(
      json(
        { title: "Internal error" },
        { status: 500, headers: { "content-type": "application/problem+json" } },
      ),
    );
    await expect(getJson(Answer, "/x", never)).rejects.toEqual(new HttpProblem(500));
  });

  it("tells a lost connection from everything else", async () => {
    fetchMock.mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(Unreachable);
  });

  it("gives up after four seconds on a server that takes five", async () => {
    vi.useFakeTimers();
    answerAfter(5_000, json({ total: 244 }));
    const asked = expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(TimedOut);
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    await asked;
  });

  it("waits for a server that takes three seconds", async () => {
    vi.useFakeTimers();
    answerAfter(3_000, json({ total: 244 }));
    const asked = getJson(Answer, "/x", never);
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(asked).resolves.toMatchObject({ kind: "new" });
  });

  it("gives up on a body that never ends", async () => {
    vi.useFakeTimers();
    fetchMock.mockImplementation(async (_, init) => {
      const body = new ReadableStream({
        start: (stream) => init?.signal?.addEventListener("abort", () => stream.error(init.signal?.reason)),
      });
      return new Response(body, { headers: { "content-type": "application/json" } });
    });
    const asked = expect(getJson(Answer, "/x", never)).rejects.toBeInstanceOf(TimedOut);
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    await asked;
  });

  it("hands a cancellation on as it came", async () => {
    answerAfter(5_000, json({ total: 244 }));
    const controller = new AbortController();
    const asked = getJson(Answer, "/x", controller.signal);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});
