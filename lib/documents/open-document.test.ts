import { describe, expect, it } from "vitest";
import { bytesOf, FERRY, MADE_UP_RECORDS, textOf, VOLUNTEERS } from "../../fixtures/made-up-evidence.ts";
import { hashOfBytes } from "./hashes.ts";
import { openDocument, readDocument } from "./open-document.ts";
import { parseDocument } from "./parse-document.ts";

const { sources } = MADE_UP_RECORDS;
const file = (text: string) => new File([text], "copy.txt");

describe("a document", () => {
  it("is its title line and its other lines that are not empty", () => {
    expect(parseDocument("\n\n Title \r\n\r\nOne. Two.\r\n \r\n\tThree.\n")).toEqual({
      title: "Title",
      paragraphs: ["One. Two.", "Three."],
    });
  });

  it("has the same paragraphs when its empty lines are lost", () => {
    const text = textOf(VOLUNTEERS);
    expect(parseDocument(text.replaceAll("\n\n", "\n"))).toEqual(parseDocument(text));
  });

  it("is none without a line", () => {
    expect(parseDocument(" \n\u200B\n")).toBeNull();
  });
});

describe("opening a reader's file", () => {
  it("gives the document, markup and all, as plain text", async () => {
    expect(await openDocument(file("Title\n<img src=x onerror=alert(1)>"))).toEqual({
      kind: "document",
      document: { title: "Title", paragraphs: ["<img src=x onerror=alert(1)>"] },
    });
  });

  it("says why a file is none", async () => {
    expect(await openDocument(file("<html>"))).toEqual({ kind: "web-page" });
    expect(await openDocument(file("\u200B"))).toEqual({ kind: "empty" });
    expect(await openDocument(file(""))).toEqual({ kind: "empty" });
  });

  it("never reads one of 50 MB", async () => {
    const large = {
      size: 50_000_000,
      arrayBuffer: () => Promise.reject(new Error("the file was read")),
    };
    expect(await openDocument(large)).toEqual({ kind: "too-large", sizeBytes: 50_000_000 });
  });
});

describe("recognising a document", () => {
  it("goes by the title line, whatever its quotation marks, spaces and capitals", () => {
    const text = textOf({ ...FERRY, title: "NIGHT  ferry\u00A0returns to Port Ellen " });
    expect(readDocument(bytesOf(text), sources)).toMatchObject({ kind: "document", sourceId: "ferry" });
    const straight = textOf(VOLUNTEERS).replace(/[“”]/g, '"').replace("’", "'");
    expect(readDocument(bytesOf(straight), sources)).toMatchObject({ sourceId: "volunteers" });
  });

  it("gives the hash of the file as it is", () => {
    const bytes = bytesOf(textOf(FERRY));
    expect(readDocument(bytes, sources)).toMatchObject({ sha256: hashOfBytes(bytes) });
  });

  it("gives the title of a text that is none of ours", () => {
    const text = textOf({ ...FERRY, title: "Night ferry returns to Port Elle" });
    expect(readDocument(bytesOf(text), sources)).toEqual({
      kind: "unknown",
      title: "Night ferry returns to Port Elle",
    });
  });

  it("tells two sources of one title by the file that was recorded", () => {
    const bytes = bytesOf(textOf(FERRY));
    const named = (id: string, textSha256: string | null) => ({ id, title: FERRY.title, textSha256 });
    const twins = [named("one", null), named("two", hashOfBytes(bytes))];
    expect(readDocument(bytes, twins)).toMatchObject({ sourceId: "two" });
    expect(readDocument(bytesOf(`${textOf(FERRY)}\n`), twins)).toMatchObject({ sourceId: "one" });
  });

  it("says why a file is no text at all", () => {
    expect(readDocument(new Uint8Array([0]), sources)).toEqual({ kind: "binary" });
  });
});
