/** Pages on paper: a report with charts whole, every claim's evidence and the sources, and nothing to click. */
import { message } from "../lib/format/messages.ts";
import { pageRoutes } from "../scripts/page-routes.ts";
import { expect, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

/** What is left of A4 between the margins, in CSS px. */
const PAPER_WIDTH_PX = 680;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: PAPER_WIDTH_PX, height: 1000 });
  await page.emulateMedia({ media: "print" });
});

for (const language of LANGUAGES) {
  test(`no page prints a control, or anything wider than the paper (${language})`, async ({ page }) => {
    for (const { path } of pageRoutes.filter(({ locale }) => locale === language)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      const controls = page
        .locator("button, input, select, textarea, summary, nav")
        .filter({ visible: true });
      expect(await controls.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80))), path).toEqual(
        [],
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

  test(`each panel prints its chart whole, with the evidence of its numbers (${language})`, async ({
    page,
    panelPage,
    api,
  }) => {
    const { figures } = (await (await api.get("/api/v1/figures")).json()) as {
      figures: { id: string; evidence: { fragment: string } }[];
    };
    for (const panelId of PANEL_IDS) {
      const model = await api.panel(panelId, language);
      await panelPage.open(panelId, language);
      const { picture } = panelPage.chart(model);
      await expect(picture).toHaveCount(1);
      const box = await picture.boundingBox();
      const drawing = await picture.locator("svg").boundingBox();
      expect(box && drawing && drawing.width <= box.width + 0.5 && drawing.height <= box.height + 0.5).toBe(
        true,
      );
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PAPER_WIDTH_PX);
      const own = figures.filter(({ id }) => model.figures.includes(id));
      expect(own.length, panelId).toBeGreaterThan(0);
      const claims = page.getByRole("table", { name: message(language, "page.appendix.caption") });
      await expect(claims).toBeVisible();
      for (const { evidence } of own) await expect(claims).toContainText(evidence.fragment);
    }
  });
}

test("an open drawer is not printed, and the page keeps its width", async ({ page }) => {
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto("/en#evidence-women-share-stated");
  const drawer = page.getByRole("complementary").filter({ hasText: "more than 16 percent" });
  await expect(drawer).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(drawer).toBeHidden();
  const main = await page.getByRole("main").boundingBox();
  expect(main?.width).toBe(1440);
});
