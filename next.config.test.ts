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

it.each(["vi", "vi-VN", "vi,en;q=0.8", "VI-vn,en", "vi;q=0.9"])(
  "sends a reader of %s to Vietnamese, for now",
  async (header) => {
    expect(await redirect(header)).toEqual({ status: 307, path: "/vi" });
  },
);

it.each([undefined, "en-GB,en;q=0.9,vi;q=0.8", "fr", "vie", "*", ""])(
  "sends a reader of %s to English, for now",
  async (header) => {
    expect(await redirect(header)).toEqual({ status: 307, path: "/en" });
  },
);

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
  "/api/v1/figures/%F0%9F%98%80",
  "/charts/%C3%A9.svg",
  "/api/%00",
])("leaves %s alone", async (path) => expect(await rewritten(path)).toBeNull());
