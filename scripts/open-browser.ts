/** A Chromium for pictures of the site: the same one that the tests use. */
import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_ARGUMENTS, ensureBrowser } from "./find-browser.mjs";

/** @param use the browser is closed when it is done */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = await ensureBrowser(console.log);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A window of the site, seen as on a second visit: the page's font is used only when it is at hand at once. */
export async function openWindow(
  browser: Browser,
  origin: string,
  view: { widthPx: number; heightPx: number; theme: "light" | "dark" },
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: view.widthPx, height: view.heightPx },
    colorScheme: view.theme,
    reducedMotion: "reduce",
  });
  await page.goto(`${origin}/en`);
  await fontsOf(page);
  return page;
}

/** Waits until what the page draws with is there. */
export async function fontsOf(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
