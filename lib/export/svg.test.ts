import { describe, expect, it } from "vitest";
import { fixturePanels } from "../../fixtures/fixture-panels.ts";
import { LICENCE } from "../chart/file-scene.ts";
import { textsOf } from "../chart/flatten.ts";
import { layoutPanel } from "../chart/layout-panel.ts";
import type { ThemeId } from "../chart/theme.ts";
import { fileSvg } from "./svg.ts";

const THEMES: readonly ThemeId[] = ["light", "dark", "print"];

describe.each(fixturePanels("vi"))("the file of $id", (model) => {
  const plan = layoutPanel(model, "column");

  it.each(THEMES)("is self-contained in the %s theme", (theme) => {
    const svg = fileSvg(plan, model, theme);
    expect(svg).not.toMatch(/ class=| style=|var\(|foreignObject|<style|<text|<image|font-family/);
    expect(svg.match(/https?:[^"]*/g)).toEqual([
      "http://www.w3.org/2000/svg",
      "http://www.w3.org/1999/xlink",
    ]);
  });

  it("defines every glyph and pattern that it refers to, once", () => {
    const svg = fileSvg(plan, model, "print");
    const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  it("holds every text of the plan as an outlined run", () => {
    const runs = [...fileSvg(plan, model, "light").matchAll(/data-text="([^"]*)"/g)].length;
    expect(runs).toBe(textsOf(plan).length);
  });

  it("carries title, summary, source, code, dataset version and licence", () => {
    const svg = fileSvg(plan, model, "dark");
    expect(svg).toContain(`<title>${model.title}</title>`);
    expect(svg).toContain(`<desc>${model.summary}</desc>`);
    for (const fact of [model.sourceLine, model.code, model.dataset.version, LICENCE])
      expect(svg).toContain(fact);
  });

  it("is the same every time", () => {
    expect(fileSvg(layoutPanel(model, "slide"), model, "light")).toBe(
      fileSvg(layoutPanel(model, "slide"), model, "light"),
    );
  });
});
