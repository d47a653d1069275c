/** The README's worked example and its commands must be true. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "./project.mjs";

const readme = readFileSync(inProject("README.md"), "utf8");

describe("README.md", () => {
  it("shows the record of the worked example as it stands in data/", () => {
    const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const record: unknown = JSON.parse(readFileSync(inProject("data", "figures", "mou-eu.json"), "utf8"));
    expect(JSON.parse(example)).toEqual(record);
  });

  it("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(inProject("package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
