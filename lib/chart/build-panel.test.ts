import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panels } from "../../panels/index.ts";
import { PanelModel } from "../model/panel.ts";
import { LOCALES } from "../model/text.ts";
import { buildPanel } from "./build-panel.ts";

const dataset = fixtureDataset();
const models = panels.flatMap((definition) =>
  LOCALES.map((locale) => buildPanel(definition, dataset, locale)),
);
const named = models.map((model) => [`${model.id} in ${model.locale}`, model] as const);
const model = (id: string, locale = "en") => {
  const found = models.find((entry) => entry.id === id && entry.locale === locale);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("the panels", () => {
  it("carry their codes in order", () => {
    expect(panels.map((panel) => `${panel.code} ${panel.id}`)).toEqual([
      "BB-01 personnel-sent",
      "BB-02 women-share",
      "BB-03 women-share-base",
      "BB-04 agreements",
      "BB-05 missions",
      "BB-06 milestones",
    ]);
  });
});

describe.each(named)("%s", (_name, entry) => {
  it("is what the schema says", () => {
    expect(() => PanelModel.parse(entry)).not.toThrow();
  });
  it("has a finding for a title: no full stop, colon or question mark, and short enough for two lines", () => {
    expect(entry.title).not.toMatch(/[.:?!]$|[:?]/);
    expect(entry.title.length).toBeLessThanOrEqual(116);
    expect(entry.subtitle.length).toBeLessThanOrEqual(104);
    expect(entry.notes.length).toBeLessThanOrEqual(2);
  });
  it("never breaks a name from itself", () => {
    expect(JSON.stringify(entry)).not.toMatch(/Viet Nam|Việt Nam|South Sudan|Nam Sudan/);
  });
  it("is written in composed letters", () => {
    const text = JSON.stringify(entry);
    expect(text).toBe(text.normalize("NFC"));
  });
  it("has a table whose rows fill its columns", () => {
    for (const row of entry.table.rows) expect(row).toHaveLength(entry.table.columns.length);
  });
  it("says in its table what each point shows", () => {
    const cells = entry.table.rows.flat();
    for (const point of entry.points) expect(cells).toContain(point.display);
  });
  it("has points with ids of their own and a sentence each", () => {
    expect(new Set(entry.points.map((point) => point.id)).size).toBe(entry.points.length);
    // A second source is named once: by the words in brackets, not by the date as well.
    const bare = (display: string) => display.replace(/ \((?:second source|nguồn thứ hai)\)$/, "");
    for (const point of entry.points) expect(point.sentence).toContain(bare(point.display));
  });
  it("names a source with a place in the document", () => {
    expect(entry.sources[0]?.locators[0]).toMatch(entry.locale === "vi" ? /^A đ\d+ c\d+$/ : /^A ¶\d+ s\d+$/);
  });
  it("names only figures that are recorded", () => {
    const { figures, derived, milestones, statements } = dataset;
    const ids = new Set([...figures, ...derived, ...milestones, ...statements].map((figure) => figure.id));
    for (const id of [...entry.figures, ...entry.points.flatMap((point) => point.evidence)])
      expect(ids).toContain(id);
  });
  it("carries the dataset's version, its code and its date", () => {
    expect(entry.dataset.version).toBe(dataset.stamp.version);
    expect(entry.asOfLine).toContain(entry.code.replace("-", "\u2011"));
  });
});

describe("who was sent", () => {
  it("draws the two groups and the derived total with its parts", () => {
    const { body } = model("personnel-sent");
    expect(body).toMatchObject({
      rows: [
        { id: "medical-staff-sent", value: { value: 189, quality: "stated", measure: "flow" } },
        { id: "officers-sent", value: { value: 55, quality: "stated" } },
        {
          id: "people-sent-total",
          value: { value: 244, quality: "derived" },
          parts: [{ id: "medical-staff-sent" }, { id: "officers-sent" }],
        },
      ],
    });
  });
  it("tells the 246 of a second source beside the 244", () => {
    expect(plain(model("personnel-sent").notes[0] ?? "")).toBe(
      "The total is derived: 55 + 189; a second source counts 246 five months later.",
    );
  });
});

describe("women’s share", () => {
  it("keeps the qualifier of the stated share, tags the recomputed one, and cites the target", () => {
    const { body } = model("women-share");
    expect(body).toMatchObject({
      rows: [
        { value: { value: 16, qualifier: "more-than", display: ">\u00A016\u202F%" } },
        {
          value: { qualifier: "exact", quality: "derived", display: "13.9\u202F%" },
          tag: "does not reconcile",
        },
      ],
      target: {
        value: { value: 10, quality: "attributed" },
        label: "Target 10\u202F% (as cited in the article)",
      },
    });
  });
  it("tells the qualifier in words in its table", () => {
    expect(model("women-share").table.rows[0]).toEqual(
      expect.arrayContaining(["more than", "stated", "A ¶11 s1"]),
    );
    expect(model("women-share", "vi").table.rows[0]).toEqual(
      expect.arrayContaining(["hơn", "theo tài liệu"]),
    );
  });
});

describe("women’s share by total", () => {
  it("draws counts at 189 and 244 and thresholds at 212 and 340", () => {
    const { body } = model("women-share-base");
    if (body.kind !== "base-curve") throw new Error("not a curve");
    expect(body.points.map((point) => [point.total, point.kind, plain(point.share.display)])).toEqual([
      [189, "count", "18.0 %"],
      [212, "threshold", "16.04 %"],
      [244, "count", "13.9 %"],
      [340, "threshold", "10.0 %"],
    ]);
  });
  it("calls the share of the medical staff a bound", () => {
    expect(model("women-share-base").points[0]?.detail).toContain("only if every servicewoman served");
    expect(model("women-share-base").points[0]?.detail).toContain("a bound");
  });
});

describe("the countries named", () => {
  it("gives no count anywhere", () => {
    const { body, points, table } = model("missions");
    expect(body).toMatchObject({
      countries: [
        { id: "caf", numericCode: "140", mission: "MINUSCA", note: "no count given" },
        { id: "ssd", numericCode: "728", mission: "UNMISS" },
      ],
    });
    expect(points.map((point) => point.display)).toEqual(["no count given", "no count given"]);
    expect(JSON.stringify(table.rows)).not.toMatch(/\d+ people|189/);
  });
  it("says that boundaries are no endorsement and that the article gives no split", () => {
    expect(model("missions").notes.join(" ")).toMatch(/no split of people.*do not imply endorsement/);
  });
});

describe("milestones", () => {
  it("show how each date is known", () => {
    expect(model("milestones").points.map((point) => plain(point.display))).toEqual([
      "[27 May] 2014",
      "[2020]",
      "2020–2021",
      "27 May 2021 (second source)",
      "June [2021]",
      "25 November 2022 (second source)",
    ]);
    expect(model("milestones", "vi").points.map((point) => plain(point.display))).toEqual([
      "[27/5]/2014",
      "[2020]",
      "2020–2021",
      "27/5/2021 (nguồn thứ hai)",
      "tháng 6/[2021]",
      "25/11/2022 (nguồn thứ hai)",
    ]);
  });
  it("place a period by both its ends and a day by its fraction of the year", () => {
    const { body } = model("milestones");
    if (body.kind !== "milestones") throw new Error("not milestones");
    expect(body.entries.find((entry) => entry.id === "security-council-member")).toMatchObject({
      from: 2020,
      until: 2022,
      precision: "period",
    });
    expect(body.entries[0]?.from).toBeCloseTo(2014.4, 2);
  });
  it("say once in each sentence that a second source bears a date out", () => {
    expect(plain(model("milestones").points.at(-1)?.sentence ?? "")).toMatch(
      /^25 November 2022 \(borne out by a second source\): Minister/,
    );
    expect(plain(model("milestones", "vi").points.at(-1)?.sentence ?? "")).toMatch(
      /^25\/11\/2022 \(có nguồn thứ hai xác nhận\): Bộ trưởng/,
    );
  });
  it("say of the meeting of 25 November that the document prints no year", () => {
    expect(model("milestones").points.at(-1)?.detail).toContain("prints no year");
    expect(model("milestones").notes.join(" ")).toContain("print no year");
  });
});

describe("Vietnamese", () => {
  /** Proper names, codes, titles of articles and digits are the same in both languages. */
  const isSame = (text: string) =>
    /^[\d\s\p{P}\p{S}]*$|^[A-Z]{3,}$|^A ¶|^B ¶|^BB-|^https:|^[a-z0-9-]+$|^dateKind$|^Sudan$|^Chad$|^Cameroon$|^Congo$|^Ethiopia$|^Kenya$|^Uganda$/u.test(
      text,
    );
  const strings = (node: unknown): readonly string[] =>
    typeof node === "string"
      ? [node]
      : typeof node === "object" && node !== null
        ? Object.values(node).flatMap(strings)
        : [];
  const titles = new Set(
    dataset.sources.flatMap((source) => (source.title === null ? [] : [plain(source.title)])),
  );

  it.each(panels.map((panel) => panel.id))("differs from English in every text of %s", (id) => {
    const english = new Set(strings(model(id)).map(plain));
    const same = strings(model(id, "vi"))
      .map(plain)
      .filter((text) => english.has(text) && !isSame(text) && !titles.has(text));
    expect(same).toEqual([]);
  });
});
