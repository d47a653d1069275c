/** Tests by user task against the production build that stands in .next; they build nothing.
 *  `npm test` gives the browser and the port; alone, `npm run test:e2e` finds them itself. */
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, installedBrowser } from "./scripts/find-browser.mjs";

const port = Number(process.env.BLUE_BERET_E2E_PORT ?? 3107);
const executablePath = installedBrowser() ?? undefined;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.e2e.ts",
  // Left to `npm run test:full` (playwright.full.config.ts).
  grepInvert: /@full/,
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [["line"], ["json", { outputFile: ".cache/test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: "chromium",
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: BROWSER_ARGUMENTS,
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/en`,
    reuseExistingServer: false,
    timeout: 30_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
