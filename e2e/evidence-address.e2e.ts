/** Open evidence has an address: it can be sent, gone back from, and says when it cites other data. */
import { countUnaskedShift, EvidenceDrawer } from "./fixtures/evidence-drawer.ts";
import { expect, test } from "./fixtures/test.ts";

const CLAIM = "women-share-stated";
const WIDE = { width: 1440, height: 1000 };

test.use({ viewport: WIDE });

test("the browser's way back closes the evidence, its way forward opens it again", async ({
  page,
  dashboard,
}) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  const mark = await drawer.open(CLAIM);
  await expect(page).toHaveURL(new RegExp(`#evidence-${CLAIM}$`));
  await page.goBack();
  await expect(drawer.region).toBeHidden();
  await expect(mark).toBeInViewport();
  await page.goForward();
  await expect(drawer.part("claim")).toContainText("more than 16 percent");
  await drawer.close.click();
  await expect(page).toHaveURL(/\/en$/);
  await page.goBack();
  await expect(drawer.region).toBeVisible();
});

for (const path of ["/en", "/vi/panels/women-share"]) {
  test(`a link opens the evidence beside ${path}, without a jump`, async ({ page }) => {
    const shift = await countUnaskedShift(page);
    await page.goto(`${path}#evidence-officers-sent`);
    const drawer = new EvidenceDrawer(page, path.startsWith("/en") ? "en" : "vi");
    await expect(drawer.close).toBeFocused();
    await expect(drawer.part("claim")).toContainText("55 officers");
    expect(await shift()).toBe(0);
    await drawer.close.click();
    await expect(page.getByRole("main")).toBeFocused();
  });
}

for (const hash of ["#evidence-no-such-thing", "#evidence-", "#evidence-%E0%A4%A"]) {
  test(`an address with ${hash} shows the page as it is`, async ({ page }) => {
    await page.goto(`/en${hash}`);
    await page.waitForLoadState("networkidle");
    const { region } = new EvidenceDrawer(page, "en");
    await expect(region).toBeHidden();
    const main = await page.getByRole("main").boundingBox();
    expect(main?.width).toBe(WIDE.width);
  });
}

test("a link that cites another version of the data says so, without a jump, until it is put away", async ({
  page,
}) => {
  const shift = await countUnaskedShift(page);
  await page.goto("/en?version=0123456789ab#evidence-officers-sent");
  const drawer = new EvidenceDrawer(page, "en");
  await expect(drawer.close).toBeFocused();
  const notice = page.getByRole("complementary", { name: drawer.words("versionNotice.name"), exact: true });
  await expect(notice).toContainText("cites data version 0123456789ab");
  await expect(notice.getByRole("link")).toHaveAttribute("href", "/en/corrections");
  expect(await shift()).toBe(0);
  await notice.getByRole("button").click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/\/en#evidence-officers-sent$/);
});

test("nothing but a version gets into the notice", async ({ page }) => {
  await page.goto(`/en?version=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await page.waitForLoadState("networkidle");
  const drawer = new EvidenceDrawer(page, "en");
  await expect(page.getByText(drawer.words("versionNotice.lead"))).toBeHidden();
});
