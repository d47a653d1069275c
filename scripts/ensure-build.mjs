/** Makes what the server serves, when something it is made from has changed since the last complete build:
 *  assets from packages, a check of the records, the production build.
 *  The stamp is removed first and written last, so that a broken build is never taken for a good one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentHash } from "./content-hash.mjs";
import { inProject, programs, Refusal, root } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { runningServers } from "./running-servers.mjs";

const assetFolder = inProject(".generated");
const assetStamp = path.join(assetFolder, "made-from.json");
const buildStamp = inProject(".next", "blue-beret-build.json");

const ASSET_INPUTS = ["package-lock.json", "scripts/generate-assets.ts", "scripts/map-land.ts"];
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "panels",
  "messages",
  "public",
  "package-lock.json",
  "tsconfig.json",
];
const BUILD_INPUT_SCRIPTS = [...ASSET_INPUTS.slice(1), "scripts/check-data.ts", "scripts/content-hash.mjs"];
/** Equal contents give a build of the same name, on any machine. */
const BUILD_ID_LENGTH = 16;

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Another platform or Node needs its own build (native packages and compiled output differ), and so do other settings
 *  that pages name: the origin in their metadata, the address for reports on the about page. */
const platform = () => `${process.platform} ${process.arch} node ${process.versions.node.split(".")[0]}`;
const settings = () =>
  JSON.stringify([process.env.BLUE_BERET_ORIGIN ?? "", process.env.BLUE_BERET_CONTACT ?? ""]);

const assetHash = () => `${platform()} ${contentHash(ASSET_INPUTS.map((file) => inProject(file)))}`;

/** Settings of Next, Tailwind and PostCSS in the project's folder; those of tests and tools change no page. */
function buildSettings() {
  return readdirSync(root)
    .filter((name) => /\.config\.[cm]?[jt]s$/.test(name) && !/^(vitest|playwright)\./.test(name))
    .sort();
}

function buildContentHash() {
  const records = path.resolve(root, recordFolder());
  const places = [...BUILD_INPUTS, ...buildSettings(), ...BUILD_INPUT_SCRIPTS].map((place) =>
    inProject(place),
  );
  return contentHash([records, ...places], (file) => !/\.test\.tsx?$/.test(file));
}

/** @param {(line: string) => void} say */
export async function ensureAssets(say) {
  const wanted = assetHash();
  const stamp = readJson(assetStamp);
  if (stamp?.madeFrom === wanted && stamp.files.every((file) => existsSync(path.join(assetFolder, file))))
    return;
  say("Making fonts and map data");
  rmSync(assetStamp, { force: true });
  const { code, output } = await runNode(programs.tsx, [inProject("scripts", "generate-assets.ts")]);
  if (code !== 0) throw new Refusal("Fonts and map data could not be made (see above).", output);
  const files = readdirSync(assetFolder, { recursive: true }).map(String).sort();
  writeFileSync(assetStamp, JSON.stringify({ madeFrom: wanted, files }));
}

/** Folder of the records, from the project's folder or from the root of the file system. */
const recordFolder = () => process.env.BLUE_BERET_DATA || "data";

export const checkData = () => runNode(programs.tsx, [inProject("scripts", "check-data.ts"), recordFolder()]);

/** @param {(line: string) => void} say */
export async function ensureBuild(say) {
  const contents = buildContentHash();
  const wanted = `${platform()} ${settings()} ${contents}`;
  const isBuilt = readJson(buildStamp)?.madeFrom === wanted && existsSync(inProject(".next", "BUILD_ID"));
  await ensureAssets(say);
  if (isBuilt) return;

  const [server] = await runningServers();
  if (server !== undefined) {
    throw new Refusal(
      `Files have changed since the build that ${server.url} still serves (process ${server.processId}): stop that server first, then run this again.`,
    );
  }
  const data = await checkData();
  if (data.code !== 0) throw new Refusal("Nothing was built: a record is wrong (see above).", data.output);
  say("Building");
  rmSync(buildStamp, { force: true });
  const build = await runNode(programs.next, ["build"], {
    environment: { BLUE_BERET_BUILD_ID: contents.slice(0, BUILD_ID_LENGTH) },
  });
  if (build.code !== 0) {
    throw new Refusal(
      `The build failed (next build ended with ${build.code}; its words are above).`,
      build.output,
    );
  }
  mkdirSync(path.dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, JSON.stringify({ madeFrom: wanted }));
}
