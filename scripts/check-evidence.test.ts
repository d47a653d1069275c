/** `npm run check:evidence`: what it prints, and how it ends. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addThirdDocument, DOCUMENTS } from "../fixtures/third-document.ts";
import { inProject, programs } from "./project.mjs";
import { runScript, withTemporaryProject } from "./temporary-project.ts";

const script = inProject("scripts", "check-evidence.ts");
const checkEvidence = (...words: string[]) => runScript(programs.tsx, [script, ...words], inProject());
const USAGE = "Usage: npm run check:evidence -- <folder of documents> [--data <folder of records>]";

interface Folders {
  readonly records: string;
  readonly documents: string;
  /** The document's text, and how to put another one in its place. */
  readonly text: string;
  readonly write: (text: string) => void;
}

let made: string;
beforeAll(() => {
  made = mkdtempSync(path.join(tmpdir(), "records-"));
  addThirdDocument(made);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Records of one made-up document with three figures, and a folder that holds it. */
function withThirdDocument(use: (folders: Folders) => void): Promise<void> {
  return withTemporaryProject({}, (documents) => {
    cpSync(DOCUMENTS, documents, { recursive: true });
    const file = path.join(documents, "larken-bay-courier.txt");
    const text = readFileSync(file, "utf8");
    use({ records: made, documents, text, write: (changed) => writeFileSync(file, changed) });
  });
}

describe("the command that checks the evidence", { timeout: 60_000 }, () => {
  it("tells of each document, and ends with 0 when every locator is verified", () =>
    withThirdDocument(({ records, documents }) => {
      const { code, output } = checkEvidence(documents, "--data", records);
      expect(output).toMatch(
        /^document A, Larken Bay’s training centre turns five \(larken-bay-courier\)\n {2}file: +larken-bay-courier\.txt, sha256 [0-9a-f]{64}: the very file that was recorded\n/,
      );
      expect(output).toContain("verified:  3 of 3 locators\n");
      expect(output.trimEnd().split("\n").at(-1)).toBe("All 3 locators verified in 1 document.");
      expect(code).toBe(0);
    }));

  it("takes a copy that means the same for what it is", () =>
    withThirdDocument(({ records, documents, text, write }) => {
      write(`\uFEFF${text.replaceAll("\n", "\r\n").replaceAll("’", "'")}`);
      const { code, output } = checkEvidence(`--data=${records}`, documents);
      expect(output).toContain("another file than the one that was recorded");
      expect(output).toContain("All 3 locators verified in 1 document.");
      expect(code).toBe(0);
    }));

  it("names figure, document, place and fragment of a changed digit, and ends with 1", () =>
    withThirdDocument(({ records, documents, text, write }) => {
      write(text.replace("318 people", "319 people"));
      const { code, output } = checkEvidence(documents, "--data", records);
      expect(output).toContain("FINDING figure centre-people-sent (");
      expect(output).toContain(
        "where:     document A, Larken Bay’s training centre turns five; paragraph 3, sentence 1; file larken-bay-courier.txt\n",
      );
      expect(output).toMatch(/expected: {2}“[^”]*318 people[^”]*”\n/);
      expect(output).toMatch(/found: {5}“[^”]*319 people[^”]*”\n/);
      expect(output).toMatch(/to do: .*figures\/centre-people-sent\.json/);
      expect(output).toContain("2 of 3 locators verified in 1 document; 1 finding.");
      expect(code).toBe(1);
    }));

  it("lists the figures of a sentence that changed around them", () =>
    withThirdDocument(({ records, documents, text, write }) => {
      write(text.replace("celebration", "opening"));
      const { code, output } = checkEvidence(documents, "--data", records);
      expect(output).toContain("the sentence has changed, though every fragment is in place");
      expect(output).toMatch(/stands in: figure centre-people-abroad \(/);
      expect(output).toContain("3 of 3 locators verified in 1 document; 1 finding.");
      expect(code).toBe(1);
    }));

  it("prints nothing that a terminal would obey", () =>
    withThirdDocument(({ records, documents, text, write }) => {
      write(text.replace("318 people", "319\u0090\u009B31m people"));
      writeFileSync(path.join(documents, "poem.txt"), "A\u009Dpoem\n");
      const { output } = checkEvidence(documents, "--data", records);
      expect(output).toContain("319 31m people");
      expect(output).toContain("“A poem”");
      expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
    }));

  it("names a document that is missing, its claims, and what lies there instead", () =>
    withThirdDocument(({ records, documents, text, write }) => {
      write(text.replace("turns five", "turns six"));
      writeFileSync(path.join(documents, "page.html"), "<!doctype html><p>");
      writeFileSync(path.join(documents, "film"), "");
      truncateSync(path.join(documents, "film"), 50_000_000);
      mkdirSync(path.join(documents, "inner"));
      const { code, output } = checkEvidence(documents, "--data", records);
      expect(output).toContain("no file of the folder has this title line");
      expect(output).toMatch(/unchecked: centre-people-sent, centre-people-abroad, centre-women-share\n/);
      expect(output).toContain("larken-bay-courier.txt has “Larken Bay’s training centre turns six”");
      expect(output).toContain("FINDING file page.html is the code of a web page");
      expect(output).toContain("FINDING file film is too large (50 MB; a document has up to 5 MB)");
      expect(output).toContain("0 of 3 locators verified in 0 documents; 3 findings.");
      expect(code).toBe(1);
    }));

  it("notes files that are no document of ours", () =>
    withThirdDocument(({ records, documents }) => {
      writeFileSync(path.join(documents, "poem.txt"), "A poem\n\nRoses.");
      writeFileSync(path.join(documents, "pier.jpg"), new Uint8Array([0xff, 0xd8, 0]));
      const { code, output } = checkEvidence(documents, "--data", records);
      expect(output).toContain("Note: file pier.jpg is no plain text");
      expect(output).toContain("Note: file poem.txt is no document of ours; its title line is “A poem”.");
      expect(code).toBe(0);
    }));

  it("says that a folder is empty", () =>
    withTemporaryProject({}, (folder) => {
      const { code, output } = checkEvidence(folder);
      expect(output).toContain(`There is no file in ${folder}.`);
      expect(output).toMatch(/0 of \d+ locators verified in 0 documents; \d+ findings\.\n$/);
      expect(code).toBe(1);
    }));

  it.each([
    ["no folder", [], "Give one folder of documents."],
    ["two folders", ["docs", "data"], "Give one folder of documents."],
    ["an unknown option", ["docs", "--color"], "Unknown option '--color'"],
    ["a folder that is not there", ["no-such"], 'The folder of documents "no-such" does not exist.'],
    ["a file", ["README.md"], 'The folder of documents "README.md" is not a folder.'],
    ["no records", ["docs", "--data", "no-such"], 'The folder of records "no-such" does not exist.'],
  ])("ends with 2 and says how to ask, given %s", (_what, words, sentence) => {
    const { code, output } = checkEvidence(...words);
    expect(output).toContain(sentence);
    expect(output.trimEnd().split("\n").at(-1)).toBe(USAGE);
    expect(output).not.toContain("    at ");
    expect(code).toBe(2);
  });

  it("checks nothing against records that are wrong", () =>
    withTemporaryProject({ "records/figures/one.json": "{" }, (folder) => {
      const { code, output } = checkEvidence("docs", "--data", path.join(folder, "records"));
      expect(output).toContain("one.json: (file): not valid JSON");
      expect(output).toContain("Nothing was checked: a record is wrong.");
      expect(code).toBe(1);
    }));
});
