/** Two starts at once must not install or build into each other's work. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { inProject } from "./project.mjs";
import { withTemporaryProject } from "./temporary-project.ts";

const copy = (name: string) => readFileSync(inProject("scripts", name), "utf8");

/** Writes when it enters and when it leaves; others that enter in between show in the order of the lines. */
const WORKER = `
import { appendFileSync } from "node:fs";
import { withSetupLock } from "./setup-lock.mjs";
const note = (word) => appendFileSync("order.txt", word + "\\n");
await withSetupLock(() => {}, async () => {
  note("enter");
  await new Promise((resolve) => setTimeout(resolve, 100));
  note("leave");
});`;

const project = {
  "scripts/project.mjs": copy("project.mjs"),
  "scripts/setup-lock.mjs": copy("setup-lock.mjs"),
  "scripts/worker.mjs": WORKER,
};

const runWorker = (folder: string) =>
  new Promise((resolve) => {
    spawn(process.execPath, [path.join("scripts", "worker.mjs")], { cwd: folder, stdio: "ignore" }).on(
      "close",
      resolve,
    );
  });

const orderOf = (folder: string) => readFileSync(path.join(folder, "order.txt"), "utf8").trim().split("\n");

describe("withSetupLock", () => {
  it("lets the second one in when the first has left", async () => {
    await withTemporaryProject(project, async (folder) => {
      await Promise.all([runWorker(folder), runWorker(folder), runWorker(folder)]);
      expect(orderOf(folder)).toEqual(["enter", "leave", "enter", "leave", "enter", "leave"]);
    });
  });

  it("leaves the lock of another that took it over meanwhile", async () => {
    const THIEF = `${WORKER.replace('note("enter");', 'note("enter"); writeFileSync(".cache/setup.lock", "1");')}`;
    const files = {
      ...project,
      "scripts/worker.mjs": THIEF.replace("appendFileSync", "appendFileSync, writeFileSync"),
    };
    await withTemporaryProject(files, async (folder) => {
      await runWorker(folder);
      expect(readFileSync(path.join(folder, ".cache", "setup.lock"), "utf8")).toBe("1");
    });
  });

  it("takes over the lock of a process that is gone", async () => {
    const NO_PROCESS = "4194305"; // above the highest process id that Linux gives
    await withTemporaryProject({ ...project, ".cache/setup.lock": NO_PROCESS }, async (folder) => {
      await runWorker(folder);
      expect(orderOf(folder)).toEqual(["enter", "leave"]);
    });
  });
});
