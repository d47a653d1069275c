import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, it } from "vitest";

const IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"/gm;

/** Bare imports of a module and of everything of ours that it reaches. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    if (!target.startsWith(".")) packages.add(target);
    else for (const name of packagesOf(resolve(dirname(file), target), seen)) packages.add(name);
  }
  return packages;
}

it("brings the small zod to the browser, never the full one", () => {
  expect([...packagesOf(resolve(import.meta.dirname, "panels.ts"))].sort()).toEqual([
    "@tanstack/react-query",
    "zod/mini",
  ]);
});
