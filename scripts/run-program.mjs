/** Runs other Node programs as children, never through a shell, and ends them when asked to. */
import { spawn } from "node:child_process";
import { quietEnvironment, Refusal, root } from "./project.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let isStopping = false;
const STOP_TIMEOUT_MS = 5_000;

/**
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ isShown?: boolean, environment?: Record<string, string>, timeoutMs?: number }} [options]
 *   isShown: the output goes straight to the terminal instead of being kept
 * @returns {Promise<{ code: number, output: string }>} code 1 when a signal ended it
 */
export function runProgram(command, commandArguments, options = {}) {
  const { isShown = false, environment = {}, timeoutMs } = options;
  if (isStopping) return Promise.reject(new Refusal("Stopped."));
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd: root,
      env: { ...process.env, ...quietEnvironment, ...environment },
      stdio: isShown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
    });
    running.add(child);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {string} program entry file
 *  @param {readonly string[]} programArguments
 *  @param {Parameters<typeof runProgram>[2]} [options] */
export function runNode(program, programArguments, options) {
  return runProgram(process.execPath, [program, ...programArguments], options);
}

function kill(signal) {
  for (const child of running) child.kill(signal);
}

/** Ends every child that still runs and lets no other one begin. Who does not end in time, or is told again, is killed. */
export function stopPrograms() {
  if (isStopping) {
    kill("SIGKILL");
    return;
  }
  isStopping = true;
  kill("SIGTERM");
  setTimeout(() => kill("SIGKILL"), STOP_TIMEOUT_MS).unref();
}
