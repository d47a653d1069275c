import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { getDataset } from "../dataset/load.ts";
import type { FinderEntry, FinderIndex } from "../model/finder.ts";
import type { Locale } from "../model/text.ts";
import { tokensOf, WORD_BAR, writtenToken } from "./finder-tokens.ts";
import { readerData } from "./reader-data.ts";
import { type FinderResult, readIndex, searchFinder } from "./search-finder.ts";

const ALL = 1000;
const indexes = {} as Record<Locale, FinderIndex>;
const read = {} as Record<Locale, ReturnType<typeof readIndex>>;
beforeAll(() => {
  for (const locale of ["en", "vi"] as const) {
    indexes[locale] = readerData(getDataset(), locale, "https://example.org").finder;
    read[locale] = readIndex(indexes[locale]);
  }
});

const search = (query: string, locale: Locale = "en", limit = ALL): FinderResult =>
  searchFinder(read[locale], query, limit);
const name = ({ kind, title, evidenceId, href }: FinderEntry): string =>
  kind === "country" || kind === "mission" ? `${kind} ${title}` : (evidenceId ?? href);
const names = (query: string, locale: Locale = "en"): readonly string[] =>
  search(query, locale).hits.map(({ entry }) => name(entry));
const marked = (query: string, locale: Locale = "en"): readonly string[] =>
  search(query, locale).hits.map(({ title }) =>
    title.map(({ text, isMatch }) => (isMatch ? `<${text}>` : text)).join(""),
  );

/** A small index of its own, for rules that the records may not show. */
function indexOf(...entries: readonly (Partial<FinderEntry> & { title: string })[]): FinderIndex {
  return {
    locale: "en",
    entries: entries.map((entry) => ({ kind: "figure", detail: "", href: "/en", words: "", ...entry })),
    start: [],
  };
}
const titlesIn = (index: FinderIndex, query: string): readonly string[] =>
  searchFinder(readIndex(index), query, ALL).hits.map(({ entry }) => entry.title);

describe("numbers", () => {
  it("are found in either way of writing decimals", () => {
    for (const locale of ["en", "vi"] as const) {
      expect(names("13,9", locale)[0]).toBe("women-share-recomputed");
      expect(names("13.9", locale)).toEqual(names("13,9", locale));
      expect(names("13,9%", locale)).toEqual(names("13.9 %", locale));
    }
    expect(titlesIn(indexOf({ title: "Share 13.9" }, { title: "Tỷ lệ 13,9" }), "13,9")).toHaveLength(2);
    expect(titlesIn(indexOf({ title: "Share 13.9" }, { title: "Tỷ lệ 13,9" }), "13.9")).toHaveLength(2);
  });

  it("come first where they are the value itself", () => {
    expect(names("212")[0]).toBe("largest-total-for-claim");
    expect(names("244")[0]).toBe("people-sent-total");
    expect(names("16")[0]).toBe("women-share-stated");
    expect(names("> 16 %")[0]).toBe("women-share-stated");
    expect(names("11")[0]).toBe("mou-total");
  });

  it("are whole numbers: 16 is not in 2016, and 9 is not in 13.9", () => {
    const index = indexOf({ title: "Year 2016" }, { title: "Share 13.9" }, { title: "Sixteen: 16" });
    expect(titlesIn(index, "16")).toEqual(["Sixteen: 16"]);
    expect(titlesIn(index, "9")).toEqual([]);
  });

  it("may be begun while they are being typed, and not once something follows", () => {
    const index = indexOf({ title: "Total 212" }, { title: "Team 21" });
    expect(titlesIn(index, "21")).toEqual(["Team 21", "Total 212"]);
    expect(titlesIn(index, "21 ")).toEqual(["Team 21"]);
    expect(titlesIn(indexOf({ title: "Share 13.9" }), "13,")).toEqual(["Share 13.9"]);
    expect(titlesIn(indexOf({ title: "Share 13.9" }), "13 ")).toEqual([]);
  });
});

describe("words", () => {
  it("of Vietnamese are found without diacritics, in both page languages", () => {
    for (const locale of ["en", "vi"] as const) {
      expect(names("nu", locale)).toContain("servicewomen");
      expect(names("ban ghi nho", locale)).toContain("mou-total");
      expect(names("viet nam", locale)).toContain("further-contribution");
      expect(names("vietnam", locale)).toContain("further-contribution");
      expect(names("doi cong binh", locale)).toContain("engineers-ready");
    }
  });

  it("typed with diacritics match only words that have them", () => {
    const index = indexOf({ title: "Nữ quân nhân" }, { title: "Nước" }, { title: "Nu" }, { title: "Bán" });
    expect(titlesIn(index, "nữ")).toEqual(["Nữ quân nhân"]);
    expect(titlesIn(index, "bản")).toEqual([]);
    expect(titlesIn(index, "nu")).toEqual(["Nữ quân nhân", "Nu", "Nước"]);
    expect(names("nữ")[0]).toBe("servicewomen");
    expect(names("bản ghi nhớ", "vi")[0]).toBe("mou-countries");
  });

  it("match while a letter is still being composed", () => {
    const index = indexOf({ title: "Việt" });
    for (const typed of ["v", "vi", "viê", "việ", "việt", "viêt", "viẹt"])
      expect(titlesIn(index, typed)).toEqual(["Việt"]);
    expect(titlesIn(index, "viét")).toEqual([]);
  });

  it("match with the tone on either vowel, as both are written", () => {
    expect(titlesIn(indexOf({ title: "Hòa bình" }), "hoà bình")).toEqual(["Hòa bình"]);
    expect(titlesIn(indexOf({ title: "Hoà bình" }), "hòa bình")).toEqual(["Hoà bình"]);
    expect(titlesIn(indexOf({ title: "Hòa bình" }), "hoá bình")).toEqual([]);
  });

  it("know đ from d when it is typed", () => {
    const index = indexOf({ title: "Đoàn" }, { title: "Doanh" });
    expect(titlesIn(index, "doan")).toEqual(["Đoàn", "Doanh"]);
    expect(titlesIn(index, "đoan")).toEqual(["Đoàn"]);
  });

  it("match at their beginning, in any order, and all of them must", () => {
    expect(names("memoranda")).toContain("mou-total");
    expect(names("share wom")).toContain("women-share-stated");
    expect(names("women zzz")).toEqual([]);
    expect(names("emoranda")).toEqual([]);
  });

  it("with an apostrophe are one word, however it is written", () => {
    expect(names("women’s")).toEqual(names("women's"));
    expect(names("womens")).toEqual(names("women's"));
  });
});

describe("places", () => {
  const figuresThere = ["servicewomen", "women-share-stated", "women-share-target"];

  it("are found as they are written in both languages", () => {
    for (const locale of ["en", "vi"] as const) {
      const expected = [`/${locale}/sources/vna-peacekeeping-force#p11`, ...figuresThere];
      for (const query of [
        "A ¶11",
        "a¶11",
        "paragraph 11",
        "A, paragraph 11",
        "đoạn 11",
        "đoạn 11".normalize("NFD"),
        "doan 11",
        "A đ11 c1",
      ])
        expect(names(query, locale), query).toEqual(expected);
    }
  });

  it("of another document are other places", () => {
    expect(names("B ¶5")).toEqual(["/en/sources/vov-greater-contributions#p5", "further-contribution"]);
    expect(names("B ¶11")).toEqual([]);
  });

  it("are marked as a whole", () => {
    expect(marked("A ¶11")[0]).toBe("Document <A, paragraph 11>");
    expect(marked("đoạn 11", "vi")[0]).toBe("Tài liệu <A, đoạn 11>");
  });
});

describe("what is found", () => {
  it("is named by acronym, person, number of a resolution and sign of a mark", () => {
    expect(names("MINUSCA")).toEqual(["mission MINUSCA", "country Central African Republic"]);
    expect(names("unmiss", "vi")[0]).toBe("mission UNMISS");
    expect(names("lacroix")[0]).toBe("lacroix-meeting-hanoi");
    expect(names("130/2020/QH14")[0]).toBe("na-resolution");
    expect(names("s6")[0]).toBe("women-share-december-2021");
    expect(names("BB-05")).toEqual(["/en/panels/missions"]);
    expect(names("document B")[0]).toBe("/en/sources/vov-greater-contributions");
  });

  it("is nothing for what is nowhere", () => {
    expect(search("zzz")).toEqual({ hits: [], total: 0 });
    expect(search("…?!")).toEqual({ hits: [], total: 0 });
  });

  it("stands in order: the number or the beginning of a title, titles, other words; then by kind, then as given", () => {
    const index = indexOf(
      { title: "Other", words: "sent" },
      { title: "People sent" },
      { title: "Page of those sent", kind: "page" },
      { title: "Again sent" },
      { title: "Sent since 2014" },
      { title: "Sentences" },
    );
    expect(titlesIn(index, "sent")).toEqual([
      "Sent since 2014",
      "Sentences",
      "People sent",
      "Again sent",
      "Page of those sent",
      "Other",
    ]);
  });

  it("is no more than asked for, with the number of all", () => {
    const { hits, total } = search("viet nam", "en", 3);
    expect(hits).toHaveLength(3);
    expect(total).toBe(search("viet nam").total);
    expect(total).toBeGreaterThan(3);
  });

  it("is a start of key figures and pages for an empty field", () => {
    for (const query of ["", "   ", "\n"])
      expect(names(query)).toEqual([
        "people-sent-total",
        "servicewomen",
        "women-share-stated",
        "women-share-target",
        "mou-total",
        "hospital-countries",
        "/en",
        "/en/checks",
        "/en/sources",
        "/en/corrections",
        "/en/about",
      ]);
  });

  it("has its matching parts marked and the title left whole", () => {
    expect(marked("women")[0]).toBe("<Women>’s share, as stated");
    expect(marked("nu", "vi")[0]).toBe("<Nữ> quân nhân");
    for (const { entry, title } of search("a").hits)
      expect(title.map(({ text }) => text).join("")).toBe(entry.title);
  });
});

/** Letters of both languages, digits, signs of places and numbers, combining characters, and what means something to a RegExp. */
const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."aAdđĐươnữ¶11.,s %>()[]*+?^$\\|{}'’\u0301\u0323"), maxLength: 40 }),
);

describe("any input", () => {
  it("gives an answer, the same for NFC and NFD, and titles that stay whole", () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { hits, total } = search(query.normalize("NFC"), "vi");
        expect(total).toBe(search(query.normalize("NFD"), "vi").total);
        expect(hits).toHaveLength(total);
        for (const { entry, title } of hits)
          expect(title.map(({ text }) => text).join("")).toBe(entry.title.normalize("NFC"));
      }),
    );
  });

  it("finds every title by itself, with and without diacritics, in capitals, NFC and NFD", () => {
    const folded = (text: string) =>
      text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");
    for (const locale of ["en", "vi"] as const) {
      for (const entry of indexes[locale].entries) {
        const forms = [
          entry.title,
          entry.title.normalize("NFD"),
          folded(entry.title),
          entry.title.toUpperCase(),
        ];
        for (const form of forms)
          expect(
            search(form, locale).hits.map((hit) => hit.entry),
            form,
          ).toContain(entry);
      }
    }
  });

  it("finds less or the same, never more, when a word is added", () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        fc.pre(/[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other));
        const both = new Set(search(`${one} zz ${other}`).hits.map(({ entry }) => entry));
        for (const { entry } of search(`${one} zz `).hits) both.delete(entry);
        expect(both.size).toBe(0);
      }),
    );
  });

  it("may be 5,000 characters long", () => {
    expect(search("nữ ".repeat(1667)).total).toBe(search("nữ ").total);
    expect(search("x".repeat(5000)).total).toBe(0);
    expect(search(".*".repeat(2500)).total).toBe(0);
    expect(search("[(55 + 189)]").hits.map(({ entry }) => name(entry))).toContain("people-sent-total");
  });
});

describe("tokens", () => {
  it("are the same when they are written down and read again", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = tokensOf(text.normalize("NFC").replace(/['’ʼ]/gu, " ")).map(writtenToken);
        const again = tokensOf(once.join(WORD_BAR)).map(writtenToken);
        expect(again).toEqual(once);
      }),
    );
  });
});
