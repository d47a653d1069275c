/** Light, dark and system theme: followed, chosen, kept, and never flashing. */
import { expect, test } from "./fixtures/test.ts";

const DARK_PAPER = "rgb(10, 24, 38)";
const LIGHT_PAPER = "rgb(255, 255, 255)";

test("the page follows the system without any choice", async ({ page, dashboard }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await dashboard.open("en");
  await expect(page.locator("body")).toHaveCSS("background-color", DARK_PAPER);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("body")).toHaveCSS("background-color", LIGHT_PAPER);
});

test("a chosen theme is kept over a reload and set before anything is painted", async ({
  page,
  dashboard,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await dashboard.open("en");
  await page.getByRole("radiogroup").getByText("Dark", { exact: true }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", DARK_PAPER);
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      Object.assign(window, { themeAtFirst: document.documentElement.dataset["theme"] });
    });
  });
  await page.reload();
  await expect(page.locator("body")).toHaveCSS("background-color", DARK_PAPER);
  expect(await page.evaluate(() => (window as unknown as { themeAtFirst?: string }).themeAtFirst)).toBe(
    "dark",
  );
});
