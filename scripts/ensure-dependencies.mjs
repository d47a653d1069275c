/** Installs the packages when what stands in node_modules is not what package-lock.json asks for. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inProject, Refusal } from "./project.mjs";
import { runNode } from "./run-program.mjs";

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** npm writes node_modules/.package-lock.json when an install is complete, so an interrupted one is noticed too. */
function isInstalled() {
  const record = inProject("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(inProject("package-lock.json"))).every(
    ([place, wanted]) =>
      place === "" || wanted.optional || wanted.devOptional || installed[place]?.version === wanted.version,
  );
}

/** The npm that runs us, else the one that came with this Node. */
function npmProgram() {
  const nodeFolder = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? "",
    path.join(nodeFolder, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(nodeFolder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const found = places.find((place) => path.basename(place) === "npm-cli.js" && existsSync(place));
  if (found === undefined)
    throw new Refusal("The packages are not installed and npm was not found: run `npm ci` first.");
  return found;
}

/** @param {(line: string) => void} say */
export async function ensureDependencies(say) {
  if (isInstalled()) return;
  say("Installing packages");
  const { code, output } = await runNode(npmProgram(), ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    throw new Refusal(
      `The packages could not be installed (npm ci ended with ${code}; its words are above).`,
      output,
    );
  }
}
