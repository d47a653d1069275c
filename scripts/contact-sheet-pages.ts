/** Full-length pictures of every page, in each width, theme and language. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import type { Picture } from "./contact-sheet-montage.ts";
import { fontsOf, openWindow } from "./open-browser.ts";
import { pageRoutes } from "./page-routes.ts";

const WIDTHS_PX = [1440, 768, 390];
const SCREEN_HEIGHT_PX = 900;
const THEMES = ["light", "dark"] as const;

/** Sources of a role that another page shows already: a document, one that bears on it and a reference are enough. */
const LIKE_ANOTHER =
  /^source-(?!vna-peacekeeping-force$|vov-greater-contributions$|vna-april-2021$|gender-parity-strategy$)/;

/** @param panel only this panel's page, when given */
export async function photographPages(
  browser: Browser,
  origin: string,
  folder: string,
  panel?: string,
): Promise<Picture[]> {
  const routes = pageRoutes.filter(({ name }) =>
    panel === undefined ? !LIKE_ANOTHER.test(name) : name === `panel-${panel}`,
  );
  const pictures: Picture[] = [];
  mkdirSync(path.join(folder, "pages"), { recursive: true });
  for (const widthPx of WIDTHS_PX) {
    for (const theme of THEMES) {
      const page = await openWindow(browser, origin, { widthPx, heightPx: SCREEN_HEIGHT_PX, theme });
      for (const { name, locale, path: pagePath } of routes) {
        const file = path.join("pages", `${name}_${widthPx}_${theme}_${locale}.png`);
        await page.goto(origin + pagePath);
        await fontsOf(page);
        await page.screenshot({ path: path.join(folder, file), fullPage: true });
        pictures.push({ file, sheet: `${name}_${widthPx}`, label: `${theme} ${locale}`, widthPx });
      }
      await page.close();
    }
  }
  return pictures;
}
