/** `npm run screenshot`: the dashboard as a reader first sees it, for the README (docs/screenshot.png). */
import { fontsOf, openWindow, withBrowser } from "./open-browser.ts";
import { inProject, runMain } from "./project.mjs";
import { withBuiltSite } from "./with-built-site.ts";

const SCREEN = { widthPx: 1440, heightPx: 900, theme: "light" } as const;

await runMain(() =>
  withBuiltSite((origin) =>
    withBrowser(async (browser) => {
      const page = await openWindow(browser, origin, SCREEN);
      await page.goto(`${origin}/en`);
      await fontsOf(page);
      const file = inProject("docs", "screenshot.png");
      await page.screenshot({ path: file });
      console.log(file);
    }),
  ),
);
