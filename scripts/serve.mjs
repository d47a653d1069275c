/** Serves the build as it stands, for tests by user task: `node scripts/serve.mjs --port 3107`. Builds nothing. */
import { parseArgs } from "node:util";
import { runMain } from "./project.mjs";
import { serveBuild } from "./serve-build.mjs";
import { addressFrom, requireFreePort } from "./server-address.mjs";
import { stopSignal } from "./stop-signal.mjs";

await runMain(async () => {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const address = addressFrom({ PORT: values.port });
  await requireFreePort(address);
  let isStopped = false;
  void stopSignal.then(() => (isStopped = true));
  try {
    const server = await serveBuild(address, stopSignal);
    console.log(server.url);
    await server.ended;
  } catch (error) {
    if (!isStopped) throw error;
  }
});
