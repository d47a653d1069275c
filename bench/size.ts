/** `npm run bench:size`: the bytes that each page makes a browser load at first, gzipped at level 9.
 *  Fails when a page's script passes the budget. 1 KB is 1,000 bytes. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inProject, runMain } from "../scripts/project.mjs";
import { pageRoutes } from "../scripts/page-routes.ts";
import { withBuiltSite } from "../scripts/with-built-site.ts";
import { firstLoad } from "./page-weight.ts";

const SCRIPT_BUDGET_BYTES = 143_000;

const gzipBytes = (contents: Uint8Array | string) => gzipSync(contents, { level: 9 }).byteLength;

/** 142,950 → "143.0" would hide how near the budget is: cut, never rounded up. */
function kilobytes(bytes: number): string {
  const tenths = Math.floor(bytes / 100);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

async function bytesAt(origin: string, addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(new URL(address, origin));
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return gzipBytes(new Uint8Array(await response.arrayBuffer()));
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function weigh(origin: string, pagePath: string) {
  const html = await (await fetch(new URL(pagePath, origin))).text();
  const { scripts, styles } = firstLoad(html);
  if (scripts.length === 0) throw new Error(`${pagePath} loads no script: is this the site?`);
  return {
    pagePath,
    scripts,
    scriptBytes: await bytesAt(origin, scripts),
    styleBytes: await bytesAt(origin, styles),
    htmlBytes: gzipBytes(html),
  };
}

/** Scripts of the build that no page loads at first. */
function lazyScripts(loadedAtFirst: ReadonlySet<string>): { name: string; bytes: number }[] {
  const folder = inProject(".next", "static", "chunks");
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".js") && !loadedAtFirst.has(path.basename(name)))
    .map((name) => ({ name, bytes: gzipBytes(readFileSync(path.join(folder, name))) }))
    .sort((a, b) => b.bytes - a.bytes);
}

function printRow(cells: readonly [string, ...string[]]) {
  const [first, ...others] = cells;
  console.log(first.padEnd(34) + others.map((cell) => cell.padStart(12)).join(""));
}

await runMain(() =>
  withBuiltSite(async (origin) => {
    printRow(["KB gzip", "script", "HTML", "CSS"]);
    const heavy: string[] = [];
    const loadedAtFirst = new Set<string>();
    for (const { path: pagePath } of pageRoutes) {
      const weight = await weigh(origin, pagePath);
      for (const address of weight.scripts)
        loadedAtFirst.add(path.posix.basename(new URL(address, origin).pathname));
      printRow([pagePath, ...[weight.scriptBytes, weight.htmlBytes, weight.styleBytes].map(kilobytes)]);
      if (weight.scriptBytes > SCRIPT_BUDGET_BYTES)
        heavy.push(`${pagePath} (${kilobytes(weight.scriptBytes)})`);
    }
    console.log("\nLoaded later or never:");
    for (const { name, bytes } of lazyScripts(loadedAtFirst)) printRow([name, kilobytes(bytes)]);
    console.log(`\nBudget: ${kilobytes(SCRIPT_BUDGET_BYTES)} KB of script a page.`);
    if (heavy.length === 0) return 0;
    console.log(`Past the budget: ${heavy.join(", ")}`);
    return 1;
  }),
);
