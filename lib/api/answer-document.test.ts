import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { hashOfBytes } from "../documents/hashes.ts";
import { OperatorCopy } from "../documents/operator-copy.ts";
import { answerDocument } from "./answer-document.ts";
import { readDocumentFolder } from "./document-folder.ts";
import { NotFound, UnknownParameter } from "./errors.ts";

const folder = mkdtempSync(path.join(tmpdir(), "documents-"));
const inFolder = (...names: string[]) => path.join(folder, ...names);
const empty = () => rmSync(folder, { recursive: true, force: true });
beforeEach(() => {
  empty();
  mkdirSync(folder);
});
afterAll(empty);

const SOURCE = "vna-peacekeeping-force";
const TITLE = "Peacekeeping force helps realise Party's external policy";
const TEXT = `${TITLE}\n\nA made-up line.\n<b>Another</b> one.`;
const checked = hashOfBytes(new TextEncoder().encode(TEXT));
const dataset = fixtureDataset({ [`sources/${SOURCE}`]: { textSha256: checked } });

async function ask(id = SOURCE, given: string | null = folder): Promise<OperatorCopy> {
  const request = new Request(`http://127.0.0.1/documents/${id}`);
  const { body, contentType, isNeverStored } = await answerDocument(request, dataset, given);
  expect({ contentType, isNeverStored }).toEqual({ contentType: "application/json", isNeverStored: true });
  return OperatorCopy.parse(JSON.parse(String(body)));
}

describe("the operator's copy", () => {
  it("is recognised by its title line, whatever its file is called", async () => {
    writeFileSync(inFolder("copy"), TEXT);
    expect(await ask()).toEqual({
      document: {
        fileName: "copy",
        sha256: checked,
        title: TITLE,
        paragraphs: ["A made-up line.", "<b>Another</b> one."],
      },
    });
  });

  it("is the file that was checked, where two have the title", async () => {
    writeFileSync(inFolder("a.txt"), `${TEXT}\n`);
    expect((await ask()).document?.fileName).toBe("a.txt");
    writeFileSync(inFolder("b.txt"), TEXT);
    expect((await ask()).document?.fileName).toBe("b.txt");
  });

  it("is read anew each time", async () => {
    expect(await ask()).toEqual({ document: null });
    writeFileSync(inFolder("copy"), TEXT);
    expect((await ask()).document?.paragraphs).toHaveLength(2);
    writeFileSync(inFolder("copy"), TITLE);
    expect((await ask()).document?.paragraphs).toEqual([]);
  });
});

describe("no copy", () => {
  it("is what everybody else gets", async () => {
    writeFileSync(inFolder("copy"), TEXT);
    expect(await ask(SOURCE, null)).toEqual({ document: null });
  });

  it("is there of another document, or of a source that is no document", async () => {
    writeFileSync(inFolder("copy"), TEXT);
    expect(await ask("vov-greater-contributions")).toEqual({ document: null });
    const second = dataset.sources.find(({ role, title }) => role === "second-source" && title !== null);
    writeFileSync(inFolder("second"), `${second?.title}\n\nWords.`);
    expect(await ask(second?.id)).toEqual({ document: null });
  });

  it("is there where the folder has gone, or is none", async () => {
    expect(await ask(SOURCE, inFolder("gone"))).toEqual({ document: null });
    writeFileSync(inFolder("file"), TEXT);
    expect(await ask(SOURCE, inFolder("file"))).toEqual({ document: null });
  });

  it("comes with the files that could not be read", async () => {
    writeFileSync(inFolder("a.pdf"), "%PDF-1.4");
    writeFileSync(inFolder("b.html"), "<!doctype html>");
    writeFileSync(inFolder("large.txt"), TEXT);
    truncateSync(inFolder("large.txt"), 50_000_000);
    expect(await ask()).toEqual({
      document: null,
      unreadable: [
        { fileName: "a.pdf", reason: "binary" },
        { fileName: "b.html", reason: "web-page" },
        { fileName: "large.txt", reason: "too-large" },
      ],
    });
  });

  it("is read from folders inside, or through links", async () => {
    const outside = mkdtempSync(path.join(tmpdir(), "outside-"));
    try {
      writeFileSync(path.join(outside, "copy"), TEXT);
      symlinkSync(path.join(outside, "copy"), inFolder("link"));
      mkdirSync(inFolder("inner"));
      writeFileSync(inFolder("inner", "copy"), TEXT);
      expect(await ask()).toEqual({ document: null });
      expect(await readDocumentFolder(folder)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});

describe("a source that does not exist", () => {
  it.each([
    "nothing",
    "",
    `${SOURCE}/x`,
    "../../etc/passwd",
    "..%2F..%2Fetc%2Fpasswd",
    `${SOURCE.toUpperCase()}`,
  ])("is not found: %s", async (id) => {
    await expect(ask(id)).rejects.toThrow(NotFound);
    await expect(ask(id, null)).rejects.toThrow(NotFound);
  });

  it("may not be described by parameters", async () => {
    await expect(ask(`${SOURCE}?file=/etc/passwd`)).rejects.toThrow(UnknownParameter);
  });
});
