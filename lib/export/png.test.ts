import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { fixturePanel } from "../../fixtures/fixture-panels.ts";
import { layoutPanel } from "../chart/layout-panel.ts";
import { layoutSocialCard } from "../chart/layout-social-card.ts";
import { paintOf } from "../chart/theme.ts";
import { pngWidthPx, renderPng } from "./png.ts";
import { fileSvg, sceneSvg } from "./svg.ts";

const model = fixturePanel("women-share", "vi");
const svgOf = (format: "slide" | "column") => fileSvg(layoutPanel(model, format), model, "dark");

it.each([
  ["slide", 1920, 1080],
  ["column", 1600, 1200],
] as const)("renders a %s at %i by %i", async (format, width, height) => {
  const image = PNG.sync.read(Buffer.from(await renderPng(svgOf(format), pngWidthPx(format))));
  expect([image.width, image.height]).toEqual([width, height]);
});

it("renders the same bytes twice", async () => {
  const [first, second] = await Promise.all([
    renderPng(svgOf("column"), 800),
    renderPng(svgOf("column"), 800),
  ]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

it("draws letters, not only bars", async () => {
  const svg = fileSvg(
    {
      ...layoutPanel(model, "column"),
      layers: [
        {
          kind: "frame",
          primitives: [
            {
              type: "text",
              x: 20,
              y: 60,
              anchor: "start",
              text: "Việt Nam",
              sizePx: 40,
              weight: 600,
              fill: "ink",
              widthPx: 180,
            },
          ],
        },
      ],
    },
    model,
    "light",
  );
  const image = PNG.sync.read(Buffer.from(await renderPng(svg, 800)));
  const inked = Array.from(
    { length: image.width * image.height },
    (_, index) => image.data[index * 4] ?? 255,
  ).filter((red) => red < 128).length;
  expect(inked).toBeGreaterThan(1000);
});

it("draws the social card at 1200 by 630 on its theme's paper", async () => {
  const scene = layoutSocialCard({
    locale: "en",
    brand: "Blue Beret",
    headline: "By May 2021 Viet\u00A0Nam had sent 244 people to UN peacekeeping",
    description: "-",
    figures: [
      { display: "244", label: "people sent since 2014" },
      { display: ">\u00A016\u202F%", label: "women’s share, as stated", isCaution: true },
      { display: "11", label: "memoranda of understanding" },
    ],
    sourceLine: "Source: Viet Nam News Agency (VNA)",
  });
  const image = PNG.sync.read(Buffer.from(await renderPng(sceneSvg(scene, "light"), 1200)));
  expect([image.width, image.height]).toEqual([1200, 630]);
  const corner =
    `#${[0, 1, 2].map((index) => (image.data[index] ?? 0).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  expect(corner).toBe(paintOf("paper", "light"));
});
