/** What if a record said something else? Every sentence that rests on it must change, in both languages, and still be true. */
import { describe, expect, it } from "vitest";
import { fixtureDataset, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { panelDefinition } from "../../panels/index.ts";
import type { PanelModel } from "../model/panel.ts";
import { LOCALES, type Locale } from "../model/text.ts";
import { buildOverview } from "./build-overview.ts";
import { buildPanel } from "./build-panel.ts";

/** Ordinary spaces, so that sentences can be written plainly here. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

function panel(id: string, changes: RecordChanges, locale: Locale): PanelModel {
  const definition = panelDefinition(id);
  if (!definition) throw new Error(`no panel ${id}`);
  return buildPanel(definition, fixtureDataset(changes), locale);
}

function sentences(id: string, changes: RecordChanges, locale: Locale) {
  const { title, subtitle, summary, verdict } = panel(id, changes, locale);
  return {
    title: plain(title),
    subtitle: plain(subtitle),
    summary: plain(summary),
    verdict: plain(verdict ?? ""),
  };
}

function lead(changes: RecordChanges, locale: Locale) {
  const { headline, standfirst, claimCheck } = buildOverview(fixtureDataset(changes), locale);
  const flow = (pieces: readonly { readonly text: string }[]) =>
    plain(pieces.map((piece) => piece.text).join(""));
  return {
    headline: plain(headline),
    standfirst: flow(standfirst),
    claimCheck: [
      claimCheck.verdictTag,
      plain(claimCheck.title),
      ...claimCheck.lines.map((line) => plain(`${line.expression} ${line.detail} ${line.display}`)),
      claimCheck.conclusionTag,
      flow(claimCheck.conclusion),
    ].join(" | "),
  };
}

const MUTATIONS = {
  "20 servicewomen": { "figures/servicewomen": { value: 20 } },
  "a target of 20 percent": { "figures/women-share-target": { value: 20 } },
  "a total of 200": { "figures/officers-sent": { value: 11 } },
} as const satisfies Record<string, RecordChanges>;

describe.each(Object.entries(MUTATIONS))("with %s", (_name, changes) => {
  describe.each(LOCALES)("in %s", (locale) => {
    it.each(["women-share", "women-share-base"])(
      "title, subtitle, summary and verdict of %s change",
      (id) => {
        const before = sentences(id, {}, locale);
        const after = sentences(id, changes, locale);
        for (const key of ["title", "subtitle", "summary", "verdict"] as const) {
          expect(before[key]).not.toBe("");
          expect(after[key]).not.toBe(before[key]);
        }
      },
    );
    it("headline, standfirst and claim check change", () => {
      const before = lead({}, locale);
      const after = lead(changes, locale);
      for (const key of ["headline", "standfirst", "claimCheck"] as const)
        expect(after[key]).not.toBe(before[key]);
    });
  });
});

describe("as recorded: 34 of 244, a claim of more than 16, a target of 10", () => {
  it("both shares pass the target, and the claim does not reconcile", () => {
    expect(sentences("women-share", {}, "en")).toEqual({
      title: "Women’s share is stated as more than 16 %, but 34 of 244 is 13.9 %; both pass the 10 % target",
      subtitle: "34 servicewomen among 244 people sent, per cent, cumulative since 2014, target 10 %",
      summary: expect.stringContaining(
        "34 servicewomen and 244 people sent, 13.9 %, against a dashed line at 10 %",
      ),
      verdict:
        "Does not reconcile: 34 of 244 is 13.9 %, not more than 16 %. Above 10 % on every base named (13.9 % and 18.0 %).",
    });
    expect(sentences("women-share", {}, "vi").title).toBe(
      "Bài báo nêu tỷ lệ nữ hơn 16%, nhưng 34 trên 244 là 13,9%; cả hai đều vượt mức 10%",
    );
  });
  it("at most 212 people make the claim true, and 340 meet the target", () => {
    expect(sentences("women-share-base", {}, "en").title).toBe(
      "“More than 16 %” fits at most 212 people, not the 244 sent; 10 % is met up to 340",
    );
    expect(panel("women-share-base", {}, "en").notes.map(plain)[0]).toBe(
      "34 ÷ 212 = 16.04 %; 34 ÷ 213 = 15.96 %.",
    );
    expect(panel("women-share-base", {}, "vi").notes.map(plain)[0]).toBe(
      "34 ÷ 212 = 16,04%; 34 ÷ 213 = 15,96%.",
    );
  });
  it("the headline clears the target on every base, and the conclusion holds though the percentage does not", () => {
    const { headline, standfirst, claimCheck } = lead({}, "en");
    expect(headline).toBe(
      "By May 2021 Viet Nam had sent 244 people to UN peacekeeping, and women’s share cleared the 10 % target on every base named",
    );
    expect(standfirst).toContain("does not reconcile with the article’s own counts: 34 of 244 is 13.9 %");
    expect(standfirst).toContain("at most 212 to make it true");
    expect(claimCheck).toContain("Conclusion holds");
    expect(claimCheck).toContain(
      "above 10 % on every base named (13.9 % and 18.0 %). Its percentage does not.",
    );
  });
});

describe("with 20 servicewomen: 20 of 244 is 8.2, below 10; 20 of 189 is 10.6", () => {
  const changes = MUTATIONS["20 servicewomen"];
  it("only the stated share passes", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, but 20 of 244 is 8.2 %; only the stated share passes 10 %",
    );
    expect(sentences("women-share", changes, "vi").title).toContain("chỉ tỷ lệ bài báo nêu vượt mức 10%");
    expect(sentences("women-share", changes, "en").verdict).toBe(
      "Does not reconcile: 20 of 244 is 8.2 %, not more than 16 %. At least 10 % on 1 of 2 bases named (8.2 % and 10.6 %).",
    );
  });
  it("124 is the largest total for the claim, and 200 for the target, which 244 passes", () => {
    expect(sentences("women-share-base", changes, "en").title).toBe(
      "“More than 16 %” fits at most 124 people, not the 244 sent; 10 % is met up to 200",
    );
    expect(sentences("women-share-base", changes, "en").verdict).toContain(
      "more than the 200 up to which 20 servicewomen still make up at least 10 %",
    );
  });
  it("the headline names one of two bases, and the conclusion depends on the base", () => {
    expect(lead(changes, "en").headline).toContain("reached the 10 % target on only 1 of 2 bases named");
    expect(lead(changes, "en").claimCheck).toContain("Conclusion depends on the base");
    expect(lead(changes, "vi").claimCheck).toContain("Kết luận tùy mẫu số");
  });
});

describe("with a target of 20: more than 16 does not show 20, and 13.9 falls short", () => {
  const changes = MUTATIONS["a target of 20 percent"];
  it("neither share shows that it is reached", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, but 34 of 244 is 13.9 %; neither shows that 20 % is reached",
    );
    expect(sentences("women-share", changes, "vi").title).toContain("không tỷ lệ nào cho thấy đạt mức 20%");
    expect(sentences("women-share", changes, "en").verdict).toContain(
      "Below 20 % on every base named (13.9 % and 18.0 %).",
    );
  });
  it("170 is the largest total that meets it", () => {
    expect(sentences("women-share-base", changes, "en").title).toContain("20 % is met up to 170");
  });
  it("the headline says short, and the conclusion does not hold, left open by the claim itself", () => {
    expect(lead(changes, "en").headline).toContain("fell short of 20 % on every base named");
    expect(lead(changes, "en").claimCheck).toContain("Conclusion does not hold");
    expect(lead(changes, "en").claimCheck).toContain("“more than 16 %” alone does not settle it");
  });
});

describe("with a total of 200: 34 of 200 is 17.0, within the bound of 212", () => {
  const changes = MUTATIONS["a total of 200"];
  it("the claim reconciles and nothing is tagged", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, and 34 of 200 is 17.0 %; both pass the 10 % target",
    );
    expect(sentences("women-share", changes, "en").verdict).toMatch(/^Reconciles: 34 of 200 is 17\.0 %/);
    const { body } = panel("women-share", changes, "en");
    expect(body.kind === "share" && body.rows.some((row) => row.tag !== undefined)).toBe(false);
  });
  it("the curve's title says that the 200 fit", () => {
    expect(sentences("women-share-base", changes, "en").title).toBe(
      "“More than 16 %” fits the 200 people sent, as any total up to 212; 10 % is met up to 340",
    );
    expect(sentences("women-share-base", changes, "vi").title).toContain("đúng với 200 người đã cử đi");
  });
  it("the overview reconciles, marks nothing with caution and counts no difference", () => {
    const overview = buildOverview(fixtureDataset(changes), "en");
    expect(overview.claimCheck.verdictTag).toBe("Reconciles");
    expect(
      overview.keyFigures.some((figure) => figure.cautionTag !== undefined || figure.mark.isCaution),
    ).toBe(false);
    expect(overview.countsLabel).toBe("13 claims: 12 traced, 1 attributed, 0 do not reconcile");
  });
  it("who was sent changes in title, subtitle, summary and verdict", () => {
    for (const locale of LOCALES) {
      const before = sentences("personnel-sent", {}, locale);
      const after = sentences("personnel-sent", changes, locale);
      for (const key of ["title", "subtitle", "summary", "verdict"] as const)
        expect(after[key]).not.toBe(before[key]);
    }
  });
});

describe("at the edges", () => {
  it("a share exactly at the target meets it, and does not pass it", () => {
    // 25 of 250 is 10 percent exactly; 25 of 189 is 13.2.
    const changes = { "figures/servicewomen": { value: 25 }, "figures/officers-sent": { value: 61 } };
    expect(sentences("women-share", changes, "en").title).toContain(
      "25 of 250 is 10.0 %; both reach the 10 % target",
    );
    expect(lead(changes, "en").headline).toContain("reached the 10 % target on every base named");
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
      "33 of 331 is 9.97 %; only the stated share passes 10 %",
    );
  });
  it("one servicewoman is one, in words that fit", () => {
    expect(sentences("women-share", { "figures/servicewomen": { value: 1 } }, "en").subtitle).toMatch(
      /^1 servicewoman among/,
    );
  });
  it("no servicewomen fit no total, and the curve says so", () => {
    const title = sentences("women-share-base", { "figures/servicewomen": { value: 0 } }, "en").title;
    expect(title).toBe(
      "With 0 servicewomen no total fits “more than 16 %” or meets 10 %, whether 244 were sent or fewer",
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
    ).toBe("The stated share is reached up to 212 people and 10 % up to 340; the article counts 244");
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
