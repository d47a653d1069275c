import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panelIds } from "../chart/panel-catalogue.ts";
import type { EvidenceEntry, RelatedFigure } from "../model/evidence-entry.ts";
import { LOCALES } from "../model/text.ts";
import { evidenceEntries } from "./build-entries.ts";

const ORIGIN = "https://example.org";
const dataset = fixtureDataset();
const english = evidenceEntries(dataset, "en", ORIGIN);
const vietnamese = evidenceEntries(dataset, "vi", ORIGIN);
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

function entryIn(entries: readonly EvidenceEntry[], id: string): EvidenceEntry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry "${id}"`);
  return found;
}
const sentencesOf = (entries: readonly EvidenceEntry[], id: string) =>
  entryIn(entries, id).result.sentences.map(plain);
const related = (entry: EvidenceEntry): readonly RelatedFigure[] => [
  ...entry.from,
  ...entry.derived,
  ...entry.bearsOn,
];

describe("the entries", () => {
  it("walk through figures, milestones of their own, derived figures and statements by their marks", () => {
    const marks = english.map((entry) => entry.mark.symbol);
    const numerals = marks.filter((mark) => /^\d+$/.test(mark)).map(Number);
    const letters = marks.filter((mark) => /^[a-z]$/.test(mark));
    const statements = marks.filter((mark) => /^s\d+$/.test(mark)).map((mark) => Number(mark.slice(1)));
    expect(marks).toEqual([...numerals.map(String), ...letters, ...statements.map((n) => `s${n}`)]);
    for (const row of [numerals, statements]) expect(row).toEqual(row.toSorted((one, other) => one - other));
    expect(letters).toEqual(letters.toSorted());
  });
  it("are one for each record that has a mark, in both languages", () => {
    const ids = [
      ...dataset.figures,
      ...dataset.milestones.filter((milestone) => milestone.figure === undefined),
      ...dataset.derived,
      ...dataset.statements,
    ].map((record) => record.id);
    for (const entries of [english, vietnamese]) {
      expect(entries.map((entry) => entry.id).toSorted()).toEqual(ids.toSorted());
    }
  });
  it.each(LOCALES)("have every part that their kind needs (%s)", (locale) => {
    for (const entry of locale === "en" ? english : vietnamese) {
      const parts = [entry.display, entry.label, entry.result.text, entry.measure, entry.json];
      const cited = [entry.citation.plain, entry.citation.bibtex, entry.citation.link];
      const ofKind =
        entry.kind === "derived"
          ? [entry.arithmetic, entry.from[0]?.text]
          : [entry.claim?.fragment, entry.place?.publisher, entry.place?.locator, entry.paraphrase];
      for (const part of [...parts, ...cited, ...ofKind]) expect(part, entry.id).toMatch(/\S/);
      if (entry.kind === "second-source") expect(entry.bearsOn.length, entry.id).toBeGreaterThan(0);
      expect(JSON.stringify(entry), entry.id).not.toMatch(/undefined|NaN|\{\w+\}(?!,)/);
    }
  });
  it("give Vietnamese readers what the English words mean, wherever a record translates them", () => {
    for (const entry of vietnamese.filter(({ kind }) => kind === "stated")) {
      expect(entry.claim?.meaning, entry.id).toMatch(/\S/);
    }
    expect(english.some((entry) => entry.claim?.meaning !== undefined)).toBe(false);
  });
});

describe("where entries lead", () => {
  it("names no record without an entry", () => {
    for (const entries of [english, vietnamese]) {
      const ids = new Set(entries.map((entry) => entry.id));
      for (const entry of entries) {
        for (const { id, mark } of [...related(entry), ...entry.secondSources]) {
          expect(ids, `${entry.id} → ${id}`).toContain(id);
          expect(mark.figureId).toBe(id);
        }
      }
    }
  });
  it("is the routes that there are", () => {
    const sources = dataset.sources.map((source) => source.id).join("|");
    const routes = (locale: string, entry: EvidenceEntry) =>
      new RegExp(
        `^/${locale}/(?:sources/(?:${sources})(?:#p\\d+)?|checks#evidence-${entry.id}|panels/(?:${panelIds.join("|")}))$`,
      );
    for (const [locale, entries] of [
      ["en", english],
      ["vi", vietnamese],
    ] as const) {
      for (const entry of entries) {
        for (const href of [
          entry.mark.href,
          ...(entry.place ? [entry.place.href] : []),
          ...entry.panels.map((panel) => panel.href),
        ])
          expect(href).toMatch(routes(locale, entry));
        expect(entry.json).toMatch(
          new RegExp(`^/api/v1/(?:figures|derived|milestones|statements)/${entry.id}$`),
        );
      }
    }
  });
  it("is every panel that shows the record", () => {
    const panelsOf = (id: string) => entryIn(english, id).panels.map((panel) => panel.code);
    expect(panelsOf("medical-staff-sent")).toEqual(expect.arrayContaining(["BB-01", "BB-03"]));
    expect(panelsOf("mou-un")).toEqual(["BB-04"]);
    expect(panelsOf("hospital-countries")).toEqual(["BB-05"]);
    expect(panelsOf("lacroix-meeting-hanoi")).toContain("BB-06");
    expect(panelsOf("women-share-december-2021")).toContain("BB-02");
  });
  it("is the exact words of the document, unbound, for a search in a copy of it", () => {
    const entry = entryIn(english, "officers-sent");
    expect(entry.claim?.fragment).toBe("55\u00A0officers");
    expect(entry.passage).toMatchObject({
      sourceId: "vna-peacekeeping-force",
      paragraph: 9,
      sentence: 1,
      fragment: "55 officers",
    });
  });
  it("is no passage for a document whose text is not at hand", () => {
    for (const entry of english.filter(({ kind }) => kind !== "stated")) {
      expect(entry.passage, entry.id).toBeUndefined();
    }
  });
});

describe("the stated share", () => {
  it("says what the counts give, what would make it true, and that its point stands", () => {
    const { result } = entryIn(english, "women-share-stated");
    expect(result.tags).toEqual([
      { text: "Does not reconcile", tone: "caution" },
      { text: "Conclusion holds", tone: "holds" },
    ]);
    expect(sentencesOf(english, "women-share-stated")).toEqual([
      "The article’s own counts give 34 ÷ 244 = 13.9 %.",
      "The claim “more than 16 percent” needs a total of at most 212.",
      "At or above the cited 10 % target for any total up to 340, and so on every base tried (13.9 % and 18.0 %).",
    ]);
  });
  it("says the same in Vietnamese", () => {
    const text = sentencesOf(vietnamese, "women-share-stated").join(" ");
    for (const fact of ["34 ÷ 244 = 13,9%", "“hơn 16 phần trăm”", "212", "mức 10% được dẫn", "340", "18,0%"])
      expect(text).toContain(fact);
  });
  it("keeps its qualifier in every output", () => {
    const entry = entryIn(english, "women-share-stated");
    expect(plain(entry.display)).toBe("> 16 %");
    expect(entry.citation.plain).toContain("> 16 %");
    expect(entry.citation.bibtex).toContain(String.raw`> 16 \%`);
  });
  it("leads to the figures that it is compared with", () => {
    expect(entryIn(english, "women-share-stated").derived.map((figure) => figure.mark.symbol)).toEqual([
      "b",
      "c",
      "d",
      "e",
    ]);
  });
  it("follows the records", () => {
    const changed = evidenceEntries(fixtureDataset({ "figures/servicewomen": { value: 20 } }), "en", ORIGIN);
    expect(sentencesOf(changed, "women-share-stated")).toEqual([
      "The article’s own counts give 20 ÷ 244 = 8.2 %.",
      "The claim “more than 16 percent” needs a total of at most 124.",
      "At or above the cited 10 % target for any total up to 200, and so on 1 of 2 bases tried (8.2 % and 10.6 %).",
    ]);
    expect(entryIn(changed, "women-share-stated").result.tags.map((tag) => tag.text)).toEqual([
      "Does not reconcile",
      "Conclusion depends on the base",
    ]);
    expect(sentencesOf(changed, "largest-total-for-target")).toEqual([
      "20 ÷ 200 = 10.0 %; 20 ÷ 201 = 9.95 %.",
      "The article’s own counts add up to 244, more than this: they do not reach the cited 10 % target.",
      "Rests on a figure as cited, which is not verified: Target for women’s share (10 %).",
    ]);
    expect(plain(entryIn(changed, "women-share-recomputed").arithmetic ?? "")).toBe(
      "20 ÷ (55 + 189) = 8.2 %",
    );
  });
  it("has no tag when it reconciles", () => {
    const changed = evidenceEntries(fixtureDataset({ "figures/servicewomen": { value: 41 } }), "en", ORIGIN);
    const { result } = entryIn(changed, "women-share-stated");
    expect(result).toMatchObject({ kind: "traced", text: "Traced", tags: [] });
    expect(result.sentences.slice(0, 2).map(plain)).toEqual([
      "The article’s own counts give 41 ÷ 244 = 16.8 %, which bears the claim out.",
      "The claim “more than 16 percent” is true for any total up to 256.",
    ]);
  });
  it("sets no bound that its words do not have", () => {
    const changed = evidenceEntries(
      fixtureDataset({ "figures/women-share-stated": { qualifier: "exact" } }),
      "en",
      ORIGIN,
    );
    expect(sentencesOf(changed, "women-share-stated")[1]).toBe(
      "The counts give at least the stated share for any total up to 212.",
    );
  });
});

describe("how other entries came out", () => {
  it("is traced without a tag by default", () => {
    expect(entryIn(english, "officers-sent").result).toEqual({
      kind: "traced",
      text: "Traced",
      tags: [],
      sentences: [],
    });
  });
  it("says that a credit is not verified, and why", () => {
    const { result } = entryIn(english, "women-share-target");
    expect(result.text).toBe("Attributed, not verified");
    expect(result.sentences.join(" ")).toMatch(/Resolution 1325 .* is not known to hold a percentage/);
  });
  it("names the countries and says that there is no split", () => {
    const { result } = entryIn(english, "hospital-countries");
    expect(result.text).toBe("Traced, split not given");
    expect(plain(result.sentences[0] ?? "")).toBe(
      "Central African Republic and South Sudan. No split of people given.",
    );
  });
  it("says what an inferred date follows from", () => {
    expect(entryIn(english, "engineer-inspection").display).toContain("[2021]");
    expect(sentencesOf(english, "engineer-inspection")).toEqual([
      "June [2021]. The document prints the month only; the year is that of the interview, 2021.",
    ]);
  });
  it("names the second source that bears a date out", () => {
    expect(sentencesOf(english, "lacroix-meeting-hanoi")[0]).toContain(
      "Second source: People’s Army Newspaper online, 26 November 2022.",
    );
    expect(plain(entryIn(english, "officers-sent").place?.dateBasis ?? "")).toContain(
      "Second source: Government news portal of Viet Nam",
    );
  });
  it("tells a document without a printed date from one with a date", () => {
    expect(entryIn(english, "lacroix-meeting-hanoi").place).toMatchObject({
      dateLabel: "None printed",
      dateKind: "year not stated",
    });
  });
  it("says for a derived figure which claim it contradicts and which target it meets", () => {
    expect(sentencesOf(english, "women-share-recomputed")).toEqual([
      "The article states more than 16 %: this recomputation does not reconcile with it.",
      "It is above the cited 10 % target.",
    ]);
    expect(entryIn(english, "women-share-recomputed").assumption).toMatch(/the article does not say so/);
    expect(plain(entryIn(english, "largest-total-for-claim").arithmetic ?? "")).toBe(
      "34 ÷ n > 16 % up to n = 212",
    );
    expect(sentencesOf(english, "largest-total-for-claim")[0]).toBe(
      "34 ÷ 212 = 16.04 %; 34 ÷ 213 = 15.96 %.",
    );
  });
  it("gives each pair of a statement and a number its own verdict", () => {
    expect(entryIn(english, "agreements-un-eu-april-2021").place?.locator).toBe("not checked against a text");
    expect(sentencesOf(english, "agreements-un-eu-april-2021")).toEqual([
      "Memoranda with the UN (1): shown beside it, not compared.",
      "Memoranda with the EU (1): shown beside it, not compared.",
      expect.stringMatching(/^Memoranda, total \(11\): agrees: 9 \+ 2 = 11, one month earlier\./),
    ]);
    expect(entryIn(english, "people-sent-total").secondSources.map((use) => plain(use.verdict))).toEqual([
      expect.stringMatching(/^consistent, five months later\./),
    ]);
  });
  it("takes no verdict from a check that a statement is not part of", () => {
    const changed = evidenceEntries(
      fixtureDataset({
        "checks/agreements-total-april-2021": { statements: ["agreements-countries-april-2021"] },
      }),
      "en",
      ORIGIN,
    );
    expect(sentencesOf(changed, "agreements-un-eu-april-2021")).toContain(
      "Memoranda, total (11): shown beside it, not compared.",
    );
  });
  it("says whether a number counts a flow or does not tell", () => {
    expect(entryIn(english, "officers-sent").measure).toBe("flow: counted over a period, since 2014");
    expect(entryIn(english, "servicewomen").measure).toMatch(/^measure not specified/);
    expect(plain(entryIn(vietnamese, "officers-sent").measure ?? "")).toBe("số thời kỳ: lũy kế từ năm 2014");
  });
});
