import { getRedirectUrl, unstable_getResponseFromNextConfig } from "next/experimental/testing/server";
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
