/** Runs checks in turn and counts them all in its last line: the frame of `npm test` and `npm run test:full`.
 *  `--only format,lint` runs some of them; `--no-skips` lets no test be skipped but for the missing ../shared. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureAssets } from "./ensure-build.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { inProject, Refusal } from "./project.mjs";
import { withSetupLock } from "./setup-lock.mjs";
import { stopSignal } from "./stop-signal.mjs";

/** @typedef {import("./test-steps.mjs").Step} Step */

/** Folder beside the project with the documents that some tests compare with, as those tests name it;
 *  a copy of the project may lack it. */
const SHARED = "shared/";

const say = (line) => console.log(`  ${line}`);

/** @param {ReadonlySet<string>} failedSteps
 *  @returns {Promise<import("./test-steps.mjs").Outcome>} */
async function outcomeOf(step, failedSteps) {
  if (failedSteps.has(step.needs)) {
    return { passed: 0, failed: 1, skipped: [], output: `Not run: "${step.needs}" failed.` };
  }
  try {
    return await step.run(say);
  } catch (error) {
    const output = error instanceof Refusal ? error.message : String(error?.stack ?? error);
    return { passed: 0, failed: 1, skipped: [], output };
  }
}

function show(step, outcome, durationMs) {
  const counts = `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped.length} skipped`;
  if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  for (const name of outcome.skipped) console.log(`  skipped: ${name}`);
  console.log(
    `${outcome.failed > 0 ? "✗" : "✓"} ${step.name.padEnd(7)} ${String(Math.round(durationMs / 1000)).padStart(4)} s  ${counts}`,
  );
}

/** @param {readonly Step[]} steps @param {string | undefined} only */
function stepsAskedFor(steps, only) {
  if (only === undefined) return steps;
  const names = only.split(",");
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown === undefined) return steps.filter((step) => names.includes(step.name));
  throw new Refusal(
    `--only knows ${steps.map((step) => step.name).join(", ")}; not ${JSON.stringify(unknown)}.`,
  );
}

/** @param {readonly Step[]} allSteps
 *  @returns {Promise<number>} exit code */
export async function runSteps(allSteps) {
  const { values } = parseArgs({ options: { only: { type: "string" }, "no-skips": { type: "boolean" } } });
  const steps = stepsAskedFor(allSteps, values.only);
  let isStopped = false;
  void stopSignal.then(() => (isStopped = true));

  await withSetupLock(say, async () => {
    await ensureDependencies(say);
    await ensureAssets(say);
  });
  const total = { passed: 0, failed: 0, skipped: [] };
  const failedSteps = new Set();
  for (const step of steps) {
    if (isStopped) throw new Refusal("Stopped.");
    const startMs = Date.now();
    const outcome = await outcomeOf(step, failedSteps);
    show(step, outcome, Date.now() - startMs);
    if (outcome.failed > 0) failedSteps.add(step.name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped.push(...outcome.skipped);
  }
  const isExcused = (name) => name.includes(SHARED) && !existsSync(inProject("..", SHARED));
  const refused = values["no-skips"] ? total.skipped.filter((name) => !isExcused(name)) : [];
  for (const name of refused) console.log(`Not allowed to be skipped: ${name}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  return total.failed > 0 || refused.length > 0 ? 1 : 0;
}
