/** Hashes of sentences that cannot all be true: of no text, copied from another sentence, or two of one sentence. */
import { describe, expect, it } from "vitest";
import { fixtureFiles, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { examineRecords } from "./create.ts";

const problemsOf = (changes: RecordChanges) =>
  examineRecords(fixtureFiles(changes)).problems.map(({ message }) => message);

/** The evidence of a record, changed. */
function evidenceOf(path: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { text } = fixtureFiles().find((file) => file.path === `data/${path}.json`) ?? { text: "{}" };
  return { ...JSON.parse(text).evidence, ...changes };
}

const OFFICERS = evidenceOf("figures/officers-sent");
const OTHER_HASH = "0".repeat(64);

describe("hashes of sentences", () => {
  it("are refused where the source records no text", () => {
    const problems = problemsOf({ "sources/vov-greater-contributions": { textSha256: null } });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(
        /^data\/\w+\/[\w-]+\.json: evidence\.sentenceSha256: given, though "vov-greater-contributions" records no text that was checked\. Set sentenceSha256 to null or record textSha256 of the text it was checked against\.$/,
      );
  });

  it("may be missing where the source records a text", () => {
    expect(
      problemsOf({
        "figures/servicewomen": { evidence: evidenceOf("figures/servicewomen", { sentenceSha256: null }) },
      }),
    ).toEqual([]);
  });

  it("are the same for every claim of one sentence, and no problem", () => {
    expect(evidenceOf("figures/medical-staff-sent")).toMatchObject({
      paragraph: OFFICERS["paragraph"],
      sentence: OFFICERS["sentence"],
      sentenceSha256: OFFICERS["sentenceSha256"],
    });
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ["sentence", { sentence: 7 }, "paragraph 9, sentence 7"],
    ["paragraph", { paragraph: 10 }, "paragraph 10, sentence 1"],
  ])("are refused where a claim of another %s has the same", (_what, changes, place) => {
    const problems = problemsOf({
      "figures/officers-sent": { evidence: evidenceOf("figures/officers-sent", changes) },
    });
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(problem).toMatch(/evidence\.sentenceSha256: the hash of paragraph \d+, sentence \d+ is that of/);
      expect(problem).toContain(place);
      expect(problem).toContain("paragraph 9, sentence 1");
    }
  });

  it("are refused where two claims of one sentence have different ones, once for the pair", () => {
    const problems = problemsOf({
      "figures/mou-eu": { evidence: evidenceOf("figures/officers-sent", { sentence: 9 }) },
      "figures/mou-un": {
        evidence: evidenceOf("figures/officers-sent", { sentence: 9, sentenceSha256: OTHER_HASH }),
      },
    }).filter((problem) => problem.includes("another hash"));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^data\/figures\/mou-un\.json: evidence\.sentenceSha256: another hash than that of the same sentence in data\/figures\/mou-eu\.json \(paragraph 9, sentence 9\)\. Read the sentence again/,
    );
  });

  it("are compared inside one document only", () => {
    const evidence = evidenceOf("figures/mou-un", {
      source: "vov-greater-contributions",
      paragraph: 1,
      sentence: 5,
      sentenceSha256: OFFICERS["sentenceSha256"],
    });
    expect(problemsOf({ "figures/mou-un": { evidence } })).toEqual([]);
  });
});
