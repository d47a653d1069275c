/** The hash that decides whether something must be built again. */
import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.mjs";
import { withTemporaryProject } from "./temporary-project.ts";

const hashOf = (files: Record<string, string>, isCounted?: (file: string) => boolean) =>
  withTemporaryProject(files, (folder) => contentHash([folder, `${folder}/missing`], isCounted));

describe("contentHash", () => {
  const files = { "a/one.ts": "1", "b.ts": "2" };

  it("is equal for equal contents in different places", async () => {
    expect(await hashOf(files)).toBe(await hashOf(files));
  });

  it.each<[string, Record<string, string>]>([
    ["a file is changed", { ...files, "b.ts": "3" }],
    ["a file is renamed", { "a/two.ts": "1", "b.ts": "2" }],
    ["a file is added", { ...files, "c.ts": "" }],
    ["contents move from one file to the next", { "a/one.ts": "12", "b.ts": "" }],
  ])("differs when %s", async (_change, changed) => {
    expect(await hashOf(changed)).not.toBe(await hashOf(files));
  });

  it("leaves out files that do not count", async () => {
    const isCounted = (file: string) => !file.endsWith(".test.ts");
    expect(await hashOf({ ...files, "b.test.ts": "x" }, isCounted)).toBe(await hashOf(files, isCounted));
  });
});
