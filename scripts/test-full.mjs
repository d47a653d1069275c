/** `npm run test:full`: what takes too long for `npm test`, in a browser: the site as it stands, and a second one
 *  with a document more. The last line counts, and the options are those of `npm test`. */
import "./require-node.mjs";
import { fullSteps } from "./full-steps.mjs";
import { runMain } from "./project.mjs";
import { runSteps } from "./run-steps.mjs";

await runMain(() => runSteps(fullSteps));
