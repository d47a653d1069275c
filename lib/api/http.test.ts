import { beforeEach, describe, expect, it, vi } from "vitest";
import { NotAcceptable, NotFound, TooBusy } from "./errors.ts";
import { serve, type Representation } from "./http.ts";
import { Problem } from "./problem.ts";

const BODY = '{"total":244,"ngôn ngữ":"vi"}';
const fine: Representation = { contentType: "application/json", body: BODY };
const request = (init?: RequestInit, path = "/api/v1/x") => new Request(`http://127.0.0.1${path}`, init);
const routes = serve(() => fine);
const failing = (error: unknown) =>
  serve(() => {
    throw error;
  });
const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeEach(() => logged.mockClear());

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("an answer", () => {
  it("carries a strong tag, must be revalidated, and may be read from anywhere", async () => {
    const response = await routes.GET(request());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(BODY);
    expect(response.headers.get("etag")).toMatch(/^"[\w-]{43}"$/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("vary")).toBe("Accept");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toContain("ETag");
  });

  it("is 304 without a body when the asker has it", async () => {
    const etag = (await routes.GET(request())).headers.get("etag") ?? "";
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const response = await routes.GET(request({ headers: { "if-none-match": header } }));
      expect(response.status).toBe(304);
      expect(response.body).toBeNull();
      expect(response.headers.get("etag")).toBe(etag);
    }
  });

  it("is the same by HEAD, without the body", async () => {
    const [get, head] = [await routes.GET(request()), await routes.HEAD(request({ method: "HEAD" }))];
    expect(head.status).toBe(200);
    expect(head.body).toBeNull();
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it("names the file it is", async () => {
    const response = await serve(() => ({ ...fine, file: { name: "a.csv", disposition: "attachment" } })).GET(
      request(),
    );
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="a.csv"');
  });

  it("may ask not to be kept", async () => {
    const response = await serve(() => ({ ...fine, isNeverStored: true })).GET(request());
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("a method", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "%s is refused with what is allowed, its body unread",
    async (method) => {
      const asked = request({ method, body: "{not json" });
      const response = await routes[method](asked);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(asked.bodyUsed).toBe(false);
      expect((await problemOf(response)).allowed).toEqual(["GET", "HEAD", "OPTIONS"]);
    },
  );

  it("OPTIONS lets other sites read", async () => {
    const response = await routes.OPTIONS(request({ method: "OPTIONS" }));
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-headers")).toContain("If-None-Match");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("an error", () => {
  it("says what is wrong, what to do and where to look", async () => {
    const problem = await problemOf(await failing(new NotFound("figure", "/api/v1/figures")).GET(request()));
    expect(problem).toMatchObject({ status: 404, instance: "/api/v1/x", see: "/api/v1/figures" });
    expect(problem.action).toContain("/api/v1/figures");
    expect(problem.type).toBe("/api/v1/openapi.json#/components/responses/not-found");
    expect(logged).not.toHaveBeenCalled();
  });

  it.each([`/api/${"x".repeat(5_000)}`, "/api/%3Cscript%3E", "/api/a%20b"])(
    "does not repeat an odd path (%#)",
    async (path) => {
      const problem = await problemOf(
        await failing(new NotFound("figure", "/api/v1/figures")).GET(request({}, path)),
      );
      expect(problem.instance).toBeUndefined();
      expect(JSON.stringify(problem).length).toBeLessThan(500);
    },
  );

  it("lists the formats that there are", async () => {
    const problem = await problemOf(await failing(new NotAcceptable(["text/csv"])).GET(request()));
    expect(problem).toMatchObject({ status: 406, allowed: ["text/csv"] });
  });

  it("says when to come again", async () => {
    const response = await failing(new TooBusy(2)).GET(request());
    expect(response.headers.get("retry-after")).toBe("2");
    expect((await problemOf(response)).status).toBe(503);
  });

  it("that nobody expected shows nothing of itself, and is logged", async () => {
    const response = await failing(new Error("secret detail in /home/someone")).GET(request());
    const problem = await problemOf(response);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toMatch(/secret|someone|at /);
    expect(logged).toHaveBeenCalledOnce();
  });

  it("has no body by HEAD", async () => {
    const response = await failing(new NotFound("figure", "/api/v1/figures")).HEAD(
      request({ method: "HEAD" }),
    );
    expect(response.status).toBe(404);
    expect(response.body).toBeNull();
  });

  it("is not turned into 304 by a condition", async () => {
    const response = await failing(new NotFound("figure", "/api/v1/figures")).GET(
      request({ headers: { "if-none-match": "*" } }),
    );
    expect(response.status).toBe(404);
  });
});
