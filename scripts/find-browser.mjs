/** Finds a Chromium for tests, contact sheets and the screenshot; `ensureBrowser` installs one if none is there. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { programs, Refusal } from "./project.mjs";
import { runNode, runProgram } from "./run-program.mjs";

const DOWNLOAD_TIMEOUT_MS = 120_000;
const PROBE_TIMEOUT_MS = 15_000;

/** Nothing but the page asks the network for anything. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param {NodeJS.ProcessEnv} environment @param {string} platform */
function usualPlaces(environment, platform) {
  if (platform === "darwin") {
    const applications = ["/Applications", path.join(environment.HOME ?? "/", "Applications")];
    return applications.flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform === "win32") {
    const roots = [environment.ProgramFiles, environment["ProgramFiles(x86)"], environment.LOCALAPPDATA];
    return roots
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        path.join(folder, "Chromium", "Application", "chrome.exe"),
        path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]);
  }
  const folders = (environment.PATH ?? "").split(path.delimiter).filter(Boolean);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return names.flatMap((name) => ["/usr/bin", ...folders].map((folder) => path.join(folder, name)));
}

/** On Linux a file of that name can be a stub that only asks to install something. */
function answers(executablePath) {
  if (process.platform !== "linux") return true;
  return spawnSync(executablePath, ["--version"], { timeout: PROBE_TIMEOUT_MS }).status === 0;
}

/** Path of a browser that is installed, or null.
 *  @throws Refusal when BLUE_BERET_BROWSER names a file that does not exist */
export function installedBrowser(environment = process.env, platform = process.platform) {
  const chosen = environment.BLUE_BERET_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Refusal(`BLUE_BERET_BROWSER names no file: ${chosen}`);
    return chosen;
  }
  return usualPlaces(environment, platform).find((place) => existsSync(place) && answers(place)) ?? null;
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
}

/** Path of a browser, installed now if need be.
 *  @param {(line: string) => void} say */
export async function ensureBrowser(say) {
  const present = installedBrowser() ?? (await playwrightBrowser());
  if (present !== null) return present;

  say("No browser found: downloading Playwright's Chromium");
  await runNode(programs.playwright, ["install", "chromium"], { timeoutMs: DOWNLOAD_TIMEOUT_MS });
  const downloaded = await playwrightBrowser();
  if (downloaded !== null) return downloaded;

  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("The download failed: installing Chromium with apt-get");
    await runProgram("apt-get", ["update", "-q"]);
    await runProgram("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
      environment: { DEBIAN_FRONTEND: "noninteractive" },
    });
    const packaged = installedBrowser();
    if (packaged !== null) return packaged;
  }
  throw new Refusal(
    "No browser for the tests: install Chromium or Google Chrome, or name one in BLUE_BERET_BROWSER, and run this again.",
  );
}
