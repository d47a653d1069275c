/** `npm test`: installs what is missing and runs every check in turn; the last line counts them all.
 *  `--only format,lint` runs some of them; `--no-skips` lets no test be skipped but for the missing ../shared. */
import "./require-node.mjs";
import { runMain } from "./project.mjs";
import { runSteps } from "./run-steps.mjs";
import { testSteps } from "./test-steps.mjs";

await runMain(() => runSteps(testSteps));
