import { describe, expect, it } from "vitest";
import { fixturePanel, fixturePanels } from "../../fixtures/fixture-panels.ts";
import { layoutPanel } from "./layout-panel.ts";
import { pageSvg } from "./page-svg.ts";
import { PAINT_TOKENS, pageColour } from "./theme.ts";

describe.each(fixturePanels("vi"))("the page's picture of $id", (model) => {
  const svg = pageSvg(layoutPanel(model, "page"));

  it("paints with CSS variables alone", () => {
    const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
    expect(paints.filter((paint) => paint !== "none" && !paint?.startsWith("var(--"))).toEqual([]);
  });

  it("wraps each mark in a group that names its point", () => {
    const { body } = model;
    const ids =
      "rows" in body
        ? body.rows
        : "points" in body
          ? body.points
          : "entries" in body
            ? body.entries
            : body.countries;
    expect([...svg.matchAll(/data-point="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids.map(({ id }) => id));
  });

  it("uses no class, no id and no foreign object", () => {
    expect(svg).not.toMatch(/ class=| id=|foreignObject|<style/);
  });
});

it("escapes text that looks like markup", () => {
  const model = fixturePanel("personnel-sent");
  if (model.body.kind !== "parts") throw new Error("no fixture");
  const rows = model.body.rows.map((row) => ({ ...row, label: "<b>&" }));
  expect(pageSvg(layoutPanel({ ...model, body: { kind: "parts", rows } }, "page"))).toContain(
    "&lt;b&gt;&amp;",
  );
});

it("has a colour for every token when a page is printed", () => {
  for (const token of PAINT_TOKENS) expect(pageColour(token, "print")).toMatch(/^#[0-9A-F]{6}$/);
});
