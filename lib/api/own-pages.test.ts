import { describe, expect, it } from "vitest";
import { NotFound } from "./errors.ts";
import { serveToOwnPages } from "./own-pages.ts";

const fine = serveToOwnPages(() => ({ contentType: "application/json", body: "{}", isNeverStored: true }));
const broken = serveToOwnPages(() => {
  throw new NotFound("source", "/api/v1/sources");
});
const request = (method: string) => new Request("http://127.0.0.1/documents/x", { method });

describe("an address for the pages of this site", () => {
  it.each([
    ["GET", fine, 200],
    ["GET", broken, 404],
    ["HEAD", fine, 200],
    ["OPTIONS", fine, 204],
    ["POST", fine, 405],
    ["PUT", fine, 405],
    ["PATCH", fine, 405],
    ["DELETE", fine, 405],
  ] as const)("answers %s without a word that lets other sites read it", async (method, routes, status) => {
    const response = await routes[method](request(method));
    expect(response.status).toBe(status);
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is never stored", async () => {
    for (const routes of [fine, broken])
      expect((await routes.GET(request("GET"))).headers.get("cache-control")).toBe("no-store");
  });
});
