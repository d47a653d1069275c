/** Knows the servers that serve this folder's build, so that no build is replaced under a running server. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { inProject } from "./project.mjs";

const folder = inProject(".cache", "servers");
const ANSWER_TIMEOUT_MS = 5_000;

/** Whether anything at all comes back from an address. @param {string} url */
export function answers(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { timeout: ANSWER_TIMEOUT_MS }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
    request.on("timeout", () => request.destroy());
  });
}

/** @param {number} processId @param {string} url */
export function rememberServer(processId, url) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${processId}.json`), JSON.stringify({ processId, url }));
}

/** @param {number} processId */
export function forgetServer(processId) {
  rmSync(path.join(folder, `${processId}.json`), { force: true });
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @param {string} file
 *  @returns {{ processId: number, url: string } | null} null when it is gone, or was cut off while it was written */
function recordIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** @returns {Promise<{ processId: number, url: string }[]>} those that still run and answer; the records of others are removed */
export async function runningServers() {
  mkdirSync(folder, { recursive: true });
  const found = [];
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const server = recordIn(file);
    if (server !== null && isAlive(server.processId) && (await answers(server.url))) found.push(server);
    else rmSync(file, { force: true });
  }
  return found;
}
