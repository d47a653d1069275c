import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { withTemporaryProject } from "../temporary-project.ts";
import { type Draft, textOf } from "./drafts.ts";
import { writeRecords } from "./write-records.ts";

const [first, second] = fixtureDataset().figures.map((record): Draft => ({ collection: "figures", record }));
const drafts = [first, second].filter((draft) => draft !== undefined);

describe("writing records", () => {
  it("writes them all, in folders that it makes, and leaves nothing else", () =>
    withTemporaryProject({}, (folder) => {
      writeRecords(folder, drafts);
      const names = drafts.map(({ record }) => `${record.id}.json`);
      expect(readdirSync(path.join(folder, "figures")).sort()).toEqual([...names].sort());
      for (const { record } of drafts)
        expect(readFileSync(path.join(folder, "figures", `${record.id}.json`), "utf8")).toBe(textOf(record));
    }));

  it("replaces no file, and takes back what it had written", () =>
    withTemporaryProject({ "figures/.keep": "" }, (folder) => {
      const taken = path.join(folder, "figures", `${drafts[1]?.record.id}.json`);
      writeFileSync(taken, "somebody else's");
      expect(() => writeRecords(folder, drafts)).toThrow(/EEXIST/);
      expect(readFileSync(taken, "utf8")).toBe("somebody else's");
      expect(readdirSync(path.join(folder, "figures")).sort()).toEqual([".keep", path.basename(taken)]);
    }));

  /** A file system without hard links. */
  const noLinks = (): never => {
    throw Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM" });
  };

  it("copies where there are no hard links, and still replaces nothing", () =>
    withTemporaryProject({}, (folder) => {
      const [one] = drafts;
      if (one === undefined) throw new Error("the fixtures have no figure");
      writeRecords(folder, [one], noLinks);
      const place = path.join(folder, "figures", `${one.record.id}.json`);
      expect(readFileSync(place, "utf8")).toBe(textOf(one.record));
      writeFileSync(place, "somebody else's");
      expect(() => writeRecords(folder, [...drafts].reverse(), noLinks)).toThrow(/EEXIST/);
      expect(readFileSync(place, "utf8")).toBe("somebody else's");
      expect(readdirSync(path.join(folder, "figures"))).toEqual([path.basename(place)]);
    }));

  it("writes none when one can't be written", () =>
    withTemporaryProject({ sources: "a file where a folder should be" }, (folder) => {
      const [source] = fixtureDataset().sources;
      if (source === undefined) throw new Error("the fixtures have no source");
      expect(() => writeRecords(folder, [...drafts, { collection: "sources", record: source }])).toThrow(
        /EEXIST|ENOTDIR/,
      );
      expect(existsSync(path.join(folder, "figures", `${drafts[0]?.record.id}.json`))).toBe(false);
    }));
});
