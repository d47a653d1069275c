/** The linter's table of imports must bite: each forbidden import is written down and must be found. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inProject, programs } from "./project.mjs";
import { runScript, withTemporaryProject } from "./temporary-project.ts";

/** Our own folders that each folder may import from. */
const MAY_IMPORT = {
  "lib/model": [],
  "lib/format": ["lib/model", "messages"],
  "lib/dataset": ["lib/model", "data"],
  "lib/documents": ["lib/model"],
  "lib/importers": ["lib/model", "lib/dataset"],
  panels: ["lib/model"],
  "lib/chart": ["lib/model", "lib/format", "lib/dataset", "panels"],
  "lib/evidence": ["lib/model", "lib/format", "lib/dataset", "lib/documents", "lib/chart", "panels"],
  "lib/export": ["lib/model", "lib/format", "lib/chart"],
  "lib/briefing": ["lib/model", "lib/chart"],
  "lib/api": ["lib/model", "lib/dataset", "lib/documents", "lib/chart", "lib/evidence", "lib/export"],
  "lib/queries": ["lib/model", "lib/chart"],
  components: [
    "lib/model",
    "lib/format",
    "lib/documents",
    "lib/chart",
    "lib/evidence",
    "lib/export",
    "lib/briefing",
    "lib/api",
    "lib/queries",
    "panels",
  ],
  app: [
    "components",
    "lib/model",
    "lib/format",
    "lib/dataset",
    "lib/importers",
    "lib/documents",
    "lib/chart",
    "lib/evidence",
    "lib/export",
    "lib/briefing",
    "lib/api",
    "lib/queries",
  ],
} as const satisfies Record<string, readonly string[]>;

const FOLDERS = [
  ...Object.keys(MAY_IMPORT),
  "messages",
  "data",
  "fixtures",
  "scripts",
  "bench",
  "e2e",
  "e2e-full",
];

const config = readFileSync(inProject(".oxlintrc.json"), "utf8");

/** Files that the linter finds an error in, out of the given ones. */
function refusedFiles(files: Record<string, string>): Promise<Set<string>> {
  return withTemporaryProject({ ...files, ".oxlintrc.json": config }, (folder) => {
    const { output } = runScript(programs.oxlint, ["--format=unix"], folder);
    const names = output.split("\n").flatMap((line) => /^(\S+?):\d+:\d+: .*restricted/.exec(line)?.[1] ?? []);
    return new Set(names.map((name) => name.split(path.sep).join("/")));
  });
}

const fileName = (from: string, to: string) => `${from}/inner/imports-${to.replace("/", "-")}.ts`;

function importing(from: string, specifier: string): string {
  return `/** Imports ${specifier} into ${from}. */\nimport { thing } from "${specifier}";\n\nexport const one = thing;\n`;
}

describe("imports between folders", () => {
  const pairs = Object.entries(MAY_IMPORT).flatMap(([from, allowed]) =>
    FOLDERS.filter((to) => to !== from).map((to) => ({
      from,
      to,
      isAllowed: (allowed as readonly string[]).includes(to),
    })),
  );
  let refused: Set<string>;
  let refusedByAlias: Set<string>;

  beforeAll(async () => {
    const relative = (from: string, to: string) => path.posix.relative(`${from}/inner`, `${to}/thing.ts`);
    refused = await refusedFiles(
      Object.fromEntries(
        pairs.map(({ from, to }) => [fileName(from, to), importing(from, relative(from, to))]),
      ),
    );
    refusedByAlias = await refusedFiles(
      Object.fromEntries(pairs.map(({ from, to }) => [fileName(from, to), importing(from, `@/${to}/thing`)])),
    );
  });

  it("refuses every import that the table does not name", () => {
    const missed = pairs.filter(
      ({ from, to, isAllowed }) =>
        !isAllowed && !(refused.has(fileName(from, to)) && refusedByAlias.has(fileName(from, to))),
    );
    expect(missed).toEqual([]);
  });

  it("lets every import pass that the table names", () => {
    const stopped = pairs.filter(
      ({ from, to, isAllowed }) =>
        isAllowed && (refused.has(fileName(from, to)) || refusedByAlias.has(fileName(from, to))),
    );
    expect(stopped).toEqual([]);
  });
});

describe("imports of packages", () => {
  it("lets components/chart alone import recharts", async () => {
    const files = [
      "components/panel/bars.tsx",
      "components/chart/bars.tsx",
      "app/bars.tsx",
      "lib/chart/bars.ts",
    ];
    const refused = await refusedFiles(
      Object.fromEntries(files.map((file) => [file, importing(file, "recharts")])),
    );
    expect([...refused].sort()).toEqual(["app/bars.tsx", "components/panel/bars.tsx", "lib/chart/bars.ts"]);
  });

  it("refuses react-dom/server everywhere", async () => {
    const files = [
      "app/a.tsx",
      "components/chart/a.tsx",
      "lib/export/a.ts",
      "scripts/a.ts",
      "panels/a.ts",
      "e2e/a.ts",
    ];
    const refused = await refusedFiles(
      Object.fromEntries(files.map((file) => [file, importing(file, "react-dom/server")])),
    );
    expect([...refused].sort()).toEqual([...files].sort());
  });

  it("refuses React and Next in lib", async () => {
    const refused = await refusedFiles({
      "lib/chart/a.ts": importing("lib/chart", "react"),
      "lib/api/a.ts": importing("lib/api", "next/server"),
    });
    expect([...refused].sort()).toEqual(["lib/api/a.ts", "lib/chart/a.ts"]);
  });

  it("sees an import that is made while running", async () => {
    const refused = await refusedFiles({
      "app/a.ts": `/** A lazy one. */\nexport const bars = () => import("recharts");\n`,
    });
    expect([...refused]).toEqual(["app/a.ts"]);
  });
});
