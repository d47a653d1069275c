/** When the API fails in any way, the last good chart stays, a badge says so, and a retry is offered. */
import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures/test.ts";

const PANEL_API = "**/api/v1/panels/**";
const SLOW_MS = 5_000;

const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "the network is down": (route) => route.abort(),
  "the API answers 500": (route) =>
    route.fulfill({ status: 500, contentType: "application/problem+json", body: "{}" }),
  "the API answers HTML instead of JSON": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Please log in</h1>" }),
  "the API answers another shape": (route) =>
    route.fulfill({
      status: 200,
      contentType: "application/json",
      body: '{"panel":{"title":"<script>alert(1)</script>"}}',
    }),
  "the API is slower than five seconds": async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.fulfill({ status: 200, contentType: "application/json", body: "{}" }).catch(() => undefined);
  },
};

const badge = (page: Page) => page.getByRole("status").filter({ hasText: "Not refreshed" });

for (const [name, answer] of Object.entries(failures)) {
  test(`the chart stays and a badge says so when ${name}`, async ({ page, panelPage, api }) => {
    const chart = panelPage.chart(await api.panel("women-share", "en"));
    await page.route(PANEL_API, answer);
    await panelPage.open("women-share", "en");
    await chart.bringToLife();
    // Known after the first failed attempt, which a hanging API makes after four seconds; two more are allowed.
    const isHanging = name.includes("slower");
    await expect(badge(page)).toBeVisible({ timeout: (isHanging ? 4_000 : 0) + 2_000 });
    await expect(chart.live).toBeVisible();
    expect((await chart.live.locator("text").allTextContents()).join(" ")).toContain("13.9");

    const retry = badge(page).getByRole("button", { name: "Try again" });
    await expect(retry).toBeVisible({ timeout: 12_000 });
    await page.unroute(PANEL_API);
    await retry.click();
    await expect(badge(page)).toBeHidden();
  });
}

test("a dataset of another version is announced and never mixed into the page", async ({
  page,
  panelPage,
  api,
}) => {
  const model = await api.panel("women-share", "en");
  const chart = panelPage.chart(model);
  await page.route(PANEL_API, async (route) => {
    // Without the page's entity tag, or the answer would be an empty 304.
    const headers = { ...route.request().headers() };
    delete headers["if-none-match"];
    const response = await route.fetch({ headers });
    const changed = (await response.text())
      .replaceAll(model.dataset.version, "0123456789ab")
      .replaceAll("13.9", "17.0");
    await route.fulfill({ response, body: changed, headers: { ...response.headers(), etag: '"other"' } });
  });
  await panelPage.open("women-share", "en");
  await chart.bringToLife();
  await expect(page.getByRole("status").filter({ hasText: "Newer figures" })).toBeVisible();
  const drawn = (await chart.live.locator("text").allTextContents()).join(" ");
  expect(drawn).toContain("13.9");
  expect(drawn).not.toContain("17.0");
});

test("a chart library that cannot be loaded leaves the picture and offers a retry", async ({
  page,
  panelPage,
  api,
}) => {
  const chart = panelPage.chart(await api.panel("women-share", "en"));
  await panelPage.open("women-share", "en");
  await page.waitForLoadState("networkidle");
  await page.route("**/*.js", (route) => route.abort());
  let x = 0;
  await expect(async () => {
    x = (x + 1) % 8;
    await page.mouse.move(x, 3);
    await expect(badge(page)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expect(chart.picture).toBeVisible();
});
