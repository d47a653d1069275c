/** Browser tests that take longer, and those of e2e/ that `npm test` leaves out: `npm run test:full` runs them twice and says by BLUE_BERET_THIRD_SITE which build is served.
 *  Without it, the one that stands in .next; with it, the one in that folder, which was built with a third document. */
import path from "node:path";
import { defineConfig } from "@playwright/test";
import quick from "./playwright.config.ts";

const port = Number(process.env.BLUE_BERET_E2E_PORT ?? 3108);
const origin = `http://127.0.0.1:${port}`;
const thirdSite = process.env.BLUE_BERET_THIRD_SITE;
const THIRD_DOCUMENT = "third-document.e2e.ts";
const report = process.env.BLUE_BERET_E2E_REPORT ?? ".cache/test-results/full.json";

export default defineConfig({
  ...quick,
  grepInvert: [],
  projects:
    thirdSite === undefined
      ? [
          { name: "long", testDir: "e2e-full", testIgnore: THIRD_DOCUMENT },
          { name: "rest", testDir: "e2e", grep: /@full/ },
        ]
      : [{ name: "third", testDir: "e2e-full", testMatch: THIRD_DOCUMENT }],
  timeout: 120_000,
  reporter: [["line"], ["json", { outputFile: report }]],
  use: { ...quick.use, baseURL: origin },
  webServer: {
    command: `node ${path.join("scripts", "serve.mjs")} --port ${port}`,
    cwd: thirdSite ?? import.meta.dirname,
    url: `${origin}/en`,
    reuseExistingServer: false,
    timeout: 30_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
