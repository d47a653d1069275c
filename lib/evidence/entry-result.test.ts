import { describe, expect, it } from "vitest";
import { fixtureDataset, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import type { Locale } from "../model/text.ts";
import { evidenceEntries } from "./build-entries.ts";

const dataset = fixtureDataset();
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

function resultOf(id: string, changes: RecordChanges = {}, locale: Locale = "en") {
  const entries = evidenceEntries(fixtureDataset(changes), locale, "https://example.org");
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry "${id}"`);
  const { kind, text, tags, sentences } = entry.result;
  return {
    kind,
    text: plain(text),
    tags: tags.map((tag) => plain(tag.text)),
    sentences: sentences.map(plain),
  };
}

/** The figure's words were never looked up in a text. */
function unchecked(id: string): RecordChanges {
  const evidence = dataset.figures.find((figure) => figure.id === id)?.evidence;
  return { [`figures/${id}`]: { evidence: { ...evidence, sentenceSha256: null } } };
}

describe("a figure whose words were never looked up", () => {
  it.each([
    ["officers-sent", "qualified", ["Not checked against a text"]],
    ["women-share-target", "qualified", ["Attributed, not verified", "Not checked against a text"]],
    [
      "women-share-stated",
      "caution",
      ["Does not reconcile", "Conclusion holds", "Not checked against a text"],
    ],
    ["hospital-countries", "qualified", ["Not checked against a text"]],
  ])("has a tag that says so, whatever else is said (%s)", (id, kind, tags) => {
    const result = resultOf(id, unchecked(id));
    expect(result).toMatchObject({ kind, tags });
    expect(result.text).toMatch(/not checked against a text$/i);
    expect(resultOf(id).tags).not.toContain("Not checked against a text");
  });

  it("has it beside a recomputation that bears it out", () => {
    const { kind, tags } = resultOf("women-share-stated", {
      ...unchecked("women-share-stated"),
      "figures/servicewomen": { value: 41 },
    });
    expect({ kind, tags }).toEqual({ kind: "qualified", tags: ["Not checked against a text"] });
  });
});

describe("a derived figure", () => {
  const ATTRIBUTED = "Rests on a figure as cited, which is not verified: Target for women’s share (10 %).";

  it("says which figure that it rests on is only credited", () => {
    const result = resultOf("largest-total-for-target");
    expect(result).toMatchObject({ kind: "qualified", text: "Derived" });
    expect(result.sentences.at(-1)).toBe(ATTRIBUTED);
    expect(resultOf("largest-total-for-target", {}, "vi").sentences.at(-1)).toBe(
      "Dựa trên số liệu theo bài báo dẫn, chưa kiểm chứng: Mức yêu cầu về tỷ lệ nữ (10%).",
    );
  });

  it("says it of no other", () => {
    for (const { id } of dataset.derived.filter((one) => one.id !== "largest-total-for-target")) {
      const { kind, sentences } = resultOf(id);
      expect(kind).toBe("traced");
      expect(sentences.join(" ")).not.toContain("Rests on");
    }
  });

  it("follows the records", () => {
    expect(
      resultOf("largest-total-for-target", { "figures/women-share-target": { value: 12 } }).sentences.at(-1),
    ).toBe("Rests on a figure as cited, which is not verified: Target for women’s share (12 %).");
  });

  it("says which figure under it, at any depth, was never looked up", () => {
    const words = /^Rests on a figure not checked against a text: .+ \(55\)\.$/;
    for (const id of ["people-sent-total", "women-share-recomputed"]) {
      const { kind, sentences } = resultOf(id, unchecked("officers-sent"));
      expect(kind).toBe("qualified");
      expect(sentences.at(-1)).toMatch(words);
    }
  });

  it("says both of one figure", () => {
    const { sentences } = resultOf("largest-total-for-target", unchecked("women-share-target"));
    expect(sentences.slice(-2)).toEqual([
      ATTRIBUTED,
      "Rests on a figure not checked against a text: Target for women’s share (10 %).",
    ]);
  });
});
