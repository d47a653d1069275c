/** `npm run screenshot`: the dashboard as a reader first sees it, for the README (docs/screenshot.png). */
import { withBrowser } from "./open-browser.ts";
import { inProject, runMain } from "./project.mjs";
import { withBuiltSite } from "./with-built-site.ts";

const SCREEN = { width: 1440, height: 900 };

await runMain(() =>
  withBuiltSite((origin) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: SCREEN, colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(`${origin}/en`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const file = inProject("docs", "screenshot.png");
      await page.screenshot({ path: file });
      console.log(file);
    }),
  ),
);
