/** Reading a live chart with pointer, finger, keyboard and on paper: nothing is out of reach, nothing is lost. */
import { expect, PANEL_IDS, test } from "./fixtures/test.ts";

test("every point of the curve can be reached by a pointer that follows it", async ({
  page,
  panelPage,
  api,
}) => {
  const model = await api.panel("women-share-base", "en");
  const chart = panelPage.chart(model);
  await panelPage.open("women-share-base", "en");
  await chart.bringToLife();
  for (const point of model.points) {
    const box = await chart.mark(point.id).boundingBox();
    if (!box) throw new Error(`${point.id} has no mark`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await expect(page.getByRole("strong").filter({ hasText: point.display }).last()).toBeVisible();
  }
});

test("charts on paper are whole while they are live on screen", async ({ page, dashboard, api }) => {
  await dashboard.open("en");
  for (const panelId of PANEL_IDS) await dashboard.chart(await api.panel(panelId, "en")).bringToLife();
  await page.emulateMedia({ media: "print" });
  for (const panelId of PANEL_IDS) {
    const picture = page.locator(`[data-chart="${panelId}"] > [data-format]`);
    const visible = await picture.evaluateAll(
      (found) => found.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    );
    expect(visible, `${panelId} on paper`).toBe(1);
  }
});

test("an answer that cannot be drawn leaves the page and its picture alone", async ({
  page,
  panelPage,
  api,
}) => {
  const model = await api.panel("women-share", "en");
  await page.route("**/api/v1/panels/**", async (route) => {
    const headers = { ...route.request().headers() };
    delete headers["if-none-match"];
    const response = await route.fetch({ headers });
    const body = (await response.text()).replaceAll("As stated", "\u8ECD\u5B98");
    await route.fulfill({ response, body });
  });
  await panelPage.open("women-share", "en");
  const badge = page.getByRole("status").filter({ hasText: "Not refreshed" });
  await expect(async () => {
    await page.mouse.move(Math.floor(performance.now()) % 9, 2);
    await expect(badge).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expect(panelPage.chart(model).picture).toBeVisible();
  await expect(page.getByRole("heading", { name: model.title })).toBeVisible();
});

test("keys with a modifier stay the browser's", async ({ page, panelPage, api }) => {
  const chart = panelPage.chart(await api.panel("women-share", "en"));
  await page.goto("/en");
  await panelPage.open("women-share", "en");
  await chart.bringToLife();
  await chart.live.focus();
  const isPrevented = await chart.live.evaluate((element) => {
    const event = new KeyboardEvent("keydown", {
      key: "ArrowLeft",
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(isPrevented).toBe(false);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap opens a point's card and a tap elsewhere closes it", async ({ page, panelPage, api }) => {
    for (const panelId of ["missions", "milestones", "agreements"] as const) {
      const model = await api.panel(panelId, "en");
      const chart = panelPage.chart(model);
      await panelPage.open(panelId, "en");
      await chart.bringToLife();
      const [point] = model.points;
      if (!point) throw new Error(`${panelId} has no point`);
      const mark = page.locator(`[data-point="${point.id}"]`).filter({ visible: true }).last();
      const box = await mark.boundingBox();
      if (!box) throw new Error(`${panelId} has no mark`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      const card = page.getByRole("strong").filter({ hasText: point.display }).last();
      await expect(card, panelId).toBeVisible();
      await page.getByRole("heading", { level: 1 }).tap();
      await expect(card, panelId).toBeHidden();
    }
  });
});
