/** Throw-away folders with a few files in them, for tests of the checks that read a project. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** @param files contents by path @param use works in the folder, which is gone afterwards */
export async function withTemporaryProject<Result>(
  files: Record<string, string>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "blue-beret-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Node program and gives back its exit code and all it wrote. */
export function runScript(script: string, scriptArguments: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...scriptArguments], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, output: stdout + stderr };
}
