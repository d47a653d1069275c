/** `npm run contact-sheets`: every page and every chart as a picture, and sheets of them for looking at.
 *  `-- --only pages|charts` and `-- --panel women-share` make fewer. Written to contact-sheets/. */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { panels } from "../panels/index.ts";
import { photographCharts } from "./contact-sheet-charts.ts";
import { photographPages } from "./contact-sheet-pages.ts";
import { writeSheets } from "./contact-sheet-montage.ts";
import { withBrowser } from "./open-browser.ts";
import { inProject, Refusal, runMain } from "./project.mjs";
import { withBuiltSite } from "./with-built-site.ts";

const PARTS = ["pages", "charts"];

await runMain(async () => {
  const { values } = parseArgs({ options: { only: { type: "string" }, panel: { type: "string" } } });
  const { only, panel } = values;
  if (only !== undefined && !PARTS.includes(only)) throw new Refusal(`--only is one of ${PARTS.join(", ")}.`);
  if (panel !== undefined && !panels.some(({ id }) => id === panel)) {
    throw new Refusal(`--panel is one of ${panels.map(({ id }) => id).join(", ")}.`);
  }
  const folder = inProject("contact-sheets");
  rmSync(folder, { recursive: true, force: true });
  await withBuiltSite((origin) =>
    withBrowser(async (browser) => {
      const pages = only === "charts" ? [] : await photographPages(browser, origin, folder, panel);
      const charts = only === "pages" ? [] : await photographCharts(origin, folder, panel);
      const sheets = await writeSheets(browser, folder, [...pages, ...charts]);
      console.log(`${pages.length} pages, ${charts.length} charts, ${sheets} sheets in ${folder}`);
    }),
  );
});
