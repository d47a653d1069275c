import { describe, expect, it } from "vitest";
import { fixtureFiles, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { createDataset, examineRecords, type RecordFile } from "./create.ts";
import { InvalidRecords } from "./record-error.ts";

function messagesFor(changes: RecordChanges, more: readonly RecordFile[] = []): readonly string[] {
  return examineRecords([...fixtureFiles(changes), ...more]).problems.map((problem) => problem.message);
}

function copyOf(path: string, changes: Record<string, unknown>): RecordFile {
  const file = fixtureFiles().find((entry) => entry.path === `data/${path}.json`);
  const record = { ...JSON.parse(file?.text ?? "{}"), ...changes };
  return { path: `data/${path.split("/")[0]}/${String(record.id)}.json`, text: JSON.stringify(record) };
}

const evidence = (changes: Record<string, unknown>) => ({
  source: "vna-peacekeeping-force",
  paragraph: 11,
  sentence: 1,
  fragment: "34 servicewomen",
  fragmentMeaning: { vi: "34 nữ quân nhân" },
  ...changes,
});

/** What is wrong, the change that makes it so, and what the message must name: file, field and reason. */
const WRONG: readonly (readonly [string, RecordChanges, RegExp, (readonly RecordFile[])?])[] = [
  [
    "evidence that is missing",
    { "figures/servicewomen": { evidence: undefined } },
    /^data\/figures\/servicewomen\.json: evidence: missing\. Give source/,
  ],
  [
    "an unknown source",
    { "figures/servicewomen": { evidence: evidence({ source: "nobody" }) } },
    /servicewomen\.json: evidence\.source: no source has the id "nobody"/,
  ],
  [
    "evidence outside the documents",
    { "figures/servicewomen": { evidence: evidence({ source: "vna-april-2021" }) } },
    /evidence\.source: "vna-april-2021" is not a document of ours/,
  ],
  [
    "a paragraph that the document does not have",
    { "figures/servicewomen": { evidence: evidence({ paragraph: 18 }) } },
    /evidence\.paragraph: paragraph 18 of 17/,
  ],
  [
    "a paragraph left open in a document that can be read",
    { "figures/servicewomen": { evidence: evidence({ paragraph: null }) } },
    /evidence\.paragraph: missing, though/,
  ],
  [
    "an unknown figure in a formula",
    { "derived/mou-total": { formula: { operation: "sum", of: ["mou-countries", "mou-asean"] } } },
    /derived\/mou-total\.json: formula: no quantity figure or derived figure has the id "mou-asean"/,
  ],
  [
    "a fact in a formula",
    { "derived/mou-total": { formula: { operation: "sum", of: ["mou-countries", "na-resolution"] } } },
    /no quantity figure or derived figure has the id "na-resolution"/,
  ],
  [
    "a sum over different units",
    { "derived/mou-total": { formula: { operation: "sum", of: ["mou-countries", "officers-sent"] } } },
    /mou-total\.json: formula\.of: adds different units \(memoranda, people\)/,
  ],
  [
    "a share of people in memoranda",
    {
      "derived/women-share-recomputed": {
        formula: { operation: "percent", part: "servicewomen", whole: "mou-total" },
      },
    },
    /formula: divides people by memoranda/,
  ],
  [
    "a bound for a count instead of a share",
    {
      "derived/largest-total-for-claim": {
        formula: { operation: "largest-whole", part: "servicewomen", share: "officers-sent" },
      },
    },
    /formula\.share: is in people/,
  ],
  [
    "a flow with a stock",
    { "figures/officers-sent": { measure: "stock" } },
    /people-sent-total\.json: formula: joins a flow \(medical-staff-sent\) with a stock \(officers-sent\)/,
  ],
  [
    "flows that start at different times",
    { "figures/officers-sent": { since: "2015" } },
    /people-sent-total\.json: formula\.of: adds flows that start at different times/,
  ],
  [
    "an unspecified measure in a plain derivation",
    { "derived/women-share-recomputed": { kind: "derivation" } },
    /women-share-recomputed\.json: kind: uses a figure whose measure is unspecified/,
  ],
  [
    "a recomputation that hides its assumption",
    { "derived/women-share-recomputed": { assumption: undefined } },
    /women-share-recomputed\.json: assumption: missing in a recomputation/,
  ],
  [
    "formulas in a circle",
    {
      "derived/people-sent-total": {
        formula: { operation: "sum", of: ["officers-sent", "people-sent-total"] },
      },
    },
    /people-sent-total\.json: formula: runs in a circle/,
  ],
  [
    "a figure used twice",
    {
      "derived/people-sent-total": { formula: { operation: "sum", of: ["officers-sent", "officers-sent"] } },
    },
    /formula: uses the same figure twice/,
  ],
  [
    "a part larger than its whole",
    { "figures/servicewomen": { value: 190 } },
    /women-share-medical-only\.json: formula\.part: the part \(190\) is larger than the whole \(189\)/,
  ],
  [
    "a share of nobody",
    { "figures/medical-staff-sent": { value: 0 }, "figures/servicewomen": { value: 0 } },
    /women-share-medical-only\.json: formula\.whole: "medical-staff-sent" is 0/,
  ],
  [
    "half a person",
    { "figures/servicewomen": { value: 33.5 } },
    /servicewomen\.json: value: 33\.5 is not a whole number of people/,
  ],
  [
    "a check against an unknown derived figure",
    { "checks/women-share-reconciles": { against: "nothing" } },
    /women-share-reconciles\.json: against: no derived figure has the id "nothing"/,
  ],
  [
    "a check of an unknown claim",
    { "checks/women-share-target-attribution": { claim: "nothing" } },
    /claim: no figure has the id "nothing"/,
  ],
  [
    "a second source that is not recorded",
    { "checks/officers-april-2021": { statements: ["nothing"] } },
    /officers-april-2021\.json: statements\.0: no statement has the id "nothing"/,
  ],
  [
    "a second source that bears on something else",
    { "checks/officers-april-2021": { statements: ["medical-staff-sent-april-2021"] } },
    /statements\.0: "medical-staff-sent-april-2021" does not bear on "officers-sent"/,
  ],
  [
    "a stock as a second source of a flow",
    { "statements/people-sent-october-2021": { measure: "stock" } },
    /people-sent-october-2021\.json: statements\.0: sets a flow against a stock/,
  ],
  [
    "a milestone for an unknown figure",
    { "milestones/security-council-member": { figure: "nothing" } },
    /security-council-member\.json: figure: no figure has the id "nothing"/,
  ],
  [
    "a target without a level",
    { "targets/parity-troops-2028": { percent: undefined } },
    /parity-troops-2028\.json: percent: missing/,
  ],
  [
    "an inferred date without its reason",
    { "milestones/engineer-team-inspection": { date: { kind: "inferred", iso: "2021-06" } } },
    /date\.basis: missing in a date of kind "inferred"/,
  ],
  [
    "a corroborated date without its source",
    {
      "milestones/lacroix-meeting-hanoi": {
        date: { kind: "corroborated", iso: "2022-11-25", basis: { en: "x", vi: "y" } },
      },
    },
    /date\.corroboratedBy: missing/,
  ],
  [
    "a year for a date that is not stated",
    { "figures/servicewomen": { date: { kind: "not-stated", iso: "2021" } } },
    /date\.iso: a date that is not stated has no iso/,
  ],
  [
    "a field that no record has",
    { "figures/servicewomen": { colour: "violet" } },
    /servicewomen\.json: \(file\): Unrecognized key: "colour"\. Remove "colour"/,
  ],
  [
    "a word outside the allowed ones",
    { "figures/servicewomen": { qualifier: "many" } },
    /servicewomen\.json: qualifier: .*Use one of "exact", "more-than"/,
  ],
  [
    "a file named otherwise than its record",
    { "figures/servicewomen": { id: "women" } },
    /servicewomen\.json: id: "women" is not the file's name/,
  ],
  [
    "two records with one mark",
    { "figures/servicewomen": { mark: 2 } },
    /mark: mark 2 is already used by data\/figures\/medical-staff-sent\.json/,
  ],
  [
    "two derived figures with one mark",
    { "derived/mou-total": { mark: "a" } },
    /mark: mark a is already used by/,
  ],
  [
    "the same claim twice",
    {},
    /women-sent\.json: evidence\.fragment: the same words in the same place are already recorded in data\/figures\/servicewomen\.json/,
    [copyOf("figures/servicewomen", { id: "women-sent", mark: 99 })],
  ],
  [
    "one id in figures and derived figures",
    {},
    /id: "mou-total" is already the id of/,
    [
      copyOf("figures/mou-un", {
        id: "mou-total",
        mark: 99,
        evidence: evidence({ paragraph: 12, fragment: "one" }),
      }),
    ],
  ],
  [
    "text that is not JSON",
    {},
    /^data\/figures\/broken\.json: \(file\): not valid JSON/,
    [{ path: "data/figures/broken.json", text: "{" }],
  ],
];

describe("a wrong record stops the build", () => {
  const cases = WRONG.map(([name, changes, expected, more = []]) => ({ name, changes, expected, more }));

  it.each(cases)("names file, field and reason for $name", ({ changes, expected, more }) => {
    expect(messagesFor(changes, more).filter((message) => expected.test(message))).toHaveLength(1);
  });

  it("says what to do in every message", () => {
    for (const { changes, more } of cases) {
      for (const message of messagesFor(changes, more))
        expect(message).toMatch(/^\S+\.json: [\w().]+: .+\. \S.+\.$/);
    }
  });

  it("tells all problems at once, in one error", () => {
    const files = fixtureFiles({ "figures/servicewomen": { mark: 2 }, "derived/mou-total": { mark: "a" } });
    expect(() => createDataset(files)).toThrow(InvalidRecords);
    expect(examineRecords(files).problems).toHaveLength(2);
  });

  it("says that a folder without records holds none", () => {
    expect(examineRecords([]).problems[0]?.reason).toBe("holds no records");
  });
});
