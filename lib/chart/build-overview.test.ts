import { describe, expect, it } from "vitest";
import { fixtureDataset, fixtureFiles } from "../../fixtures/fixture-dataset.ts";
import { panelDefinition } from "../../panels/index.ts";
import { createDataset } from "../dataset/create.ts";
import type { TextPiece } from "../model/overview.ts";
import { buildOverview } from "./build-overview.ts";

const dataset = fixtureDataset();
const english = buildOverview(dataset, "en");
const vietnamese = buildOverview(dataset, "vi");
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
/** Text with its marks in brackets. */
const written = (pieces: readonly TextPiece[]) =>
  plain(pieces.map(({ text, mark }) => (mark ? `${text}[${mark.symbol}]` : text)).join(""));
const rows = english.ledger.flatMap((group) => group.rows);

describe("the overview", () => {
  it("leads with six key figures, each with its mark and a panel that exists", () => {
    expect(english.keyFigures.map((figure) => [plain(figure.display), figure.mark.symbol])).toEqual([
      ["244", "a"],
      ["34", "3"],
      ["> 16 %", "4"],
      ["10 %", "5"],
      ["11", "f"],
      ["2", "9"],
    ]);
    for (const figure of english.keyFigures) expect(panelDefinition(figure.panelId)).toBeDefined();
  });
  it("counts countries, not missions", () => {
    expect(english.keyFigures.at(-1)?.label).toBe("countries named");
  });
  it("says how each derived key figure came about, with the second count beside the total", () => {
    expect(written(english.keyFigures[0]?.how ?? [])).toBe(
      "Derived: 55[1] + 189[2], officers and medical staff. Cumulative. A second source counts 246[s5] five months later.",
    );
    expect(written(english.keyFigures[4]?.how ?? [])).toContain("Derived: 9[6] + 1[7] + 1[8]");
  });
  it("tags only the share that does not reconcile", () => {
    expect(english.keyFigures.filter((figure) => figure.cautionTag).map((figure) => figure.id)).toEqual([
      "women-share-stated",
    ]);
    expect(english.keyFigures[2]?.mark.name).toBe("Evidence 4, does not reconcile");
  });
  it("checks the claim in four lines", () => {
    expect(english.claimCheck.lines.map((line) => [plain(line.expression), plain(line.display)])).toEqual([
      ["Stated", "> 16 %"],
      ["34 ÷ (55 + 189)", "13.9 %"],
      ["34 ÷ 189", "18.0 %"],
      ["34 ÷ n > 16 %", "212"],
    ]);
  });
  it("says that the date is borne out by a second source", () => {
    expect(written(english.kicker)).toBe(
      "Cumulative since 2014[10], as told to the Viet Nam News Agency, 27 May 2021[14] (borne out by a second source)",
    );
  });
  it("marks the numbers of the headline and leaves its words alone", () => {
    expect(written(english.markedHeadline)).toBe(
      "By May 2021[14] Viet Nam had sent 244[a] people to UN peacekeeping, and women’s share cleared the cited 10 %[5] target on every base tried",
    );
    for (const { headline, markedHeadline } of [english, vietnamese])
      expect(markedHeadline.map(({ text }) => text).join("")).toBe(headline);
  });
  it("puts a mark after the words that it belongs to", () => {
    expect(english.standfirst.filter((piece) => piece.mark).map((piece) => piece.mark?.symbol)).toEqual([
      "4",
      "b",
      "d",
      "e",
      "5",
    ]);
    expect(english.standfirst.map((piece) => piece.text).join("")).not.toMatch(/\[\[|\*/);
  });
});

describe("the ledger", () => {
  it("has each figure in one row", () => {
    expect(rows.flatMap((row) => row.figureIds).sort()).toEqual(
      dataset.figures.map((figure) => figure.id).sort(),
    );
  });
  it("takes in a figure that no group names", () => {
    const [first] = fixtureFiles().filter((file) => file.path.endsWith("/mou-un.json"));
    const figure = { ...JSON.parse(first?.text ?? "{}"), id: "mou-asean", mark: 99, value: 2 };
    figure.evidence.fragment = "two with ASEAN";
    const extended = createDataset([
      ...fixtureFiles(),
      { path: "data/figures/mou-asean.json", text: JSON.stringify(figure) },
    ]);
    expect(buildOverview(extended, "en").ledger.at(-1)).toMatchObject({
      id: "others",
      rows: [{ figureIds: ["mou-asean"], display: "2" }],
    });
  });
  it("keeps the words of the document, with their meaning only for readers of another language", () => {
    const share = rows.find((row) => row.figureIds[0] === "women-share-stated");
    expect(share?.fragment).toBe("more than 16 percent");
    expect(share?.fragmentMeaning).toBeUndefined();
    expect(vietnamese.ledger[1]?.rows[1]?.fragmentMeaning).toBe("“hơn 16 phần trăm”");
  });
  it("says what follows and how the check came out", () => {
    const byId = Object.fromEntries(
      rows.map((row) => [row.figureIds[0], [plain(row.follows), row.check.kind, row.check.text]]),
    );
    expect(byId).toMatchObject({
      "officers-sent": ["Part of the total of 244", "traced", "Traced"],
      "hospital-countries": ["No derived figure", "qualified", "Traced, split not given"],
      servicewomen: ["34 ÷ 244 = 13.9 %; 34 ÷ 189 = 18.0 %", "traced", "Traced"],
      "women-share-stated": ["Recomputed 13.9 %; true up to a total of 212", "caution", "Does not reconcile"],
      "women-share-target": ["Met up to a total of 340", "qualified", "Attributed, not verified"],
      "mou-countries": ["9 + 1 + 1 = 11, derived", "traced", "Traced"],
      "na-resolution": ["Shown among the milestones", "qualified", "Traced, year inferred"],
    });
  });
  it("shows months, years and periods in the reader's language", () => {
    const last = vietnamese.ledger
      .find((group) => group.id === "milestones")
      ?.rows.map((row) => plain(row.display));
    expect(last).toEqual(["2014", "2020–2021", "130/2020/QH14", "tháng 6/[2021]"]);
  });
  it("shows for a row of several figures the worst of their checks", () => {
    const uncertain = { kind: "inferred", iso: "2021", basis: { en: "x", vi: "y" } };
    const joint = buildOverview(fixtureDataset({ "figures/mou-eu": { date: uncertain } }), "en")
      .ledger.flatMap((group) => group.rows)
      .find((row) => row.figureIds[0] === "mou-countries");
    expect(joint?.check.text).toBe("Traced, year inferred");
  });
  it("counts what is traced, attributed and differing", () => {
    expect(english.countsLabel).toBe("13 stated figures: 11 traced, 1 attributed, 1 does not reconcile");
    expect(vietnamese.countsLabel).toBe(
      "13 số liệu được nêu: 11 đã truy nguồn, 1 theo nguồn dẫn, 1 không khớp",
    );
  });
});

describe("what stands beside the claims", () => {
  it("lists every second source with its verdict, never merged", () => {
    expect(
      english.secondSources.map((row) => [plain(row.display), plain(row.verdict).split(". ")[0]]),
    ).toEqual([
      ["9", "agrees, one month earlier"],
      ["2", "agrees: 9 + 2 = 11, one month earlier"],
      ["126", "consistent, one month earlier"],
      ["53", "consistent, one month earlier"],
      ["246", "consistent, five months later"],
      ["15 %", "not comparable"],
    ]);
  });
  it("adds what the check notes, in the ledger too", () => {
    const note = "A third field hospital of 63 people left in between: 126 + 63 = 189.";
    expect(plain(english.secondSources[2]?.verdict ?? "")).toBe(`consistent, one month earlier. ${note}`);
    expect(
      plain(rows.find((row) => row.figureIds[0] === "medical-staff-sent")?.secondSources[0] ?? ""),
    ).toContain(note);
  });
  it("says beside the target who is credited with it, and who asked for a number first", () => {
    const target = rows.find((row) => row.figureIds[0] === "women-share-target");
    expect(target?.secondSources).toEqual([expect.stringMatching(/1325.*2242/)]);
  });
  it("lists every derived figure with its arithmetic and assumption", () => {
    expect(
      english.derived.map((row) => [
        row.mark.symbol,
        plain(row.arithmetic),
        plain(row.display),
        row.assumption !== undefined,
      ]),
    ).toEqual([
      ["a", "55 + 189", "244", false],
      ["b", "34 ÷ (55 + 189)", "13.9 %", true],
      ["c", "34 ÷ 189", "18.0 %", true],
      ["d", "34 ÷ n > 16 %", "212", true],
      ["e", "34 ÷ n ≥ 10 %", "340", true],
      ["f", "9 + 1 + 1", "11", false],
    ]);
  });
  it("gives each commitment its place and its mark, and none of the milestones", () => {
    expect(english.commitments.map(({ mark }) => mark.symbol).toSorted()).toEqual([
      "16",
      "17",
      "18",
      "19",
      "20",
      "21",
      "22",
      "23",
      "24",
    ]);
    expect(english.commitments.map((row) => row.locator)).toEqual(
      expect.arrayContaining(["A ¶15 s1", "A ¶16 s1", "B ¶5 s1", "B ¶7 s1", "B ¶8 s1", "B ¶9 s1"]),
    );
    expect(english.commitments.map((row) => row.id)).not.toContain("lacroix-meeting-hanoi");
  });
  it("names the documents first, by letter", () => {
    expect(english.sources.slice(0, 3).map((source) => source.letter)).toEqual(["A", "B", undefined]);
    expect(plain(english.sources[0]?.text ?? "")).toBe(
      "Viet Nam News Agency (VNA), “Peacekeeping force helps realise Party’s external policy” (speaker: Senior Lieutenant General Hoang Xuan Chien, Deputy Minister of Defence). Date not printed; 27 May 2021: Government portal.",
    );
    expect(plain(english.sources[1]?.text ?? "")).toBe(
      "Voice of Viet Nam (VOV), “Vietnam ready to make greater contributions to UN peacekeeping operations”, date not printed.",
    );
  });
});

describe("the overview in Vietnamese", () => {
  it("differs from English in every text but names, codes, numbers and the documents' own words", () => {
    const strings = (node: unknown, key = ""): readonly string[] => {
      if (typeof node === "string")
        return [
          "fragment",
          "address",
          "id",
          "figureId",
          "panelId",
          "symbol",
          "shape",
          "locator",
          "kind",
        ].includes(key)
          ? []
          : [plain(node)];
      return typeof node === "object" && node !== null
        ? Object.entries(node).flatMap(([name, value]) => strings(value, Array.isArray(node) ? key : name))
        : [];
    };
    const seen = new Set(strings(english));
    const titles = new Set(dataset.sources.map((source) => source.title));
    const same = strings(vietnamese).filter(
      (text) =>
        seen.has(text) &&
        !titles.has(text) &&
        /\p{L}{2}/u.test(text) &&
        !/^[a-z0-9-]+$|^130\/2020\/QH14$/.test(text),
    );
    expect(same).toEqual([]);
  });
});
