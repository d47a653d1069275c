/** The records against the documents themselves, which are not part of the project: skipped where they are not at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { changedDocuments, findingNames } from "../../fixtures/changed-documents.ts";
import { bytesOf, type MadeUpDocument } from "../../fixtures/made-up-evidence.ts";
import { getDataset } from "../dataset/load.ts";
import { checkEvidence } from "./check-evidence.ts";
import { readDocument } from "./open-document.ts";
import { sentencesOf } from "./sentences.ts";

const folder = path.resolve(import.meta.dirname, "../../../shared/sources");
const dataset = getDataset();
const sources = dataset.sources.filter(({ role }) => role === "document");
const claims = [...dataset.figures, ...dataset.milestones];
/** Read when a test runs: where the folder is missing, none does. */
const files = () =>
  readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));

/** A document cut into the sentences that locators count. */
function sentencesOfSource(id: string): MadeUpDocument {
  for (const { bytes } of files()) {
    const read = readDocument(bytes, sources);
    if (read.kind === "document" && read.sourceId === id)
      return { title: read.document.title, paragraphs: read.document.paragraphs.map(sentencesOf) };
  }
  throw new Error(`no file is a copy of ${id}`);
}

describe.skipIf(!existsSync(folder))(
  `evidence in the documents (skipped when ${path.basename(path.dirname(folder))}/sources is not beside the project)`,
  () => {
    it("verifies every locator, in the very files that are recorded", () => {
      const report = checkEvidence(dataset, files());
      expect(report.findings).toEqual([]);
      expect(report.verifiedCount).toBe(claims.length);
      expect(report.documents).toHaveLength(sources.length);
      for (const { source, isRecordedFile, paragraphCount, notHashedCount } of report.documents)
        expect({ isRecordedFile, paragraphCount, notHashedCount }).toEqual({
          isRecordedFile: true,
          paragraphCount: source.paragraphCount,
          notHashedCount: 0,
        });
    });

    it.each(sources.map(({ id }) => id))(
      "finds exactly what one changed digit or word of %s touches",
      (id) => {
        const records = { ...dataset, sources: sources.filter((source) => source.id === id) };
        const here = claims.filter(({ evidence }) => evidence.source === id);
        const changes = changedDocuments(sentencesOfSource(id), here);
        expect(changes.length).toBeGreaterThan(300);
        for (const { what, text, expected } of changes) {
          const { findings } = checkEvidence(records, [{ name: "copy.txt", bytes: bytesOf(text) }]);
          expect({ what, found: findingNames(findings) }).toEqual({ what, found: expected });
        }
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
