/** Builds if need be and serves the site on a free port of this machine for as long as `use` runs. */
import { ensureAssets, ensureBuild } from "./ensure-build.mjs";
import { serveBuild } from "./serve-build.mjs";
import { freePort } from "./server-address.mjs";
import { withSetupLock } from "./setup-lock.mjs";

/** @param use gets the site's origin ("http://127.0.0.1:40123") */
export async function withBuiltSite<Result>(use: (origin: string) => Promise<Result>): Promise<Result> {
  await withSetupLock(console.log, async () => {
    await ensureAssets(console.log);
    await ensureBuild(console.log);
  });
  const server = await serveBuild({ host: "127.0.0.1", port: await freePort() });
  try {
    return await use(new URL(server.url).origin);
  } finally {
    await server.stop();
  }
}
