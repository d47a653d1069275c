/** Makes the files that come from npm packages and are not committed: fonts, their width table,
 *  their glyph outlines, and the map's land. Same packages, same bytes.
 *  Page, width table and exports all start from one font file, so no two outputs can disagree. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { africaLand } from "./map-land.ts";

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, ".generated");

/** Weights the charts draw with; see the chart style sheet's type table. */
const CHART_WEIGHTS = [400, 500, 600, 700] as const;
/** Charts are set without kerning, ligatures or contextual forms, so a text's width is the sum of its advances. */
const LAYOUT_TABLES = ["GSUB", "GPOS", "GDEF"];
/** What the page's own text is set with; charts keep none of it. */
const PAGE_LAYOUT = {
  keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum"],
  noHinting: true,
};
/** Optical size of running text; charts use this one drawing of the letters at every size. */
const TEXT_OPTICAL_SIZE = 14;
/** Headlines and key figures on pages use the drawing made for large sizes. */
const DISPLAY_OPTICAL_SIZE = 32;

const codePointRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1e80, 0x1e85],
  [0x1ea0, 0x1ef9],
  [0x2009, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25b3, 0x25b3],
];

function charset(): string {
  const points = codePointRanges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return String.fromCodePoint(...points);
}

async function chartFont(source: Buffer, text: string, weight: number) {
  const options = {
    variationAxes: { wght: weight, opsz: TEXT_OPTICAL_SIZE },
    dropTables: LAYOUT_TABLES,
    noHinting: true,
  };
  const [sfnt, woff2] = await Promise.all([
    subsetFont(source, text, { ...options, targetFormat: "sfnt" }),
    subsetFont(source, text, { ...options, targetFormat: "woff2" }),
  ]);
  await writeFile(path.join(out, "fonts", `chart-${weight}.woff2`), woff2);
  const font = fontkit.create(sfnt) as fontkit.Font;
  const advances: Record<string, number> = {};
  const outlines: Record<string, string> = {};
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    const glyph = font.glyphForCodePoint(codePoint);
    advances[codePoint] = Math.round(glyph.advanceWidth);
    outlines[codePoint] = glyph.path.toSVG();
  }
  return { unitsPerEm: font.unitsPerEm, advances, outlines };
}

async function generateFonts(): Promise<void> {
  const source = await readFile(require.resolve("inter-ui/variable/InterVariable.woff2"));
  const text = charset();
  const page = await subsetFont(source, text, {
    ...PAGE_LAYOUT,
    variationAxes: {
      wght: { min: 400, max: 700 },
      opsz: { min: TEXT_OPTICAL_SIZE, max: DISPLAY_OPTICAL_SIZE },
    },
    targetFormat: "woff2",
  });
  await writeFile(path.join(out, "fonts", "page.woff2"), page);
  const fonts = await Promise.all(CHART_WEIGHTS.map((weight) => chartFont(source, text, weight)));
  const byWeight = <T>(pick: (font: (typeof fonts)[number]) => T) =>
    Object.fromEntries(CHART_WEIGHTS.map((weight, index) => [weight, pick(fonts[index]!)]));
  const unitsPerEm = fonts[0]!.unitsPerEm;
  await writeFile(
    path.join(out, "font-metrics.json"),
    JSON.stringify({ unitsPerEm, advances: byWeight((font) => font.advances) }),
  );
  await writeFile(
    path.join(out, "glyph-outlines.json"),
    JSON.stringify({ unitsPerEm, outlines: byWeight((font) => font.outlines) }),
  );
}

await mkdir(path.join(out, "fonts"), { recursive: true });
await generateFonts();
await writeFile(
  path.join(out, "africa-land.json"),
  JSON.stringify(africaLand(require("world-atlas/countries-50m.json"))),
);
