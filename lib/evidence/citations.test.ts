import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panelIds, panelModel } from "../chart/panel-catalogue.ts";
import { type Locale, LOCALES } from "../model/text.ts";
import { evidenceEntries } from "./build-entries.ts";
import { panelCitation } from "./citations.ts";

const origin = "https://example.org";
const dataset = fixtureDataset();
const { version } = dataset.stamp;

function citationOf(id: string, locale: Locale = "en") {
  const entry = evidenceEntries(dataset, locale, origin).find((one) => one.id === id);
  if (!entry) throw new Error(`no entry "${id}"`);
  return entry.citation;
}
function panelCited(id: string, locale: Locale = "en") {
  const model = panelModel(id, dataset, locale);
  if (!model) throw new Error(`no panel "${id}"`);
  return panelCitation(model, { dataset, locale, origin });
}
const everyCitation = LOCALES.flatMap((locale) => [
  ...evidenceEntries(dataset, locale, origin).map(({ citation }) => citation),
  ...panelIds.map((id) => panelCited(id, locale)),
]);

describe("the citation of a stated figure", () => {
  it("names words, value, document, date with how it is known, place, data version and address", () => {
    expect(citationOf("women-share-stated").plain).toBe(
      "“more than 16 percent” (Women’s share, as stated: > 16 %). Viet Nam News Agency (VNA), " +
        "“Peacekeeping force helps realise Party’s external policy”, 27 May 2021 (borne out by a second source), " +
        `paragraph 11, sentence 1. Recorded in Blue Beret, data version ${version}, ` +
        `${origin}/en?version=${version}#evidence-women-share-stated`,
    );
  });
  it("signs the BibTeX entry with the publisher", () => {
    const { bibtex } = citationOf("women-share-stated");
    expect(bibtex).toContain("author = {{Viet Nam News Agency (VNA)}}");
    expect(bibtex).toContain("year = {2021}");
    expect(bibtex).toMatch(/^@misc\{blueberet-women-share-stated,\n/);
  });
  it("has no year where the document prints none and no second source gives one", () => {
    const { plain, bibtex } = citationOf("lacroix-meeting-hanoi");
    expect(plain).toContain("[date not stated]");
    expect(bibtex).not.toContain("year =");
  });
  it("speaks the page's language and keeps the document's title", () => {
    const { plain, bibtex } = citationOf("women-share-stated", "vi");
    expect(plain).toContain("Tỷ lệ nữ theo bài báo: > 16%");
    expect(plain).toContain("đoạn 11, câu 1");
    expect(plain).toContain("Peacekeeping force helps realise");
    expect(bibtex).toContain("Thông tấn xã Việt Nam");
  });
  it("says that a second source was not checked against a text, and who speaks where there is no title", () => {
    const { plain } = citationOf("women-share-december-2021");
    expect(plain).toContain("not checked against a text");
    expect(plain).toContain("title not recorded");
    expect(plain).toContain("Jean-Pierre Lacroix");
  });
});

describe("the citation of a derived figure", () => {
  it("names us as its author and the documents it rests on", () => {
    const { plain, bibtex } = citationOf("women-share-recomputed");
    expect(plain).toContain(
      "Women’s share, recomputed: 13.9 % (34 ÷ (55 + 189)). Derived by Blue Beret from",
    );
    expect(plain).toContain("paragraph 9, sentence 1; paragraph 11, sentence 1");
    expect(bibtex).toContain("author = {{Blue Beret}}");
    expect(bibtex).toContain("Peacekeeping force helps realise");
    expect(bibtex).not.toContain("year =");
  });
});

describe("the citation of a panel", () => {
  it("leads to its page as of the data version", () => {
    const { plain, link } = panelCited("agreements", "vi");
    expect(link).toBe(`${origin}/vi/panels/agreements?version=${version}`);
    expect(plain).toContain("BB-04");
    expect(plain).toContain(link);
  });
});

describe("every citation", () => {
  it("can be pasted: ordinary spaces, one line of text, its link inside", () => {
    for (const { plain, bibtex, link } of everyCitation) {
      expect(plain).not.toMatch(/[\u00A0\u202F\n]|\s\s/);
      expect(bibtex).not.toMatch(/[\u00A0\u202F]/);
      for (const text of [plain, bibtex]) expect(text).toContain(link);
      expect(new URL(link).searchParams.get("version")).toBe(version);
    }
  });
  it("has a key of its own in a language", () => {
    const keys = everyCitation.map(({ bibtex }) => bibtex.slice(0, bibtex.indexOf(",")));
    expect(new Set(keys).size * LOCALES.length).toBe(keys.length);
  });
});
