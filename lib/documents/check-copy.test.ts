import { describe, expect, it } from "vitest";
import { hashOfSentence } from "./hashes.ts";
import { checkCopy, type Claim, type CopyFinding } from "./check-copy.ts";
import { findingLines } from "./evidence-words.ts";
import { MADE_UP_RECORDS } from "../../fixtures/made-up-evidence.ts";

const SENTENCE = "The yard built 12 boats, 7 of them ferries, in 3 years.";
const claim = (
  id: string,
  fragment: string,
  sentenceSha256: string | null = hashOfSentence(SENTENCE),
): Claim => ({
  kind: "figure",
  id,
  label: `Label of ${id}`,
  evidence: {
    source: "volunteers",
    paragraph: 1,
    sentence: 1,
    fragment,
    fragmentMeaning: { vi: fragment },
    sentenceSha256,
  },
});
const CLAIMS = [claim("boats", "12 boats"), claim("ferries", "7 of them ferries"), claim("years", "3 years")];
const check = (sentence: string, claims: readonly Claim[] = CLAIMS) =>
  checkCopy({ title: "The yard", paragraphs: [sentence] }, claims, { derived: [], checks: [] });
const alsoIn = (finding: CopyFinding | undefined) =>
  finding && "alsoHere" in finding ? finding.alsoHere.map(({ id }) => id) : null;

describe("a sentence in which one fragment is missing", () => {
  const { findings, unverifiedIds } = check(SENTENCE.replace("7", "8"));

  it("is one finding, which names the claims that still stand in the changed sentence", () => {
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: "fragment-missing", claim: { id: "ferries" } });
    expect(alsoIn(findings[0])).toEqual(["boats", "years"]);
    expect([...unverifiedIds]).toEqual(["ferries"]);
  });

  it("says so on one line", () => {
    const [source] = MADE_UP_RECORDS.sources;
    const lines = findings.flatMap((finding) =>
      source ? findingLines({ ...finding, source, fileName: "yard.txt" }) : [],
    );
    expect(lines.filter((line) => line.includes("also in this sentence"))).toEqual([
      "  also in this sentence: figure boats (Label of boats); figure years (Label of years)",
    ]);
  });

  it("names none that is missing, too", () => {
    const both = check(SENTENCE.replace("7", "8").replace("12", "13")).findings;
    expect(both.map(alsoIn)).toEqual([["years"], ["years"]]);
  });

  it("names those without a hash", () => {
    const [boats, years] = [claim("boats", "12 boats", null), claim("years", "3 years", null)];
    expect(alsoIn(check(SENTENCE.replace("12", "13"), [boats, years]).findings[0])).toEqual(["years"]);
  });

  it("names none where the sentence is the one that was checked, and the record is wrong", () => {
    const wrong = [...CLAIMS, claim("crews", "4 crews")];
    const found = check(SENTENCE, wrong).findings;
    expect(found).toMatchObject([{ kind: "fragment-missing", claim: { id: "crews" } }]);
    expect(found.map(alsoIn)).toEqual([[]]);
  });
});

it("has no such line where the claim stands alone", () => {
  const [source] = MADE_UP_RECORDS.sources;
  const { findings } = check("Nothing was built.", CLAIMS.slice(0, 1));
  const lines = findings.flatMap((finding) =>
    source ? findingLines({ ...finding, source, fileName: "yard.txt" }) : [],
  );
  expect(lines.join("\n")).toContain("the fragment is not there");
  expect(lines.join("\n")).not.toContain("also in this sentence");
});
