/** Golden pictures of the six panels, drawn from the frozen records: a change of layout or paint shows as a diff.
 *  Refresh on purpose with: npx vitest run lib/chart/golden.test.ts -u
 *  Files are kept readable: glyph outlines are left out, and the last line holds the hash of the whole file. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panels } from "../../panels/index.ts";
import { LOCALES } from "../model/text.ts";
import { fileSvg } from "../export/svg.ts";
import { buildPanel } from "./build-panel.ts";
import { layoutPanel } from "./layout-panel.ts";
import { pageSvg } from "./page-svg.ts";
import type { ThemeId } from "./theme.ts";

const THEMES: readonly ThemeId[] = ["light", "dark", "print"];
const dataset = fixtureDataset();

/** A file SVG without its glyphs: each run keeps its words in data-text. */
function readable(svg: string): string {
  const hash = createHash("sha256").update(svg).digest("hex");
  const withoutGlyphs = svg.replace(/<path id="g\d-[0-9a-f]+"[^>]*\/>/g, "").replace(/<use [^>]*\/>/g, "");
  return `${withoutGlyphs}\n<!-- sha256 of the whole file: ${hash} -->\n`;
}

const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

describe.each(panels.map((definition) => ({ id: definition.id, definition })))(
  "$id",
  ({ id, definition }) => {
    describe.each(LOCALES)("in %s", (locale) => {
      const model = buildPanel(definition, dataset, locale);

      it.each(THEMES)("is drawn as before in the %s theme", async (theme) => {
        const svg = fileSvg(layoutPanel(model, "column"), model, theme);
        await expect(readable(svg)).toMatchFileSnapshot(`golden/${id}.column.${theme}.${locale}.svg`);
      });

      it.each(["page", "page-phone"] as const)("is drawn as before for the format %s", async (format) => {
        await expect(lines(pageSvg(layoutPanel(model, format)))).toMatchFileSnapshot(
          `golden/${id}.${format}.${locale}.svg`,
        );
      });
    });
  },
);
