import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { answerSocialCard } from "./answer-social-card.ts";
import { serve } from "./http.ts";

const { GET } = serve((request) => answerSocialCard(request, fixtureDataset()));
const get = (path: string) => GET(new Request(`http://127.0.0.1${path}`));

it.each(["en", "vi"])("draws the card of %s in the size that other sites expect", async (lang) => {
  const response = await get(`/social/${lang}.png`);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(PNG.sync.read(Buffer.from(await response.arrayBuffer()))).toMatchObject({
    width: 1200,
    height: 630,
  });
});

it("has another card for each language", async () => {
  const [en, vi] = [await get("/social/en.png"), await get("/social/vi.png")];
  expect(en.headers.get("etag")).not.toBe(vi.headers.get("etag"));
});

it.each(["/social/fr.png", "/social/en.svg", "/social/en", "/social/__proto__.png"])(
  "has nothing at %s",
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ allowed: ["en.png", "vi.png"] });
  },
);

it("takes no parameter", async () => {
  expect((await get("/social/en.png?theme=dark")).status).toBe(400);
});
