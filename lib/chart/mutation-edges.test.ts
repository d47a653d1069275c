/** What if the records said something at the edge: nobody, one, a small base, another qualifier, another date? */
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { lead, panel, plain, sentences } from "../../fixtures/mutated-text.ts";
import { buildOverview } from "./build-overview.ts";

describe("at the edges", () => {
  it("a share exactly at the target meets it, and does not pass it", () => {
    // 25 of 250 is 10 percent exactly; 25 of 189 is 13.2.
    const changes = { "figures/servicewomen": { value: 25 }, "figures/officers-sent": { value: 61 } };
    expect(sentences("women-share", changes, "en").title).toContain(
      "25 of 250 is 10.0 %; both reach the cited 10 % target",
    );
    expect(lead(changes, "en").headline).toContain("reached the cited 10 % target on every base tried");
  });
  it("a share exactly at a claim of more than differs from it", () => {
    // 40 of 250 is 16 percent exactly.
    const changes = { "figures/servicewomen": { value: 40 }, "figures/officers-sent": { value: 61 } };
    expect(sentences("women-share", changes, "en").verdict).toContain(
      "Does not reconcile: 40 of 250 is 16.0 %, not more than 16 %",
    );
  });
  it("a share just under the target never reads as the target", () => {
    // 33 of 331 is 9.97 percent: with one decimal it would read 10.0.
    const changes = { "figures/servicewomen": { value: 33 }, "figures/officers-sent": { value: 142 } };
    expect(sentences("women-share", changes, "en").title).toContain(
      "33 of 331 is 9.97 %; only the stated share passes the cited 10 %",
    );
  });
  it("one servicewoman is one, in words that fit", () => {
    expect(sentences("women-share", { "figures/servicewomen": { value: 1 } }, "en").summary).toContain(
      "from 1 servicewoman and 244 people sent",
    );
  });
  it("no servicewomen fit no total, and the curve says so", () => {
    const title = sentences("women-share-base", { "figures/servicewomen": { value: 0 } }, "en").title;
    expect(title).toBe(
      "With 0 servicewomen no total fits “more than 16 %” or meets the cited 10 %, whether 244 were sent or fewer",
    );
  });
  it("on a base under 30 no percentage is given", () => {
    const changes = {
      "figures/servicewomen": { value: 3 },
      "figures/officers-sent": { value: 5 },
      "figures/medical-staff-sent": { value: 20 },
    };
    expect(sentences("women-share", changes, "en").title).toContain("but the counts give 3 of 25");
    expect(panel("women-share", changes, "en").body).toMatchObject({
      rows: [{}, { value: { display: "3\u00A0of\u00A025" } }],
    });
  });
  it("the larger group leads, whichever it is, and equal groups do not", () => {
    expect(sentences("personnel-sent", { "figures/officers-sent": { value: 250 } }, "en").title).toBe(
      "Officers were 250 of the 439 people Viet Nam had sent by May 2021",
    );
    expect(sentences("personnel-sent", { "figures/officers-sent": { value: 189 } }, "en").title).toBe(
      "Viet Nam had sent 378 people by May 2021, with no group larger than the others",
    );
  });
  it("a second count that does not fit is said to", () => {
    expect(sentences("personnel-sent", { "figures/officers-sent": { value: 100 } }, "en").verdict).toBe(
      "A second source counts 246 five months later, which does not fit 289.",
    );
  });
  it("no agreement with the EU leaves the rest true, and one agreement is one", () => {
    expect(sentences("agreements", { "figures/mou-eu": { value: 0 } }, "en").title).toBe(
      "Nine of the ten peacekeeping memoranda Viet Nam has signed are with countries",
    );
    expect(
      sentences("agreements", { "figures/mou-eu": { value: 0 }, "figures/mou-un": { value: 0 } }, "en").title,
    ).toBe("All nine peacekeeping memoranda Viet Nam has signed are with countries");
    expect(sentences("agreements", { "figures/mou-countries": { value: 1 } }, "en").title).toBe(
      "Viet Nam has signed three peacekeeping memoranda, and no kind of partner has most of them",
    );
    expect(
      sentences(
        "agreements",
        {
          "figures/mou-countries": { value: 0 },
          "figures/mou-un": { value: 0 },
          "figures/mou-eu": { value: 0 },
        },
        "en",
      ).title,
    ).toBe("No peacekeeping memoranda are stated");
  });
  it("a claim of another kind is not called a bound", () => {
    expect(
      sentences("women-share-base", { "figures/women-share-stated": { qualifier: "exact" } }, "en").title,
    ).toBe(
      "The stated share is reached up to 212 people and the cited 10 % up to 340; the article counts 244",
    );
    expect(
      sentences("women-share", { "figures/women-share-stated": { qualifier: "about" } }, "en").verdict,
    ).toMatch(/^Cannot be checked/);
  });
  it("a meeting without a second source is undated", () => {
    const changes = {
      "milestones/lacroix-meeting-hanoi": {
        date: { kind: "not-stated", iso: null, printed: { en: "25 November", vi: "25/11" } },
      },
    };
    const model = panel("milestones", changes, "en");
    expect(model.points.at(-1)?.display).toBe("25 November [year not stated]");
    expect(model.body.kind === "milestones" && model.body.legend.map((entry) => entry.state)).toContain(
      "undated",
    );
    expect(plain(model.title)).toContain("the other four milestones fall between 2020 and 2021");
  });
});

describe("with one servicewoman", () => {
  const changes = { "figures/servicewomen": { value: 1 } };
  it("verbs stand in the singular", () => {
    expect(sentences("women-share-base", changes, "en").verdict).toContain(
      "more than the 10 up to which 1 servicewoman still makes up at least 10 %",
    );
    expect(lead(changes, "en").standfirst).toContain(
      "Out of any total up to 10, 1 servicewoman makes up at least 10 %",
    );
    expect(lead(changes, "en").claimCheck).toContain(
      "only if every servicewoman was among the medical staff",
    );
    expect(
      panel("women-share-base", changes, "vi")
        .points.map((point) => point.detail)
        .join(),
    ).toContain("chỉ khi toàn bộ nữ quân nhân đều thuộc");
  });
  it("every base is larger than the bound, and its share smaller", () => {
    expect(lead(changes, "en").claimCheck).toContain(
      "Every base tried is larger and gives less (0.4 % and 0.5 %)",
    );
    expect(lead(changes, "en").claimCheck).toContain("Conclusion does not hold");
  });
  it("bounds under 30 are told in words", () => {
    expect(panel("women-share-base", changes, "en").notes.map(plain)[0]).toBe(
      "“More than 16 %” is true up to a total of 6, and no longer at 7.",
    );
  });
});

describe("without servicewomen", () => {
  const changes = { "figures/servicewomen": { value: 0 } };
  it("no total makes the claim true, and open points are not spoken of", () => {
    const model = panel("women-share-base", changes, "en");
    expect(model.notes.map(plain)).toEqual([
      "No total makes “more than 16 %” true.",
      "Filled points are counts of the article, which does not say which total it divides by.",
    ]);
    expect(plain(model.verdict ?? "")).toBe(
      "With 0 servicewomen no total fits “more than 16 %” or meets 10 %.",
    );
    expect(model.points).toHaveLength(2);
    expect(panel("women-share-base", changes, "vi").notes.map(plain)[0]).toBe(
      "Không tổng nào làm cho “hơn 16%” đúng.",
    );
  });
  it("the share panel and the overview name no bound of 0", () => {
    expect(plain(panel("women-share", changes, "en").notes[0] ?? "")).toMatch(/^No total makes/);
    expect(lead(changes, "en").claimCheck).toContain(
      "No total would give 10 %. Every base tried gives less (0.0 % and 0.0 %)",
    );
  });
  it("a claim of at most is not called false for every total", () => {
    const atMost = { ...changes, "figures/women-share-stated": { qualifier: "at-most" } };
    expect(lead(atMost, "en").standfirst).not.toContain("make it true");
    expect(sentences("women-share-base", atMost, "en").verdict).toBe(
      "With 0 servicewomen no total reaches the stated share or meets 10 %.",
    );
  });
});

describe.each(["exact", "at-most", "about"])("with a claim that is %s", (qualifier) => {
  const changes = { "figures/women-share-stated": { qualifier } };
  it("nothing is said of an open end", () => {
    expect(sentences("women-share", changes, "en").summary).not.toContain("left open");
    expect(sentences("women-share", changes, "vi").summary).not.toContain("để ngỏ");
    const { keyFigures } = buildOverview(fixtureDataset(changes), "en");
    expect(keyFigures.find((figure) => figure.id === "women-share-stated")?.how).toEqual([
      { text: "As stated. No base given." },
    ]);
  });
  it("the bound is that of a share at least as large, not of the claim", () => {
    expect(sentences("women-share-base", changes, "en").summary).toContain(
      "the share is at least as large as stated up to 212",
    );
    expect(sentences("women-share-base", changes, "vi").summary).toContain(
      "tỷ lệ không thấp hơn mức bài báo nêu với tổng không quá 212",
    );
    const details = panel("women-share-base", changes, "en").points.map((point) => point.detail);
    expect(details).toContain("largest total with at least the stated share");
    const rows = buildOverview(fixtureDataset(changes), "en").ledger.flatMap((group) => group.rows);
    expect(plain(rows.find((row) => row.figureIds[0] === "women-share-stated")?.follows ?? "")).toBe(
      "Recomputed 13.9 %; at least as large as stated up to a total of 212",
    );
  });
});

describe("words that follow the counts", () => {
  const small = {
    "figures/servicewomen": { value: 3 },
    "figures/officers-sent": { value: 5 },
    "figures/medical-staff-sent": { value: 20 },
  };
  it("a small base has a verb in every frame", () => {
    expect(lead(small, "en").standfirst).toContain("the article’s own counts: they give 3 of 25.");
    expect(sentences("women-share", small, "en").verdict).toContain(": the counts give 3 of 25, not more");
    expect(sentences("women-share-base", small, "en").summary).toContain(
      "from 3 of the 20 medical staff to 3 of the 25 people sent",
    );
  });
  it("one memorandum is one", () => {
    const one = { "figures/mou-countries": { value: 0 }, "figures/mou-eu": { value: 0 } };
    expect(sentences("agreements", one, "en").title).toBe(
      "The one peacekeeping memorandum Viet Nam has signed is with the UN",
    );
    expect(sentences("agreements", one, "vi").title).toBe(
      "Bản ghi nhớ duy nhất về gìn giữ hòa bình của Việt Nam được ký với Liên hợp quốc",
    );
  });
  it("one country is one", () => {
    const one = { "figures/hospital-countries": { countries: ["CAF"] } };
    expect(sentences("missions", one, "vi").title).toBe(
      "Bài báo nêu một nước có bệnh viện dã chiến, không kèm số người",
    );
    expect(sentences("missions", one, "vi").subtitle).toMatch(/^Nước bài báo nêu/);
    expect(sentences("missions", one, "en").title).toMatch(/^One country is named/);
  });
  it("the earliest milestone leads, whatever the order of the records", () => {
    const early = { kind: "stated", iso: "2010-03" };
    const changes = { "milestones/engineer-team-inspection": { date: early } };
    const model = panel("milestones", changes, "en");
    expect(plain(model.title)).toMatch(/^UN to inspect the engineer team in 2010/);
    expect(model.body.kind === "milestones" && model.body.legend[0]?.label).toBe("stated day or month");
  });
  it("a date without a year is noted before the second sources are", () => {
    const undated = { kind: "not-stated", iso: null, printed: { en: "25 November", vi: "25/11" } };
    const changes = { "milestones/lacroix-meeting-hanoi": { date: undated } };
    expect(panel("milestones", changes, "en").notes[1]).toMatch(/^No source gives a year/);
  });
  it("months are counted from the claim’s own date, and not at all without a month", () => {
    const dated = (iso: string) => ({
      "figures/officers-sent": { date: { kind: "stated", iso } },
      "figures/medical-staff-sent": { date: { kind: "stated", iso } },
    });
    const note = (iso: string) => plain(panel("personnel-sent", dated(iso), "en").notes[0] ?? "");
    expect(note("2021-08-01")).toContain("counts 246 two months later");
    expect(note("2021")).toContain("counts 246 at another time");
  });
});
