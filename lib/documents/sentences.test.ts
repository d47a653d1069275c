import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

describe("sentences of a paragraph", () => {
  it("end at full stops, exclamation and question marks before a capital or a digit", () => {
    expect(sentencesOf("It rained. Nobody came! Why? 34 people know…  Ách Sáu does not.")).toEqual([
      "It rained.",
      "Nobody came!",
      "Why?",
      "34 people know…",
      "Ách Sáu does not.",
    ]);
  });

  it("take their closing quotation marks and brackets with them", () => {
    expect(sentencesOf("“It rained.” (Nobody came.) “Why?” he asked.")).toEqual([
      "“It rained.”",
      "(Nobody came.)",
      "“Why?” he asked.",
    ]);
  });

  it("are the same whatever quotation marks a copy was typed with", () => {
    for (const [open, close] of ['""', "“”", "«»", "„‟", "″″", "‘’", "``"])
      expect(sentencesOf(`${open}It rained.${close} ${open}Why?${close} he asked.`)).toHaveLength(2);
  });

  it.each([
    "Lt. Gen. Hoang Xuan Chien spoke to Mr. J. P. Lacroix.",
    "The U.S. Army and the U.N. Secretariat, i.e. Headquarters, met.",
    "Under Resolution No. 1325, Art. 5 and para. 12, on Nov. 25 approx. 34 people left.",
    "The site VOV.VN wrote 13.9 percent, see page.html for more.",
  ])("do not end inside: %s", (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  it("end after a word that is an abbreviation elsewhere", () => {
    expect(sentencesOf("It is state of the art. The answer was no. Nobody came.")).toHaveLength(3);
  });

  it("hold every letter of the paragraph, in order", () => {
    const paragraph = fc.string({ unit: fc.constantFrom(..."aB1 .!?…”)Mr"), maxLength: 60 });
    fc.assert(
      fc.property(paragraph, (text) => {
        const letters = (words: string) => words.replace(/\s/g, "");
        expect(letters(sentencesOf(text).join(""))).toBe(letters(text));
      }),
    );
  });

  it.each([
    ["full stops", "."],
    ["titles", "Mr. "],
    ["initials", "J. "],
    ["closing quotation marks", ".”"],
    ["one word", "a"],
  ])("are found quickly in a long text of nothing but %s", (_what, unit) => {
    const start = performance.now();
    sentencesOf(unit.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
