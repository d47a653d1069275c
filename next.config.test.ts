import {
  getRedirectUrl,
  getRewrittenUrl,
  unstable_getResponseFromNextConfig,
} from "next/experimental/testing/server";
import { expect, it } from "vitest";
import config from "./next.config.js";

async function redirect(acceptLanguage?: string) {
  const headers = acceptLanguage === undefined ? {} : { "accept-language": acceptLanguage };
  const response = await unstable_getResponseFromNextConfig({
    url: "http://127.0.0.1/",
    nextConfig: config,
    headers,
  });
  return {
    status: response.status,
    path: new URL(getRedirectUrl(response) ?? "http://127.0.0.1/nowhere").pathname,
  };
}

it.each([
  "vi",
  "vi-VN",
  "vi,en;q=0.8",
  "VI-vn,en",
  "vi;q=0.9",
  "fr,vi;q=0.9,en;q=0.5",
  "fr-FR, fr;q=0.9, vi-VN;q=0.8, en;q=0.7",
  "*,vi",
  "eng,vi",
])("sends a reader of %s to Vietnamese, for now", async (header) => {
  expect(await redirect(header)).toEqual({ status: 307, path: "/vi" });
});

it.each([
  undefined,
  "en-GB,en;q=0.9,vi;q=0.8",
  "fr,en;q=0.9,vi;q=0.5",
  "fr, EN-us;q=0.9, vi",
  "fr",
  "vie",
  "fr,vie",
  "fr-vi",
  "*",
  "",
])("sends a reader of %s to English, for now", async (header) => {
  expect(await redirect(header)).toEqual({ status: 307, path: "/en" });
});

it("gives two builds of the same content the same id", async () => {
  const ids = [await config.generateBuildId?.(), await config.generateBuildId?.()];
  expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(ids[1]).toBe(ids[0]);
});

/** Where a path is answered from; null when it is left as it is. */
async function rewritten(path: string): Promise<string | null> {
  const url = `http://127.0.0.1${path}`;
  const address = getRewrittenUrl(await unstable_getResponseFromNextConfig({ url, nextConfig: config }));
  return address === null ? null : new URL(address).pathname;
}

it.each(["/api/%ff", "/api/v1/figures/%E0%A4%A", "/charts/%.svg", "/charts/%C0%80.svg", "/api/%ED%A0%80"])(
  "answers the malformed %s as an unknown address of the API",
  async (path) => expect(await rewritten(path)).toBe("/api/malformed"),
);

it.each(["/index", "/_global-error"])(
  "answers %s, which Next keeps for itself, as an unknown page",
  async (path) => {
    expect(await rewritten(path)).toBe("/malformed");
  },
);

it.each(["/%ff", "/en/panels/%E0%A4%A", "/en/%F5%80%80%80"])(
  "answers the malformed %s as an unknown page",
  async (path) => {
    expect(await rewritten(path)).toBe("/malformed");
  },
);

it.each([
  "/en",
  "/en/panels/women-share",
  "/en/panels/%E1%BB%87",
  "/index2",
  "/api/v1/figures/%F0%9F%98%80",
  "/charts/%C3%A9.svg",
  "/api/%00",
])("leaves %s alone", async (path) => expect(await rewritten(path)).toBeNull());

/** What a page or file may be kept for; null where Next decides. */
async function cacheControl(path: string): Promise<string | null> {
  const url = `http://127.0.0.1${path}`;
  return (await unstable_getResponseFromNextConfig({ url, nextConfig: config })).headers.get("cache-control");
}

it.each([
  "/en",
  "/vi",
  "/en/panels/women-share",
  "/en/sources",
  "/vi/sources/vna-peacekeeping-force",
  "/en/checks",
  "/vi/corrections",
  "/en/about",
])("lets nobody show a kept %s without asking", async (path) => {
  expect(await cacheControl(path)).toBe("no-cache");
});

it("leaves files named by their content to be kept", async () => {
  expect(await cacheControl("/_next/static/chunks/a.js")).toBeNull();
});
