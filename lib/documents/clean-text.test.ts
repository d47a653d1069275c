import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, comparable } from "./clean-text.ts";

/** Any characters, among them many that are cleaned. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(..."\r\n \t\u00A0\u00AD\u200B\uFEFFe\u0301\u0323’”‑"),
  ),
  maxLength: 40,
});

describe("clean text", () => {
  it.each([
    ["Windows line ends", "one\r\ntwo", "one\ntwo"],
    ["old Macintosh line ends", "one\rtwo", "one\ntwo"],
    ["line separators of Unicode", "one\u2028two\u2029three\u0085four", "one\ntwo\nthree\nfour"],
    ["letters typed apart", "Vie\u0302\u0323t", "Việt"],
    ["no-break and narrow spaces", "16\u00A0percent\u202Fof", "16 percent of"],
    ["runs of spaces and tabs", "a \t  b", "a b"],
    ["soft hyphens", "peace\u00ADkeeping", "peacekeeping"],
    ["zero-width characters, also inside an accent", "e\u200B\u0301\u2060\uFEFF", "é"],
    ["marks of direction", "\u200E55\u202C", "55"],
  ])("has %s in one form", (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("keeps quotation marks, which the comparable form makes alike", () => {
    expect(cleanText("“Party’s”")).toBe("“Party’s”");
    expect(comparable("“Party’s” «non‑permanent»")).toBe(`"Party's" "non-permanent"`);
  });

  it("is clean already when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("has places in the comparable form where they are in the clean one", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparable(text)).toHaveLength(text.length);
      }),
    );
  });
});
