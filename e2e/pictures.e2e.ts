/** Charts as pictures by URL: right kind, right size, the same bytes every time, nothing outside the closed lists. */
import { createHash } from "node:crypto";
import { PNG } from "pngjs";
import { expect, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

const SIZES = { slide: [1920, 1080], column: [1600, 1200] } as const;
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

for (const panelId of PANEL_IDS) {
  test(`${panelId} downloads as SVG and PNG, the same bytes twice`, async ({ api }) => {
    const seen = new Set<string>();
    for (const language of LANGUAGES) {
      for (const theme of ["light", "dark"]) {
        for (const [size, [width, height]] of Object.entries(SIZES)) {
          const query = `lang=${language}&theme=${theme}&size=${size}`;
          const svg = await (await api.get(`/charts/${panelId}.svg?${query}`)).text();
          expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
          expect(svg).toContain("<title");
          expect(svg).not.toMatch(/foreignObject|class=|var\(|<script/);
          const first = await (await api.get(`/charts/${panelId}.png?${query}`)).body();
          const image = PNG.sync.read(first);
          expect([image.width, image.height]).toEqual([width, height]);
          const second = await (
            await api.get(`/charts/${panelId}.png?${query}`, { "cache-control": "no-cache" })
          ).body();
          expect(sha256(second)).toBe(sha256(first));
          seen.add(sha256(first));
        }
      }
    }
    expect(seen.size, "each language, theme and size is its own picture").toBe(8);
  });
}

test("wrong picture requests get a problem that names the parameter and the allowed values", async ({
  api,
}) => {
  const wrong = await api.get("/charts/women-share.png?theme=%3Cscript%3E");
  expect(wrong.status()).toBe(400);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  const text = await wrong.text();
  expect(text).toContain("theme");
  expect(text).toContain("light");
  expect(text).not.toContain("<script>");
  for (const path of ["/charts/nothing.png", "/charts/women-share.exe", `/charts/${"a".repeat(5_000)}.png`]) {
    expect((await api.get(path)).status()).toBe(404);
  }
  for (const query of ["width=99999", "size=", "lang=en&lang=vi", "lang=fr"]) {
    expect((await api.get(`/charts/women-share.svg?${query}`)).status(), query).toBe(400);
  }
});
