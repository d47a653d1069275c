/** The checks that `npm test` runs, in order. Each says how many tests passed, failed and were skipped;
 *  a check that is one program counts as one test, and a test runner that ran nothing has failed. */
import { readFileSync, rmSync } from "node:fs";
import { checkData, ensureBuild } from "./ensure-build.mjs";
import { ensureBrowser } from "./find-browser.mjs";
import { inProject, programs } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { freePort } from "./server-address.mjs";
import { withSetupLock } from "./setup-lock.mjs";
import { playwrightCounts, vitestCounts } from "./test-reports.mjs";

/** @typedef {{ passed: number, failed: number, skipped: string[], output: string }} Outcome */

/** @param {{ code: number, output: string }[]} results @returns {Outcome} */
function single(...results) {
  const isPassed = results.every(({ code }) => code === 0);
  const output = results.map((result) => result.output).join("\n");
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: [], output };
}

/** @param {string} reportFile @param {(report: object) => { passed: number, failed: number, skipped: string[] }} count
 *  @param {() => Promise<{ code: number, output: string }>} run @returns {Promise<Outcome>} */
export async function counted(reportFile, count, run) {
  rmSync(reportFile, { force: true });
  const { code, output } = await run();
  const counts = count(JSON.parse(readFileSync(reportFile, "utf8")));
  const hasRunNothing = counts.passed + counts.failed === 0;
  const isBroken = counts.failed === 0 && (code !== 0 || hasRunNothing);
  return {
    ...counts,
    failed: isBroken ? 1 : counts.failed,
    output: hasRunNothing ? `${output}\nNo test ran.` : output,
  };
}

/** Output is kept and shown later, where colours are only noise. */
const plain = { environment: { NO_COLOR: "1" } };

const unitReport = inProject(".cache", "test-results", "unit.json");
const browserReport = inProject(".cache", "test-results", "e2e.json");

/** `needs`: a step without which this one can't say anything.
 *  @typedef {{ name: string, needs?: string, run: (say: (line: string) => void) => Promise<Outcome> }} Step */

/** @type {Step} */
export const buildStep = {
  name: "build",
  run: async (say) => {
    await withSetupLock(say, () => ensureBuild(say));
    return { passed: 1, failed: 0, skipped: [], output: "" };
  },
};

/** @type {Step[]} */
export const testSteps = [
  { name: "format", run: async () => single(await runNode(programs.oxfmt, ["--check", "."], plain)) },
  {
    name: "lint",
    run: async () =>
      single(
        await runNode(
          programs.oxlint,
          ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"],
          plain,
        ),
        await runNode(inProject("scripts", "check-rules.mjs"), []),
      ),
  },
  {
    name: "types",
    run: async () =>
      single(await runNode(programs.next, ["typegen"]), await runNode(programs.tsc, ["--noEmit"])),
  },
  { name: "data", run: async () => single(await checkData()) },
  {
    name: "unit",
    run: () =>
      counted(unitReport, vitestCounts, () =>
        runNode(
          programs.vitest,
          ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`],
          plain,
        ),
      ),
  },
  buildStep,
  {
    name: "size",
    needs: "build",
    run: async () => single(await runNode(programs.tsx, [inProject("bench", "size.ts")])),
  },
  {
    name: "e2e",
    needs: "build",
    run: async (say) => {
      const environment = {
        BLUE_BERET_BROWSER: await ensureBrowser(say),
        BLUE_BERET_E2E_PORT: String(await freePort()),
      };
      return counted(browserReport, playwrightCounts, () =>
        runNode(programs.playwright, ["test"], { environment }),
      );
    },
  },
];
