/** `npm start`: installs what is missing, builds when something changed, serves until it is stopped. */
import "./require-node.mjs";
import { requireDocumentsFolder } from "./documents-folder.mjs";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { runMain } from "./project.mjs";
import { serveBuild } from "./serve-build.mjs";
import { addressFrom, requireFreePort } from "./server-address.mjs";
import { withSetupLock } from "./setup-lock.mjs";
import { stopSignal } from "./stop-signal.mjs";

const say = (line) => console.log(`Blue Beret: ${line}`);

async function prepare() {
  await ensureDependencies(say);
  await ensureBuild(say);
}

async function serve() {
  const address = addressFrom();
  requireDocumentsFolder();
  await requireFreePort(address);
  await withSetupLock(say, prepare);
  await requireFreePort(address);
  const server = await serveBuild(address, stopSignal);
  say(server.url);
  return server.ended;
}

await runMain(async () => {
  let isStopped = false;
  void stopSignal.then(() => (isStopped = true));
  try {
    const code = await serve();
    return isStopped ? 0 : code || 1;
  } catch (error) {
    if (isStopped) return 0;
    throw error;
  }
});
