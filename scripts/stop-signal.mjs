/** Turns Ctrl-C, the system's stop signals and the end of the npm that started us into one promise. */
import { stopPrograms } from "./run-program.mjs";

const PARENT_POLL_MS = 500;

/** Resolves at the first signal, after ending the programs that still run. */
export const stopSignal = new Promise((resolve) => {
  const stop = () => {
    stopPrograms();
    resolve(undefined);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

  // npm passes a signal on to the shell between it and us; the shell ends without a word, and we get another parent.
  if (process.env.npm_lifecycle_event !== undefined && process.platform !== "win32") {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), PARENT_POLL_MS).unref();
  }
});
