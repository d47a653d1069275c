/** Each rule about files must find a file that breaks it, and nothing in one that does not. */
import { describe, expect, it } from "vitest";
import { inProject } from "./project.mjs";
import { runScript, withTemporaryProject } from "./temporary-project.ts";

const GOOD = "/** Says what it is for. */\nexport const one = 1;\n";

function check(files: Record<string, string>) {
  return withTemporaryProject(files, (folder) =>
    runScript(inProject("scripts", "check-rules.mjs"), [folder], folder),
  );
}

describe("check-rules", () => {
  it("finds nothing in a project that keeps the rules", async () => {
    const client = `"use client";\n${GOOD}`;
    expect(
      await check({ "lib/one.ts": GOOD, "components/two.tsx": client, "panels/index.ts": GOOD }),
    ).toEqual({ code: 0, output: "" });
  });

  it("fails when it has seen no file", async () => {
    expect((await check({ "README.md": "Nothing here." })).code).toBe(1);
  });

  const broken: [rule: string, file: string, text: string, finding: string][] = [
    ["a folder with a vague name", "lib/utils/one.ts", GOOD, "lib/utils/"],
    ["a barrel", "lib/chart/index.ts", GOOD, "barrel"],
    ["a missing header", "lib/one.ts", "export const one = 1;\n", "header comment"],
    ["a name in camel case", "lib/oneThing.ts", GOOD, "kebab-case"],
    [
      "code that is commented out",
      "lib/one.ts",
      `${GOOD}// const two = 2;\n`,
      "line 3: code that is commented out",
    ],
    ["markup that is commented out", "lib/one.tsx", `${GOOD}{/${"*"} <Chart /> */}\n`, "commented out"],
    [
      "a check that is switched off",
      "lib/one.ts",
      `${GOOD}// oxlint-${"disable"}-next-line\n`,
      "switched off",
    ],
    ["an address in the lock file", "package-lock.json", `{ "resolved": "x" }`, "download addresses"],
  ];
  it.each(broken)("finds %s", async (_rule, file, text, finding) => {
    const { code, output } = await check({ "lib/good.ts": GOOD, [file]: text });
    expect(output).toContain(finding);
    expect(code).toBe(1);
  });
});
