import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panels } from "../../panels/index.ts";
import { answerPicture } from "./answer-picture.ts";
import { serve } from "./http.ts";
import { Problem } from "./problem.ts";

const dataset = fixtureDataset();
const { GET, HEAD } = serve((request) => answerPicture(request, dataset));
const get = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1${path}`, { headers }));
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());
const problem = async (path: string, headers?: Record<string, string>) =>
  Problem.parse(await (await get(path, headers)).json());

describe("a chart by its address", () => {
  it("is a column in English and light colours unless told otherwise", async () => {
    const response = await get("/charts/women-share.svg");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-disposition")).toBe(
      'inline; filename="women-share_en_light_column.svg"',
    );
    const text = await response.text();
    expect(text).toMatch(/^<svg[^>]* viewBox="0 0 800 600"/);
    expect(text).toBe(await (await get("/charts/women-share.svg?size=column&theme=light&lang=en")).text());
  });

  it.each([
    ["slide", 1920, 1080],
    ["column", 1600, 1200],
  ])("as a PNG of size %s has %i × %i pixels", async (size, width, height) => {
    const response = await get(`/charts/women-share.png?size=${size}`);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("content-disposition")).toBe(
      `inline; filename="women-share_en_light_${size}.png"`,
    );
    expect(PNG.sync.read(await bytes(response))).toMatchObject({ width, height });
  });

  it.each(panels.map(({ id }) => id))(
    "draws %s in both languages, each theme and size, all different",
    async (id) => {
      const pictures = new Set<string>();
      for (const lang of ["en", "vi"]) {
        for (const theme of ["light", "dark", "print"]) {
          for (const size of ["slide", "column", "phone"]) {
            const response = await get(`/charts/${id}.svg?lang=${lang}&theme=${theme}&size=${size}`);
            expect(response.status, `${id} ${lang} ${theme} ${size}`).toBe(200);
            pictures.add(await response.text());
          }
        }
      }
      expect(pictures.size).toBe(18);
    },
  );

  it("is the same bytes every time, and 304 for those who have them", async () => {
    const path = "/charts/personnel-sent.png?theme=dark";
    const [first, second] = [await get(path), await get(path)];
    expect(Buffer.compare(await bytes(first), await bytes(second))).toBe(0);
    const etag = first.headers.get("etag") ?? "";
    expect((await get(path, { "if-none-match": etag })).status).toBe(304);
  });

  it("has the same tag by HEAD, without the picture", async () => {
    const head = await HEAD(new Request("http://127.0.0.1/charts/missions.svg", { method: "HEAD" }));
    expect(head.body).toBeNull();
    expect(head.headers.get("etag")).toBe((await get("/charts/missions.svg")).headers.get("etag"));
  });

  it("draws twelve pictures asked for at once", async () => {
    const responses = await Promise.all(
      panels.flatMap(({ id }) =>
        ["en", "vi"].map((lang) => get(`/charts/${id}.png?size=phone&lang=${lang}`)),
      ),
    );
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200));
  });
});

describe("what is refused", () => {
  it.each([
    "nothing.svg",
    "women-share.gif",
    "women-share",
    "women-share.svg.png",
    ".svg",
    "__proto__.svg",
    "x".repeat(5_000),
  ])("an unknown name (%#) leads to the panels", async (file) => {
    const found = await problem(`/charts/${file}`);
    expect(found).toMatchObject({ status: 404, see: "/api/v1/panels" });
    expect(found.allowed).toContain("women-share.png");
    expect(JSON.stringify(found)).not.toContain("xxxx");
  });

  it.each([
    ["lang=fr", "lang", ["en", "vi"]],
    ["theme=", "theme", ["light", "dark", "print"]],
    ["size=huge", "size", ["slide", "column", "phone"]],
    ["width=100000", "width", ["lang", "theme", "size"]],
  ])("?%s names what is allowed", async (query, parameter, allowed) => {
    expect(await problem(`/charts/women-share.svg?${query}`)).toMatchObject({
      status: 400,
      parameter,
      allowed,
    });
  });

  it("a format that the address does not have", async () => {
    expect(await problem("/charts/women-share.svg", { accept: "image/png" })).toMatchObject({
      status: 406,
      allowed: ["image/svg+xml"],
    });
  });
});
