import { expect, it } from "vitest";
import { drawable, MissingGlyph } from "./glyphs.ts";

it("keeps every letter of Vietnamese and every sign of the figures", () => {
  const text = "ẶẮẪỖỮỴỷợ ≥ ≤ ≈ → − ÷ × … “” ‘’ – · ¶ 13.9\u202F% BB\u201101 >\u00A016";
  expect(drawable(text)).toBe(text.normalize("NFC"));
});

it("composes letters before it looks for them", () => {
  expect(drawable("Liên hợp quốc".normalize("NFD"))).toBe("Liên hợp quốc");
});

it("replaces on purpose what has a stand-in", () => {
  expect(drawable("a\u2007b\u200Bc")).toBe("a\u00A0bc");
});

it("stops with code point and place for a character that nothing stands in for", () => {
  expect(() => drawable("Abyei 🕊 now")).toThrow(MissingGlyph);
  expect(() => drawable("Abyei 🕊 now")).toThrow(/U\+1F54A.*Abyei/);
});
