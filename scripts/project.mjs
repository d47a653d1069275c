/** Where the project and the programs of its packages are, and how the scripts say no.
 *  Node's own modules only: node_modules may not exist yet. */
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** Entry files of the packages' programs; run with this Node, so no shell and no .cmd file is needed. */
export const programs = {
  next: inProject("node_modules", "next", "dist", "bin", "next"),
  tsx: inProject("node_modules", "tsx", "dist", "cli.mjs"),
  tsc: inProject("node_modules", "typescript", "bin", "tsc"),
  vitest: inProject("node_modules", "vitest", "vitest.mjs"),
  playwright: inProject("node_modules", "@playwright", "test", "cli.js"),
  oxlint: inProject("node_modules", "oxlint", "bin", "oxlint"),
  oxfmt: inProject("node_modules", "oxfmt", "bin", "oxfmt"),
};

/** Next and the packages report nothing to anybody. */
export const quietEnvironment = {
  NEXT_TELEMETRY_DISABLED: "1",
  NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
};

/** A reason to stop that the reader can act on: shown as a sentence, without a stack,
 *  after what the program that failed has written. */
export class Refusal extends Error {
  /** @param {string} sentence @param {string} [output] */
  constructor(sentence, output = "") {
    super(output.trim() === "" ? sentence : `${output.trimEnd()}\n${sentence}`);
  }
}

/** Runs a script's main function; a refusal ends it with its sentence and exit code 1.
 *  @param {() => Promise<number | void>} main gives the exit code, 0 when nothing is given */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
