/** The checks that `npm run test:full` runs, in order: the tests in e2e-full/ against the site as it stands,
 *  and those of the third document against a site that is built with it. */
import { ensureBrowser } from "./find-browser.mjs";
import { inProject, programs } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { freePort } from "./server-address.mjs";
import { playwrightCounts } from "./test-reports.mjs";
import { buildStep, counted } from "./test-steps.mjs";
import { withThirdDocumentSite } from "./third-document-site.mjs";

/** @param {(line: string) => void} say @param {string} report name of the report's file
 *  @param {Record<string, string>} [site] which build is served, for playwright.full.config.ts */
async function browserTests(say, report, site = {}) {
  const reportFile = inProject(".cache", "test-results", report);
  const environment = {
    BLUE_BERET_BROWSER: await ensureBrowser(say),
    BLUE_BERET_E2E_PORT: String(await freePort()),
    BLUE_BERET_E2E_REPORT: reportFile,
    ...site,
  };
  return counted(reportFile, playwrightCounts, () =>
    runNode(programs.playwright, ["test", "--config", "playwright.full.config.ts"], { environment }),
  );
}

/** @type {import("./test-steps.mjs").Step[]} */
export const fullSteps = [
  buildStep,
  { name: "site", needs: "build", run: (say) => browserTests(say, "full-site.json") },
  {
    name: "third",
    run: (say) =>
      withThirdDocumentSite(say, ({ site, records }) =>
        browserTests(say, "full-third.json", { BLUE_BERET_THIRD_SITE: site, BLUE_BERET_DATA: records }),
      ),
  },
];
