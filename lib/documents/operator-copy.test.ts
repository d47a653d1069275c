import { describe, expect, it } from "vitest";
import { parseOperatorCopy, readOperatorCopy } from "./operator-copy.ts";

const document = { fileName: "a.txt", sha256: "00", title: "Title", paragraphs: ["One."] };

describe("the answer of /documents", () => {
  it("gives the document", () => {
    expect(readOperatorCopy({ document })).toEqual({ title: "Title", paragraphs: ["One."] });
  });

  it("may be that there is none, and why", () => {
    const answer = { document: null, unreadable: [{ fileName: "a.pdf", reason: "binary" }] };
    expect(readOperatorCopy(answer)).toBeNull();
    expect(parseOperatorCopy(answer)).toEqual(answer);
    expect(parseOperatorCopy({ document: null })).toEqual({ document: null });
  });

  it.each([
    null,
    "text",
    {},
    { document: {} },
    { document: { ...document, paragraphs: "One." } },
    { document: { ...document, paragraphs: [1] } },
    { document, more: 1 },
    { document: null, unreadable: [{ fileName: "a.pdf", reason: "because" }] },
  ])("is nothing in another shape: %j", (json) => {
    expect(parseOperatorCopy(json)).toBeNull();
    expect(readOperatorCopy(json)).toBeNull();
  });
});
