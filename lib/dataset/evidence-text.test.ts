/** Locators and fragments against the documents themselves, which are not part of the project: skipped where they are not at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceById } from "./lookup.ts";
import { getDataset } from "./load.ts";

const folder = path.resolve(import.meta.dirname, "../../../shared/sources");
/** Sentences end at a full stop before a space and a capital; "No. 1" and the like do not occur in these documents. */
const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=[.!?])\s+(?=[A-Z“"])/);

function readDocuments(): ReadonlyMap<string, readonly string[]> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    );
  return new Map(texts.map(([title = "", ...paragraphs]) => [title, paragraphs]));
}

const dataset = getDataset();
const claims = [...dataset.figures, ...dataset.milestones];

describe.skipIf(!existsSync(folder))(
  `evidence in the documents (skipped when ${path.basename(path.dirname(folder))}/sources is not beside the project)`,
  () => {
    const documents = existsSync(folder) ? readDocuments() : new Map<string, readonly string[]>();
    const paragraphsOf = (sourceId: string) => documents.get(sourceById(dataset, sourceId).title ?? "") ?? [];

    it.each(
      dataset.sources
        .filter((source) => source.role === "document")
        .map((source) => [source.id, source.paragraphCount] as const),
    )("counts the paragraphs of %s", (id, count) => {
      expect(paragraphsOf(id)).toHaveLength(count ?? -1);
    });

    it.each(claims.map((claim) => [claim.id, claim.evidence] as const))(
      "finds the fragment of %s in its sentence",
      (_id, evidence) => {
        const paragraph = paragraphsOf(evidence.source)[(evidence.paragraph ?? 0) - 1] ?? "";
        expect(sentencesOf(paragraph)[(evidence.sentence ?? 0) - 1] ?? "").toContain(evidence.fragment);
      },
    );
  },
);

describe("fragments", () => {
  it("are a few words, never a sentence", () => {
    for (const { evidence } of claims) {
      expect(evidence.fragment.split(" ").length).toBeLessThanOrEqual(9);
      expect(evidence.fragment).not.toMatch(/[.!?]$/);
    }
  });
});
