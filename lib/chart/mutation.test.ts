/** What if a record said something else? Every sentence that rests on it must change, in both languages, and still be true. */
import { describe, expect, it } from "vitest";
import { fixtureDataset, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { lead, panel, plain, sentences } from "../../fixtures/mutated-text.ts";
import { LOCALES } from "../model/text.ts";
import { buildOverview } from "./build-overview.ts";

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
      title:
        "Women’s share is stated as more than 16 %, but 34 of 244 is 13.9 %; both pass the cited 10 % target",
      subtitle:
        "Women’s share, per cent, as stated and as 34 of the 244 sent since 2014; target 10 % as cited",
      summary: expect.stringContaining(
        "34 servicewomen and 244 people sent, 13.9 %, against a dashed line at 10 %",
      ),
      verdict:
        "Does not reconcile: 34 of 244 is 13.9 %, not more than 16 %. Above 10 % on every base tried (13.9 % and 18.0 %).",
    });
    expect(sentences("women-share", {}, "vi").title).toBe(
      "Bài báo nêu tỷ lệ nữ là hơn 16%, nhưng 34 trên 244 là 13,9%; cả hai đều vượt mức 10% được dẫn",
    );
  });
  it("at most 212 people make the claim true, and 340 meet the target", () => {
    expect(sentences("women-share-base", {}, "en").title).toBe(
      "“More than 16 %” fits at most 212 people, not the 244 sent; the cited 10 % is met up to 340",
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
      "By May 2021 Viet Nam had sent 244 people to UN peacekeeping, and women’s share cleared the cited 10 % target on every base tried",
    );
    expect(standfirst).toContain("does not reconcile with the article’s own counts: 34 of 244 is 13.9 %");
    expect(standfirst).toContain("at most 212 to make it true");
    expect(claimCheck).toContain("Conclusion holds");
    expect(claimCheck).toContain(
      "above 10 % on every base tried (13.9 % and 18.0 %). Its percentage does not.",
    );
  });
});

describe("with 20 servicewomen: 20 of 244 is 8.2, below 10; 20 of 189 is 10.6", () => {
  const changes = MUTATIONS["20 servicewomen"];
  it("only the stated share passes", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, but 20 of 244 is 8.2 %; only the stated share passes the cited 10 %",
    );
    expect(sentences("women-share", changes, "vi").title).toContain(
      "chỉ tỷ lệ bài báo nêu vượt mức 10% được dẫn",
    );
    expect(sentences("women-share", changes, "en").verdict).toBe(
      "Does not reconcile: 20 of 244 is 8.2 %, not more than 16 %. At least 10 % on 1 of 2 bases tried (8.2 % and 10.6 %).",
    );
  });
  it("124 is the largest total for the claim, and 200 for the target, which 244 passes", () => {
    expect(sentences("women-share-base", changes, "en").title).toBe(
      "“More than 16 %” fits at most 124 people, not the 244 sent; the cited 10 % is met up to 200",
    );
    expect(sentences("women-share-base", changes, "en").verdict).toContain(
      "more than the 200 up to which 20 servicewomen still make up at least 10 %",
    );
  });
  it("the headline names one of two bases, and the conclusion depends on the base", () => {
    expect(lead(changes, "en").headline).toContain(
      "reached the cited 10 % target on only 1 of 2 bases tried",
    );
    expect(lead(changes, "en").claimCheck).toContain("Conclusion depends on the base");
    expect(lead(changes, "vi").claimCheck).toContain("Kết luận tùy mẫu số");
  });
});

describe("with a target of 20: more than 16 does not show 20, and 13.9 falls short", () => {
  const changes = MUTATIONS["a target of 20 percent"];
  it("neither share shows that it is reached", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, but 34 of 244 is 13.9 %; neither shows that the cited 20 % is reached",
    );
    expect(sentences("women-share", changes, "vi").title).toContain(
      "không tỷ lệ nào cho thấy đạt mức 20% được dẫn",
    );
    expect(sentences("women-share", changes, "en").verdict).toContain(
      "Below 20 % on every base tried (13.9 % and 18.0 %).",
    );
  });
  it("170 is the largest total that meets it", () => {
    expect(sentences("women-share-base", changes, "en").title).toContain("the cited 20 % is met up to 170");
  });
  it("the headline says short, and the conclusion is left open: the counts do not bear it out, the claim does not settle it", () => {
    expect(lead(changes, "en").headline).toContain("fell short of the cited 20 % target on every base tried");
    expect(lead(changes, "en").claimCheck).toContain("Not borne out by the counts");
    expect(lead(changes, "en").claimCheck).toContain("“more than 16 %” alone does not settle it");
  });
});

describe("with a total of 200: 34 of 200 is 17.0, within the bound of 212", () => {
  const changes = MUTATIONS["a total of 200"];
  it("the claim reconciles and nothing is tagged", () => {
    expect(sentences("women-share", changes, "en").title).toBe(
      "Women’s share is stated as more than 16 %, and 34 of 200 is 17.0 %; both pass the cited 10 % target",
    );
    expect(sentences("women-share", changes, "en").verdict).toMatch(/^Reconciles: 34 of 200 is 17\.0 %/);
    const { body } = panel("women-share", changes, "en");
    expect(body.kind === "share" && body.rows.some((row) => row.tag !== undefined)).toBe(false);
  });
  it("the curve's title says that the 200 fit", () => {
    expect(sentences("women-share-base", changes, "en").title).toBe(
      "“More than 16 %” fits the 200 people sent, as any total up to 212; the cited 10 % is met up to 340",
    );
    expect(sentences("women-share-base", changes, "vi").title).toContain("đúng với 200 người đã cử đi");
  });
  it("the overview reconciles, marks nothing with caution and counts no difference", () => {
    const overview = buildOverview(fixtureDataset(changes), "en");
    expect(overview.claimCheck.verdictTag).toBe("Reconciles");
    expect(
      overview.keyFigures.some((figure) => figure.cautionTag !== undefined || figure.mark.isCaution),
    ).toBe(false);
    expect(overview.countsLabel).toBe("13 stated figures: 12 traced, 1 attributed, 0 do not reconcile");
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

describe("in Vietnamese, the same is true", () => {
  it("with 20 servicewomen", () => {
    const changes = MUTATIONS["20 servicewomen"];
    const share = sentences("women-share", changes, "vi");
    expect(share.title).toBe(
      "Bài báo nêu tỷ lệ nữ là hơn 16%, nhưng 20 trên 244 là 8,2%; chỉ tỷ lệ bài báo nêu vượt mức 10% được dẫn",
    );
    expect(share.verdict).toBe(
      "Không khớp: 20 trên 244 là 8,2%, không phải hơn 16%. Ít nhất 10% với 1 trong 2 mẫu số đã thử (8,2% và 10,6%).",
    );
    const base = sentences("women-share-base", changes, "vi");
    expect(base.title).toBe(
      "“Hơn 16%” chỉ đúng với tối đa 124 người, không phải 244 người đã cử; mức 10% được dẫn đạt được với tối đa 200 người",
    );
    expect(base.verdict).toContain("nhiều hơn 200, giới hạn để 20 nữ quân nhân chiếm ít nhất 10%");
    expect(lead(changes, "vi").headline).toContain("chỉ đạt mức 10% được dẫn với 1 trong 2 mẫu số đã thử");
    expect(lead(changes, "vi").standfirst).toContain("chiếm ít nhất 10%");
  });
  it("with a target of 20 percent", () => {
    const changes = MUTATIONS["a target of 20 percent"];
    expect(sentences("women-share", changes, "vi").verdict).toContain(
      "Dưới 20% với mọi mẫu số đã thử (13,9% và 18,0%).",
    );
    expect(sentences("women-share-base", changes, "vi").title).toContain(
      "mức 20% được dẫn đạt được với tối đa 170 người",
    );
    expect(lead(changes, "vi").headline).toContain("dưới mức 20% được dẫn với mọi mẫu số đã thử");
    expect(lead(changes, "vi").claimCheck).toContain("Số liệu không chứng minh được");
    expect(lead(changes, "vi").claimCheck).toContain(
      "Mọi mẫu số đã thử đều lớn hơn nên tỷ lệ thấp hơn (13,9% và 18,0%)",
    );
  });
  it("with a total of 200", () => {
    const changes = MUTATIONS["a total of 200"];
    expect(sentences("women-share", changes, "vi").title).toBe(
      "Bài báo nêu tỷ lệ nữ là hơn 16%, và 34 trên 200 là 17,0%; cả hai đều vượt mức 10% được dẫn",
    );
    expect(sentences("women-share", changes, "vi").verdict).toMatch(/^Khớp: 34 trên 200 là 17,0%/);
    expect(sentences("women-share-base", changes, "vi").verdict).toContain(
      "trong giới hạn 212 để “hơn 16%” còn đúng",
    );
    expect(lead(changes, "vi").standfirst).toContain("khớp với chính số liệu của bài");
    expect(sentences("personnel-sent", changes, "vi").title).toContain(
      "189 trong số 200 người được Việt Nam cử đi",
    );
  });
});
