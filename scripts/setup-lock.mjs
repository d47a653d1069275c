/** Lets one process at a time install, generate and build in this folder; the others wait.
 *  The lock is a file with the holder's process id. A holder that died, or that gave no sign of life, has lost it. */
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { inProject } from "./project.mjs";

const lockFile = inProject(".cache", "setup.lock");
const SIGN_OF_LIFE_MS = 2_000;
const SILENT_TOO_LONG_MS = 30_000;
const POLL_MS = 300;

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @returns {boolean} whether this process holds the lock now */
function tryToTake() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/** Whether the lock still names this process: one that gave no sign for long (a suspended machine) has lost it. */
function isOurs() {
  try {
    return readFileSync(lockFile, "utf8") === String(process.pid);
  } catch {
    return false;
  }
}

function giveSignOfLife() {
  if (!isOurs()) return;
  try {
    utimesSync(lockFile, new Date(), new Date());
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

/** Moves a dead holder's lock out of the way; a lock that someone took meanwhile is put back. */
function removeStaleLock() {
  try {
    const holder = readFileSync(lockFile, "utf8");
    const silentMs = Date.now() - statSync(lockFile).mtimeMs;
    const isHeld = Number(holder) !== process.pid && isAlive(Number(holder)) && silentMs < SILENT_TOO_LONG_MS;
    if (isHeld || (holder === "" && silentMs < SIGN_OF_LIFE_MS)) return;
    const aside = `${lockFile}.${process.pid}`;
    renameSync(lockFile, aside);
    if (readFileSync(aside, "utf8") !== holder) linkSync(aside, lockFile);
    rmSync(aside);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  }
}

/** @template Result
 *  @param {(line: string) => void} say
 *  @param {() => Promise<Result>} work */
export async function withSetupLock(say, work) {
  mkdirSync(inProject(".cache"), { recursive: true });
  for (let hasSaid = false; !tryToTake();) {
    removeStaleLock();
    if (tryToTake()) break;
    if (!hasSaid) say("Another start is preparing this folder: waiting for it");
    hasSaid = true;
    await sleep(POLL_MS);
  }
  const release = () => isOurs() && rmSync(lockFile, { force: true });
  process.once("exit", release);
  const signOfLife = setInterval(giveSignOfLife, SIGN_OF_LIFE_MS);
  try {
    return await work();
  } finally {
    clearInterval(signOfLife);
    process.off("exit", release);
    release();
  }
}
