/** A third document, added by the command alone, is there for every reader without a line of code. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  addThirdDocument,
  DOCUMENTS,
  THIRD_FIGURES,
  THIRD_SOURCE,
  withCopyOfRecords,
} from "../fixtures/third-document.ts";
import { answerApi } from "../lib/api/answer-api.ts";
import { buildOverview } from "../lib/chart/build-overview.ts";
import { createDataset } from "../lib/dataset/create.ts";
import { readRecordFiles } from "../lib/dataset/load.ts";
import { readerData } from "../lib/evidence/reader-data.ts";
import { readIndex, searchFinder } from "../lib/evidence/search-finder.ts";
import { sourcePage } from "../lib/evidence/source-page.ts";
import { message } from "../lib/format/messages.ts";
import type { Dataset } from "../lib/model/dataset.ts";
import { LOCALES } from "../lib/model/text.ts";
import { inProject, programs } from "./project.mjs";
import { withTemporaryProject } from "./temporary-project.ts";

let dataset: Dataset;
beforeAll(() =>
  withCopyOfRecords((records) => {
    addThirdDocument(records);
    dataset = createDataset(readRecordFiles(records));
  }),
);
const answer = (path: string) => String(answerApi(new Request(`http://127.0.0.1${path}`), dataset).body);

describe("a third document with three figures", () => {
  it("is one more document, after the others", () => {
    const documents = dataset.sources.filter(({ role }) => role === "document");
    expect(documents.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
    expect(documents.at(-1)?.id).toBe(THIRD_SOURCE);
  });

  it("leaves the day that the dataset speaks of as it was", () => {
    expect(dataset.stamp.asOf.iso).toBe("2021-05-27");
  });

  it.each(LOCALES)("is in the ledger, among the other claims (%s)", (locale) => {
    const { ledger } = buildOverview(dataset, locale);
    const others = ledger.find(({ title }) => title === message(locale, "overview.ledger.groups.others"));
    expect(others?.rows.flatMap(({ figureIds }) => figureIds)).toEqual([...THIRD_FIGURES]);
    expect(others?.rows.map(({ check }) => check.kind)).toEqual(["traced", "traced", "qualified"]);
  });

  it("is in the API, each figure at its address and all in the table", () => {
    for (const id of THIRD_FIGURES)
      expect(JSON.parse(answer(`/api/v1/figures/${id}`))).toMatchObject({
        figure: { id, evidence: { source: THIRD_SOURCE } },
      });
    expect(JSON.parse(answer(`/api/v1/sources/${THIRD_SOURCE}`))).toMatchObject({ source: { letter: "C" } });
    for (const id of THIRD_FIGURES) expect(answer("/api/v1/figures.csv")).toContain(id);
  });

  it.each(LOCALES)("has an evidence entry for each figure, with its place and its passage (%s)", (locale) => {
    const { entries } = readerData(dataset, locale, "http://127.0.0.1");
    for (const id of THIRD_FIGURES) {
      const entry = entries.find((one) => one.id === id);
      expect(entry?.place).toMatchObject({ sourceId: THIRD_SOURCE, letter: "C", paragraphCount: 7 });
      expect(entry?.passage?.sentenceSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(entry?.mark.href).toMatch(new RegExp(`^/${locale}/sources/${THIRD_SOURCE}#p[356]$`));
    }
  });

  it.each(LOCALES)("has a page, with the figures at their paragraphs (%s)", (locale) => {
    const reader = readerData(dataset, locale, "http://127.0.0.1");
    const { secondSources } = buildOverview(dataset, locale);
    const { title, strip, check } = sourcePage(dataset, reader, secondSources, THIRD_SOURCE);
    expect(title).toBe("Larken Bay’s training centre turns five");
    expect(check.textSha256).toMatch(/^[0-9a-f]{64}$/);
    const places = strip.flatMap((part) =>
      part.kind === "empty" ? [] : part.claims.map(({ entry }) => [part.paragraph, entry.id]),
    );
    expect(places).toEqual([
      [3, "centre-people-sent"],
      [5, "centre-people-abroad"],
      [6, "centre-women-share"],
    ]);
  });

  it.each(LOCALES)("is found by value, word, title and place (%s)", (locale) => {
    const read = readIndex(readerData(dataset, locale, "http://127.0.0.1").finder);
    const found = (query: string) => searchFinder(read, query, 12).hits.map(({ entry }) => entry);
    expect(found("318")[0]?.evidenceId).toBe("centre-people-sent");
    expect(found("27.5")[0]?.evidenceId).toBe("centre-women-share");
    expect(found("nước ngoài").map(({ evidenceId }) => evidenceId)).toContain("centre-people-abroad");
    expect(found("larken").map(({ href }) => href)).toContain(`/${locale}/sources/${THIRD_SOURCE}`);
    expect(found("C ¶5").map(({ evidenceId }) => evidenceId)).toContain("centre-people-abroad");
  });
});

/** What `npm run check:evidence` says of a folder of documents and a folder of records. */
function checkEvidence(documents: string, records: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [programs.tsx, inProject("scripts", "check-evidence.ts"), documents, "--data", records],
    { encoding: "utf8" },
  );
  return { code: status, output: stdout + stderr };
}

const shared = inProject("..", "shared", "sources");

describe("the check of evidence after a third document was added", { timeout: 60_000 }, () => {
  it("verifies its three figures in its text, where it is the first document of all", () =>
    withTemporaryProject({}, (records) => {
      addThirdDocument(records);
      expect(checkEvidence(DOCUMENTS, records)).toMatchObject({
        code: 0,
        output: expect.stringContaining("All 3 locators verified in 1 document."),
      });
    }));

  it.skipIf(!existsSync(shared))(
    "verifies all three documents (skipped when shared/sources is not beside the project)",
    () =>
      withTemporaryProject({}, (folder) => {
        const records = path.join(folder, "records");
        const documents = path.join(folder, "documents");
        cpSync(inProject("data"), records, { recursive: true });
        cpSync(shared, documents, { recursive: true });
        cpSync(DOCUMENTS, documents, { recursive: true });
        addThirdDocument(records);
        const { code, output } = checkEvidence(documents, records);
        expect(output).toMatch(/All \d+ locators verified in 3 documents\./);
        expect(code).toBe(0);
      }),
  );
});
