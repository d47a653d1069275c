/** No accessibility violation in any page, theme and language, with no rule switched off; and what scanners cannot see:
 *  each chart has a name, a one-sentence summary and a table with the same numbers. */
import { AxeBuilder } from "@axe-core/playwright";
import { EVIDENCE_PATHS, expect, inFullRun, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

/** One page of each kind, in light English and dark Vietnamese; the full run has every page in every dress. */
const QUICK_PATHS = [
  "",
  "/panels/women-share",
  "/checks",
  "/sources",
  "/sources/vna-peacekeeping-force",
  "/about",
];
const PATHS = ["", ...PANEL_IDS.map((panelId) => `/panels/${panelId}`), ...EVIDENCE_PATHS, "/no-such-page"];

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of PATHS) {
      const isQuick = (colorScheme === "light") === (language === "en") && QUICK_PATHS.includes(path);
      test(
        `axe finds nothing (${language}, ${colorScheme}, ${path || "dashboard"})`,
        inFullRun(!isQuick),
        async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`/${language}${path}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        },
      );
    }
  }

  test(
    `axe finds nothing with live charts and an open card (${language})`,
    inFullRun(language === "vi"),
    async ({ page, dashboard, api }) => {
      await dashboard.open(language);
      for (const panelId of PANEL_IDS) {
        const model = await api.panel(panelId, language);
        const chart = dashboard.chart(model);
        await chart.bringToLife();
        await chart.live.focus();
        await expect(chart.live).toHaveAttribute("aria-roledescription", /\S/);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  test(`each chart has a name, a summary and a table with the same numbers (${language})`, async ({
    page,
    panelPage,
    api,
  }) => {
    for (const panelId of PANEL_IDS) {
      const model = await api.panel(panelId, language);
      await panelPage.open(panelId, language);
      const { picture } = panelPage.chart(model);
      await expect(picture).toHaveAccessibleName(model.title);
      await expect(picture).toHaveAccessibleDescription(model.summary);
      const table = await page.getByRole("table", { name: model.table.caption }).innerText();
      for (const row of model.table.rows) {
        for (const cell of row) expect(table).toContain(cell);
      }
      if (model.body.kind !== "locator-map") {
        for (const point of model.points)
          expect(table, `${panelId}: table lacks ${point.display}`).toContain(point.display);
      }
    }
  });
}

for (const language of LANGUAGES) {
  test(`nothing overflows at 320 px, which is also 400 % zoom on a 1280 px screen (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of PATHS) {
      await page.goto(`/${language}${path}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `/${language}${path}`).toBeLessThanOrEqual(0);
    }
  });
}
