import { describe, expect, it } from "vitest";
import { hashOfSentence } from "./hashes.ts";
import { findPassage } from "./passage.ts";

const DOCUMENT = {
  title: "Harbour’s “blue caps”",
  paragraphs: [
    "It rained. The “blue caps” sent 55 people, and 55 people came. Nobody else.",
    "155 people. 55 people.",
  ],
};
const request = (changes: object = {}) => ({
  sourceId: "harbour",
  title: DOCUMENT.title,
  paragraph: 1,
  sentence: 2,
  fragment: "blue caps",
  sentenceSha256: null,
  ...changes,
});
const find = (changes?: object) => findPassage(DOCUMENT, request(changes));

describe("the passage of a claim", () => {
  it("is its paragraph, cut around the fragment", () => {
    expect(find()).toEqual({
      kind: "found",
      before: "It rained.",
      sentence: { before: "The “", fragment: "blue caps", after: "” sent 55 people, and 55 people came." },
      after: "Nobody else.",
      isAsChecked: null,
    });
  });

  it("keeps the document's own quotation marks", () => {
    expect(find({ fragment: '"blue caps" ' })).toMatchObject({ sentence: { fragment: "“blue caps”" } });
  });

  it("says whether the sentence is the one that was checked", () => {
    const sentence = 'The "blue caps" sent 55 people, and 55 people came.';
    expect(find({ sentenceSha256: hashOfSentence(sentence) })).toMatchObject({ isAsChecked: true });
    expect(find({ sentenceSha256: hashOfSentence(`${sentence} `) })).toMatchObject({ isAsChecked: false });
  });

  it("is not in a document of another title", () => {
    expect(find({ title: "Another" })).toEqual({ kind: "another-document", title: DOCUMENT.title });
  });

  it("is not in a paragraph that does not exist; says where its words stand", () => {
    expect(find({ paragraph: 3 })).toEqual({
      kind: "no-such-paragraph",
      paragraphCount: 2,
      elsewhere: [{ paragraph: 1, sentence: 2 }],
    });
    expect(find({ paragraph: 0 }).kind).toBe("no-such-paragraph");
  });

  it("is not in a sentence that does not exist", () => {
    expect(find({ sentence: 4, fragment: "seven" })).toEqual({
      kind: "no-such-sentence",
      sentenceCount: 3,
      elsewhere: [],
    });
  });

  it("is not where the fragment is missing, or only a part of a longer number", () => {
    expect(find({ paragraph: 2, sentence: 1, fragment: "55 people" })).toEqual({
      kind: "fragment-missing",
      sentence: "155 people.",
      elsewhere: [
        { paragraph: 1, sentence: 2 },
        { paragraph: 2, sentence: 2 },
      ],
    });
  });

  it("is not where the fragment stands twice", () => {
    expect(find({ fragment: "55 people" })).toMatchObject({ kind: "fragment-repeated", times: 2 });
  });
});
