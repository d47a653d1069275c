/** The live chart takes over in place: no pixel changes, nothing shifts, and it is Recharts that draws the series. */
import { countLayoutShift, layoutShift } from "./fixtures/layout-shift.ts";
import { differingPixels, paintedAnew } from "./fixtures/pixels.ts";
import { expect, inFullRun, PANEL_IDS, RECHARTS_PANEL_IDS, test } from "./fixtures/test.ts";

/** Viewport widths at which a panel's page shows the wide, the narrow and the phone picture. */
const FORMAT_WIDTHS = { page: 1440, "page-narrow": 560, "page-phone": 390 } as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [format, width] of Object.entries(FORMAT_WIDTHS)) {
    const isQuick = (colorScheme === "light") === (format !== "page-phone");
    test(
      `taking over changes no pixel and shifts nothing (${colorScheme}, ${format})`,
      inFullRun(!isQuick),
      async ({ page, panelPage, api }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        // Tall enough for every chart: a full-page screenshot would resize the viewport and shift the page itself.
        await page.setViewportSize({ width, height: 1800 });
        await countLayoutShift(page);
        for (const panelId of PANEL_IDS) {
          const chart = panelPage.chart(await api.panel(panelId, "en"));
          await panelPage.open(panelId, "en");
          await page.evaluate(() => document.fonts.ready);
          const box = await chart.picture.boundingBox();
          if (!box) throw new Error(`${panelId}: no picture at ${width} px`);
          await expect(chart.picture).toHaveAttribute("data-format", format);
          const before = await paintedAnew(page, box);
          await chart.bringToLife();
          expect(await layoutShift(page), `${panelId}: layout shift`).toBe(0);
          const after = await paintedAnew(page, box);
          expect(differingPixels(before, after), `${panelId}: pixels changed`).toBe(0);
        }
      },
    );
  }
}

test("on the dashboard all six charts come to life without a layout shift", async ({
  page,
  dashboard,
  api,
}) => {
  await countLayoutShift(page);
  await dashboard.open("en");
  for (const panelId of PANEL_IDS) {
    await dashboard.chart(await api.panel(panelId, "en")).bringToLife();
  }
  expect(await layoutShift(page)).toBe(0);
});

test("before any sign of a reader no chart library is loaded", async ({ page, dashboard, api }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.url());
  });
  await dashboard.open("en");
  await page.waitForLoadState("networkidle");
  const atFirst = scripts.length;
  await dashboard.chart(await api.panel("personnel-sent", "en")).bringToLife();
  expect(scripts.length).toBeGreaterThan(atFirst);
});

for (const panelId of RECHARTS_PANEL_IDS) {
  test(`the series of ${panelId} are Recharts' own elements, and each datum shows the API's value`, async ({
    page,
    panelPage,
    api,
  }) => {
    const model = await api.panel(panelId, "en");
    const chart = panelPage.chart(model);
    await panelPage.open(panelId, "en");
    await chart.bringToLife();
    for (const point of model.points) {
      const mark = chart.mark(point.id);
      const series = mark.locator(
        "xpath=ancestor::*[contains(@class, 'recharts-bar-rectangle') or contains(@class, 'recharts-line')]",
      );
      await expect(series.first()).toBeAttached();
      await mark.hover();
      const card = page.getByText(point.display, { exact: true }).and(page.getByRole("strong"));
      await expect(card).toBeVisible();
      await expect(
        page.getByText(point.sentence, { exact: true }).and(page.getByRole("paragraph")),
      ).toBeAttached();
    }
  });
}

test("a card can itself be pointed at, and Escape puts it away", async ({ page, panelPage, api }) => {
  const model = await api.panel("women-share", "en");
  const chart = panelPage.chart(model);
  await panelPage.open("women-share", "en");
  await chart.bringToLife();
  const [point] = model.points;
  if (!point) throw new Error("women-share has no point");
  await chart.mark(point.id).hover();
  const card = page.getByRole("strong").filter({ hasText: point.display });
  await expect(card).toBeVisible();
  await card.hover();
  await expect(card).toBeVisible();
  await chart.live.focus();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});
