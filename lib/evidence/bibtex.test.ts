import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexEntry, escapeLatex } from "./bibtex.ts";

/** What BibTeX does: it counts every brace, a backslash before it or not. */
function braceDepths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((letter) => (depth += letter === "{" ? 1 : letter === "}" ? -1 : 0));
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textbraceleft{}": "{",
  "\\textbraceright{}": "}",
  "\\textasciitilde{}": "~",
  "\\textasciicircum{}": "^",
  "\\ensuremath{\\geq}": "≥",
  "\\ensuremath{\\leq}": "≤",
  "\\ensuremath{\\approx}": "≈",
  "\\ensuremath{\\div}": "÷",
  "\\ensuremath{-}": "\u2212",
};
/** Back to the text, as LaTeX would set it. */
const unescape = (text: string) =>
  text.replace(
    /\\(?:text\w+\{\}|ensuremath\{[^}]*\}|[%&_#$])/g,
    (command) => COMMANDS[command] ?? command.slice(1),
  );

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."\\{}~^%&_#$≥÷aế ") }),
);

describe("text in a BibTeX entry", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescape(escapeLatex(text))).toBe(text);
      }),
    );
  });
  it("holds no sign that LaTeX takes for its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeLatex(text);
        expect(escaped).not.toMatch(/(?<!\\)[%&_#$]|[~^]/);
        expect(escaped.replace(/\\(?:text\w+\{\}|ensuremath\{[^}]*\}|[%&_#$])/g, "")).not.toMatch(/[\\{}]/);
      }),
    );
  });
  it("never opens or closes more braces than it should", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (author, title, howpublished, note) => {
        const entry = bibtexEntry("key", { author, title, howpublished, note, url: "https://example.org" });
        const depths = braceDepths(entry);
        expect(depths.at(-1)).toBe(0);
        // Only the last brace closes the entry.
        const opened = entry.indexOf("{");
        expect(depths.slice(opened, -1).every((depth) => depth > 0)).toBe(true);
      }),
    );
  });
  it("keeps Vietnamese letters", () => {
    expect(escapeLatex("Tỷ lệ nữ 13,9% & hơn")).toBe(String.raw`Tỷ lệ nữ 13,9\% \& hơn`);
  });
});

describe("an entry", () => {
  const fields = { author: "A", title: "T", howpublished: "H", note: "N", url: "https://example.org/a#b" };
  it("protects author and title from being taken apart", () => {
    expect(bibtexEntry("k", { ...fields, year: "2021" })).toBe(
      "@misc{k,\n  author = {{A}},\n  title = {{T}},\n  year = {2021},\n  howpublished = {H},\n  note = {N},\n  url = {https://example.org/a#b},\n}",
    );
  });
  it("has no year where none is known", () => {
    expect(bibtexEntry("k", fields)).not.toContain("year");
  });
});
