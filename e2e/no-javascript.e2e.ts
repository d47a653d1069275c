/** A reader without JavaScript gets everything: charts, figures, ledger, sources, downloads. */
import { message } from "../lib/format/messages.ts";
import { expect, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  test(`the dashboard shows six charts, all figures, the ledger and the sources (${language})`, async ({
    page,
    dashboard,
    api,
  }) => {
    await dashboard.open(language);
    for (const panelId of PANEL_IDS) {
      const model = await api.panel(panelId, language);
      const { picture } = dashboard.chart(model);
      await expect(picture).toBeVisible();
      await expect(page.getByRole("heading", { name: model.title })).toBeVisible();
      const drawn = (await picture.locator("text").allTextContents()).join(" ");
      if (model.body.kind !== "locator-map" && model.body.kind !== "milestones") {
        for (const point of model.points) expect(drawn).toContain(point.display);
      }
    }
    const figures = (await (await api.get("/api/v1/figures")).json()) as {
      figures: { id: string; evidence: { fragment: string } }[];
    };
    const claims = page.getByRole("table", { name: message(language, "page.ledger.caption") });
    const ledger = (await claims.innerText()).replaceAll("\u00A0", " ");
    expect(figures.figures.length).toBeGreaterThanOrEqual(13);
    for (const figure of figures.figures) expect(ledger).toContain(figure.evidence.fragment);
    const sources = (await (await api.get("/api/v1/sources")).json()) as {
      sources: { role: string; title: string }[];
    };
    const footer = await page.getByRole("contentinfo").innerText();
    for (const source of sources.sources.filter(({ role }) => role === "document"))
      expect(footer).toContain(source.title);
  });

  test(`every panel page shows chart, table and working downloads (${language})`, async ({
    page,
    panelPage,
    api,
  }) => {
    for (const panelId of PANEL_IDS) {
      const model = await api.panel(panelId, language);
      await panelPage.open(panelId, language);
      await expect(panelPage.chart(model).picture).toBeVisible();
      const table = page.getByRole("table", { name: model.table.caption });
      await expect(table).toBeVisible();
      for (const row of model.table.rows) {
        for (const cell of row) if (cell !== "") await expect(table).toContainText(cell);
      }
      const links = await page
        .locator(`a[href^="/charts/${panelId}."]`)
        .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThanOrEqual(16);
    }
  });
}
