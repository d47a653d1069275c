/** The README's commands must be true. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "./project.mjs";

const readme = readFileSync(inProject("README.md"), "utf8");

describe("README.md", () => {
  it("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(inProject("package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
