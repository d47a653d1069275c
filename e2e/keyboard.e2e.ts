/** The keyboard alone reads each chart point by point, in both directions, and hears each point once. */
import { expect, inFullRun, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

for (const language of LANGUAGES) {
  for (const panelId of PANEL_IDS) {
    test(
      `${panelId} is read forwards and backwards by keyboard (${language})`,
      inFullRun(language === "vi"),
      async ({ page, panelPage, api }) => {
        const model = await api.panel(panelId, language);
        const chart = panelPage.chart(model);
        const announcement = page
          .getByRole("paragraph")
          .filter({ has: page.locator(":scope[data-role=announcement]") });
        await panelPage.open(panelId, language);
        await expect(async () => {
          await page.keyboard.press("Shift");
          await expect(chart.live).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 15_000 });
        await chart.live.focus();

        const sentences = model.points.map(({ sentence }) => sentence);
        await page.keyboard.press("Home");
        await expect(announcement).toHaveText(sentences[0] ?? "");
        for (const sentence of sentences.slice(1)) {
          await page.keyboard.press("ArrowRight");
          await expect(announcement).toHaveText(sentence);
        }
        await page.keyboard.press("ArrowRight");
        await expect(announcement).toHaveText(sentences.at(-1) ?? "");
        for (const sentence of sentences.slice(0, -1).toReversed()) {
          await page.keyboard.press("ArrowUp");
          await expect(announcement).toHaveText(sentence);
        }
        await page.keyboard.press("End");
        await expect(announcement).toHaveText(sentences.at(-1) ?? "");
        await page.keyboard.press("Tab");
        await expect(chart.live).not.toBeFocused();
      },
    );
  }
}

test("the first tab stop skips to the content", async ({ page, dashboard }) => {
  await dashboard.open("en");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", /^#/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const main = page.getByRole("main");
  await expect(main.locator(":focus")).toBeAttached();
});
