/** docs/adding-figures.md must be true: its commands exist, its transcript is what the command says,
 *  its records are what the command writes and what the dataset accepts. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addThirdDocument, withCopyOfRecords } from "../fixtures/third-document.ts";
import { examineRecords } from "../lib/dataset/create.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";
import type { RecordFile } from "../lib/dataset/read-records.ts";
import { inProject } from "./project.mjs";

const guide = readFileSync(inProject("docs", "adding-figures.md"), "utf8");
/** Blocks of a language, without the indent of the list that they may stand in. */
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );

let output: string;
let files: readonly RecordFile[];
let record: unknown;
beforeAll(() =>
  withCopyOfRecords((records) => {
    output = addThirdDocument(records).replaceAll(records, "records-copy");
    files = readRecordFiles(records);
    record = JSON.parse(readFileSync(path.join(records, "figures", "centre-women-share.json"), "utf8"));
  }),
);

describe("docs/adding-figures.md", () => {
  it("shows questions and answers as the command writes them, in their order", () => {
    const [document = "", figures = ""] = blocks("text");
    const parts = `${document}…\n${figures}`.split("…\n");
    expect(parts.length).toBeGreaterThan(5);
    let from = 0;
    for (const part of parts) {
      const at = output.indexOf(part.trim(), from);
      expect(at, part).toBeGreaterThanOrEqual(0);
      from = at + part.trim().length;
    }
  });

  it("shows the record that the command writes, a derived figure as it stands in data/, and a correction", () => {
    const [figure, derived, correction, ...more] = blocks("json").map((text): unknown => JSON.parse(text));
    expect(more).toEqual([]);
    expect(figure).toEqual(record);
    expect(derived).toEqual(JSON.parse(readFileSync(inProject("data", "derived", "mou-total.json"), "utf8")));
    const { id } = correction as { id: string };
    const { dataset, problems } = examineRecords([
      ...files,
      { path: `data/corrections/${id}.json`, text: JSON.stringify(correction) },
    ]);
    expect(problems).toEqual([]);
    expect(dataset?.corrections).toMatchObject([{ id }]);
  });

  it("gives the words in which a share of a stock in a flow is refused", () => {
    const words = { en: "Abroad among those sent", vi: "Ở nước ngoài trên số đã cử" };
    const formula = { operation: "percent", part: "centre-people-abroad", whole: "centre-people-sent" };
    const derived = { id: "abroad-share", mark: "z", kind: "derivation", label: words, formula };
    const { problems } = examineRecords([
      ...files,
      { path: "data/derived/abroad-share.json", text: JSON.stringify(derived) },
    ]);
    const [refusal] = problems.map(({ message }) => message.replace(/^data\S+ /, ""));
    const shown = blocks("text").at(-1)?.trim() ?? "";
    expect(refusal).toContain("joins a flow (centre-people-sent) with a stock (centre-people-abroad)");
    expect(shown).toBe(refusal);
  });

  it("names only commands, files and folders that exist", () => {
    const { scripts } = JSON.parse(readFileSync(inProject("package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const commands = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
    const places = [
      ...guide.matchAll(/`((?:data|docs|fixtures|lib|messages|panels|schemas|\.vscode)\/[\w./-]*)`/g),
    ].map(([, place = ""]) => place);
    expect(places.length).toBeGreaterThan(8);
    // No correction has been published yet, so its folder may still be missing.
    for (const place of places.filter((one) => one !== "data/corrections"))
      expect(existsSync(inProject(place)), place).toBe(true);
  });

  it("is where the README leads", () => {
    expect(readFileSync(inProject("README.md"), "utf8")).toContain("(docs/adding-figures.md)");
  });
});
