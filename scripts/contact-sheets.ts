/** `npm run contact-sheets`: every page on screen and on paper, what opens beside it, and every chart, as sheets for looking at.
 *  `-- --only pages,print` and `-- --panel women-share` make fewer. Written to contact-sheets/. */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { panels } from "../panels/index.ts";
import { photographCharts } from "./contact-sheet-charts.ts";
import { photographPages } from "./contact-sheet-pages.ts";
import { photographPrint } from "./contact-sheet-print.ts";
import { photographStates } from "./contact-sheet-states.ts";
import { type Picture, writeSheets } from "./contact-sheet-montage.ts";
import { withBrowser } from "./open-browser.ts";
import { inProject, Refusal, runMain } from "./project.mjs";
import { withBuiltSite } from "./with-built-site.ts";

const PARTS = ["pages", "states", "print", "charts"];

await runMain(async () => {
  const { values } = parseArgs({ options: { only: { type: "string" }, panel: { type: "string" } } });
  const { panel } = values;
  const wanted = values.only?.split(",") ?? (panel === undefined ? PARTS : ["pages", "charts"]);
  if (!wanted.every((part) => PARTS.includes(part)))
    throw new Refusal(`--only takes ${PARTS.join(", ")}, with commas between them.`);
  if (panel !== undefined && !panels.some(({ id }) => id === panel)) {
    throw new Refusal(`--panel is one of ${panels.map(({ id }) => id).join(", ")}.`);
  }
  const folder = inProject("contact-sheets");
  rmSync(folder, { recursive: true, force: true });
  await withBuiltSite((origin) =>
    withBrowser(async (browser) => {
      const makers: Record<string, () => Promise<Picture[]>> = {
        pages: () => photographPages(browser, origin, folder, panel),
        states: () => photographStates(browser, origin, folder),
        print: () => photographPrint(browser, origin, folder),
        charts: () => photographCharts(origin, folder, panel),
      };
      const pictures: Picture[] = [];
      for (const part of wanted) {
        const made = (await makers[part]?.()) ?? [];
        console.log(`${part}: ${made.length} pictures`);
        pictures.push(...made);
      }
      const sheets = await writeSheets(browser, folder, pictures);
      console.log(`${sheets} sheets in ${folder}`);
    }),
  );
});
