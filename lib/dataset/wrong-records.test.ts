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
  sentenceSha256: null,
  fragment: "34 servicewomen",
  fragmentMeaning: { vi: "34 nữ quân nhân" },
  ...changes,
});

const conclusion = (changes: Record<string, unknown>) => ({
  target: "women-share-target",
  bases: ["women-share-recomputed", "women-share-medical-only"],
  bound: "largest-total-for-target",
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
    "a share of a count that is not exact",
    { "figures/servicewomen": { qualifier: "about" } },
    /women-share-recomputed\.json: formula: divides with "servicewomen", which is "about", not exact/,
  ],
  [
    "a share of a sum that is not exact",
    { "figures/officers-sent": { qualifier: "more-than" } },
    /women-share-recomputed\.json: formula: divides with "people-sent-total", which is "more-than"/,
  ],
  [
    "a bound for a count that is not exact",
    { "figures/servicewomen": { qualifier: "at-least" } },
    /largest-total-for-claim\.json: formula: divides with "servicewomen"/,
  ],
  [
    "a recomputation of a count",
    { "checks/women-share-reconciles": { claim: "officers-sent" } },
    /women-share-reconciles\.json: claim: "officers-sent" is in people, not in percent/,
  ],
  [
    "a recomputation against a count",
    { "checks/women-share-reconciles": { against: "people-sent-total" } },
    /women-share-reconciles\.json: against: "people-sent-total" is in people, not in percent/,
  ],
  [
    "a conclusion about a level that is a count",
    { "checks/women-share-reconciles": { conclusion: conclusion({ target: "officers-sent" }) } },
    /conclusion\.target: "officers-sent" is in people, not in percent/,
  ],
  [
    "a conclusion tried on a count",
    { "checks/women-share-reconciles": { conclusion: conclusion({ bases: ["mou-total"] }) } },
    /conclusion\.bases\.0: "mou-total" is in memoranda, not in percent/,
  ],
  [
    "a bound that is no largest whole",
    { "checks/women-share-reconciles": { bound: "people-sent-total" } },
    /women-share-reconciles\.json: bound: "people-sent-total" is not a largest whole/,
  ],
  [
    "a bound of another share",
    { "checks/women-share-reconciles": { bound: "largest-total-for-target" } },
    /: bound: "largest-total-for-target" is the bound of "women-share-target", not of "women-share-stated"/,
  ],
  [
    "a bound of memoranda",
    {
      "derived/largest-total-for-claim": {
        formula: { operation: "largest-whole", part: "mou-un", share: "women-share-stated" },
      },
    },
    /women-share-reconciles\.json: bound: "largest-total-for-claim" is not a number of people/,
  ],
  [
    "a later count that is earlier",
    { "checks/officers-april-2021": { relation: "later-at-least" } },
    /officers-april-2021\.json: statements\.0: "officers-sent-april-2021" is earlier than the claim/,
  ],
  [
    "an earlier count that is later",
    { "checks/people-sent-october-2021": { relation: "earlier-at-most" } },
    /people-sent-october-2021\.json: statements\.0: "people-sent-october-2021" is later than the claim/,
  ],
  [
    "an earlier count of a claim without a date",
    { "figures/officers-sent": { date: { kind: "not-stated", iso: null } } },
    /officers-april-2021\.json: statements\.0: .* cannot be put in time/,
  ],
  [
    "a thirteenth month",
    { "statements/officers-sent-april-2021": { date: { kind: "stated", iso: "2021-13-45" } } },
    /officers-sent-april-2021\.json: date\.iso: no such day or month/,
  ],
  [
    "a thirtieth of February",
    { "statements/officers-sent-april-2021": { date: { kind: "stated", iso: "2021-02-30" } } },
    /officers-sent-april-2021\.json: date\.iso: no such day or month/,
  ],
  [
    "a start that is not in the calendar",
    { "figures/officers-sent": { since: "2014-06-31" } },
    /officers-sent\.json: since: no such day or month/,
  ],
  [
    "a share above 100",
    { "figures/women-share-stated": { value: 116 } },
    /women-share-stated\.json: value: is a share above 100 percent/,
  ],
  [
    "more than 100 percent",
    { "figures/women-share-stated": { value: 100 } },
    /women-share-stated\.json: value: is a share above 100 percent/,
  ],
  [
    "a statement of a share above 100",
    { "statements/women-share-december-2021": { value: 150 } },
    /women-share-december-2021\.json: value: is a share above 100 percent/,
  ],
  [
    "a country that nobody knows",
    { "figures/hospital-countries": { countries: ["CAF", "XYZ"] } },
    /hospital-countries\.json: countries\.1: "XYZ" is no country/,
  ],
  [
    "a country without its mission",
    { "figures/hospital-countries": { countries: ["CAF", "KEN"] } },
    /hospital-countries\.json: countries\.1: no mission is recorded for "KEN"/,
  ],
  [
    "a country twice",
    { "figures/hospital-countries": { countries: ["SSD", "SSD"] } },
    /hospital-countries\.json: countries\.1: "SSD" is named twice/,
  ],
  [
    "a mission in a country that nobody knows",
    { "missions/unmiss": { country: "XYZ" } },
    /unmiss\.json: country: "XYZ" is no country/,
  ],
  [
    "words that do not hold the value",
    { "figures/servicewomen": { evidence: evidence({ fragment: "134 servicewomen" }) } },
    /servicewomen\.json: evidence\.fragment: "134 servicewomen" does not hold the value 34/,
  ],
  [
    "words of a statement that do not hold its value",
    { "statements/agreements-un-eu-april-2021": { fragment: "three with the UN and the EU" } },
    /agreements-un-eu-april-2021\.json: fragment: "three with the UN and the EU" does not hold the value 2/,
  ],
  [
    "words of a fact that do not hold it",
    { "figures/na-resolution": { value: "131/2020/QH14" } },
    /na-resolution\.json: evidence\.fragment: .* does not hold the value "131\/2020\/QH14"/,
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
