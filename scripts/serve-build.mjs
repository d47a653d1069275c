/** Serves the production build that stands in .next, as a child process that never outlives this one. */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { inProject, programs, quietEnvironment, Refusal, root } from "./project.mjs";
import { answers, forgetServer, rememberServer } from "./running-servers.mjs";
import { urlOf } from "./server-address.mjs";

const READY_TIMEOUT_MS = 30_000;
const POLL_MS = 50;
const STOP_TIMEOUT_MS = 3_000;

/** @param {import("./server-address.mjs").Address} address
 *  @param {Promise<unknown>} [stopAsked] ends the server, at once even while it starts
 *  @returns {Promise<{ url: string, ended: Promise<number>, stop: () => Promise<void> }>} once it answers;
 *   `ended` gives the exit code whenever the server ends, by itself or stopped */
export async function serveBuild(address, stopAsked) {
  const url = urlOf(address);
  const preloads = ["exit-with-parent.mjs", "label-same-machine.mjs"].flatMap((file) => [
    "--import",
    pathToFileURL(inProject("scripts", file)).href,
  ]);
  const child = spawn(
    process.execPath,
    [...preloads, programs.next, "start", "-H", address.host, "-p", String(address.port)],
    { cwd: root, env: { ...process.env, ...quietEnvironment }, stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  rememberServer(child.pid, url);
  let isReady = false;
  let startText = "";
  const pass = (stream) => (text) => {
    if (isReady) stream.write(text);
    else startText += text;
  };
  child.stdout.setEncoding("utf8").on("data", pass(process.stdout));
  child.stderr.setEncoding("utf8").on("data", pass(process.stderr));

  let hasEnded = false;
  const ended = new Promise((resolve) => {
    child.once("close", (code) => {
      hasEnded = true;
      forgetServer(child.pid);
      resolve(code ?? 0);
    });
  });
  const stop = async () => {
    if (hasEnded) return;
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(force);
  };

  void stopAsked?.then(stop);

  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await answers(`${url}healthz`))) {
    if (hasEnded || Date.now() > deadline) {
      await stop();
      throw new Refusal("The server did not start.", startText);
    }
    await sleep(POLL_MS);
  }
  isReady = true;
  return { url, ended, stop };
}
