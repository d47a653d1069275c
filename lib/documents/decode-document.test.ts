import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decodeDocument, MAX_DOCUMENT_BYTES, sizeFault } from "./decode-document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfe_ff, !isBigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}

const TEXT = "Tiêu đề – “title” 🕊\n\nĐoạn một.";

describe("a file that is text", () => {
  it.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a byte-order mark", utf8(`\uFEFF${TEXT}`)],
    ["UTF-16, little end first", utf16(TEXT, false)],
    ["UTF-16, big end first", utf16(TEXT, true)],
  ])("is read as %s", (_encoding, bytes) => {
    expect(decodeDocument(bytes)).toEqual({ kind: "text", text: TEXT });
  });

  it("may speak of markup", () => {
    const text = "Title\n\n<b>55 officers</b> <script>alert(1)</script> a < b";
    expect(decodeDocument(utf8(text))).toEqual({ kind: "text", text });
  });
});

describe("a file that is no document", () => {
  const faultIn = (bytes: Uint8Array) => {
    const decoded = decodeDocument(bytes);
    return decoded.kind === "fault" ? decoded.fault.kind : decoded.text;
  };

  it.each([
    ["no byte", new Uint8Array(), "empty"],
    ["a byte-order mark alone", utf8("\uFEFF"), "empty"],
    ["empty lines", utf8("\r\n \n\t\n"), "empty"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "binary"],
    ["an archive", utf8("PK\u0003\u0004 document"), "binary"],
    ["a PDF of letters", utf8("%PDF-1.4\n1 0 obj"), "binary"],
    ["rich text", utf8("{\\rtf1\\ansi Title}"), "binary"],
    ["colours of a terminal", utf8("Title\n\n\u001B[31mred"), "binary"],
    ["UTF-16 without a byte-order mark", utf16("Title", false).slice(2), "binary"],
    ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0]), "binary"],
    ["Windows-1252", new Uint8Array([0x50, 0x61, 0x72, 0x74, 0x79, 0x92, 0x73]), "not-utf-8"],
    ["half a letter of UTF-8", utf8("Tiêu đề").slice(0, 3), "not-utf-8"],
    ["half a letter of UTF-16", utf16("Title", true).slice(0, 7), "not-utf-8"],
    ["a web page", utf8("<!DOCTYPE html>\n<html><title>Title</title>"), "web-page"],
    ["a web page after a byte-order mark and lines", utf8("\uFEFF\r\n\n <HTML lang=en>"), "web-page"],
    ["XHTML", utf8('<?xml version="1.0"?>\n<!doctype HTML PUBLIC>'), "web-page"],
    ["a saved page", utf8("<!-- saved from url=(0014)about:internet -->\n<html>"), "web-page"],
  ])("says what %s is", (_what, bytes, kind) => {
    expect(faultIn(bytes)).toBe(kind);
  });

  it("is refused by its size, without a look at its content", () => {
    const large = new Uint8Array(50_000_000);
    const decode = vi.spyOn(TextDecoder.prototype, "decode");
    const start = performance.now();
    expect(decodeDocument(large)).toEqual({
      kind: "fault",
      fault: { kind: "too-large", sizeBytes: 50_000_000 },
    });
    expect(performance.now() - start).toBeLessThan(200);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });

  it("is known by its size before it is read", () => {
    expect(sizeFault(50_000_000)).toEqual({ kind: "too-large", sizeBytes: 50_000_000 });
    expect(sizeFault(0)).toEqual({ kind: "empty" });
    expect(sizeFault(MAX_DOCUMENT_BYTES)).toBeNull();
    expect(sizeFault(MAX_DOCUMENT_BYTES + 1)).not.toBeNull();
  });

  it("never stops the program, whatever its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(["text", "fault"]).toContain(decodeDocument(bytes).kind);
      }),
    );
  });
});
