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
  const server = await serveBuild(address);
  console.log(server.url);
  void stopSignal.then(server.stop);
  await server.ended;
});
