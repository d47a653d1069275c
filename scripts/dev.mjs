/** `npm run dev`: Next's development server on this machine only, with packages and assets in place. */
import "./require-node.mjs";
import { pathToFileURL } from "node:url";
import { requireDocumentsFolder } from "./documents-folder.mjs";
import { ensureAssets } from "./ensure-build.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { inProject, programs, runMain } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { addressFrom, requireFreePort } from "./server-address.mjs";
import { withSetupLock } from "./setup-lock.mjs";
import { stopSignal } from "./stop-signal.mjs";

/** The development server is a child of Next's command, and what is loaded into it is named by its environment. */
const preload = `--import=${pathToFileURL(inProject("scripts", "label-same-machine.mjs")).href}`;

const say = (line) => console.log(`Blue Beret: ${line}`);

await runMain(async () => {
  const address = addressFrom();
  requireDocumentsFolder();
  await requireFreePort(address);
  await withSetupLock(say, async () => {
    await ensureDependencies(say);
    await ensureAssets(say);
  });
  let isStopped = false;
  void stopSignal.then(() => (isStopped = true));
  const { code } = await runNode(programs.next, ["dev", "-H", address.host, "-p", String(address.port)], {
    isShown: true,
    environment: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${preload}`.trim() },
  });
  return isStopped ? 0 : code;
});
