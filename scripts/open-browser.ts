/** A Chromium for pictures of the site: the same one that the tests use. */
import { chromium, type Browser } from "@playwright/test";
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
