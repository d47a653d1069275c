import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { panelIds, panelModel } from "../chart/panel-catalogue.ts";
import { type Locale, LOCALES } from "../model/text.ts";
import type { JsonLd } from "./json-ld-value.ts";
import { dashboardJsonLd, jsonLdText, panelJsonLd, sourceJsonLd } from "./json-ld.ts";

const origin = "https://example.org";
const dataset = fixtureDataset();
const contextIn = (locale: Locale) => ({ dataset, locale, origin });

function panelFacts(id: string, locale: Locale = "en"): JsonLd {
  const model = panelModel(id, dataset, locale);
  if (!model) throw new Error(`no panel "${id}"`);
  return panelJsonLd(model, contextIn(locale));
}
const listed = (facts: JsonLd, key: string) => facts[key] as readonly JsonLd[];
const variable = (facts: JsonLd, id: string) =>
  listed(facts, "variableMeasured").find((entry) => entry["propertyID"] === id);
const plain = (value: unknown) => String(value).replace(/[\u00A0\u202F]/g, " ");

const everyPage = LOCALES.flatMap((locale) => [
  dashboardJsonLd(contextIn(locale)),
  ...panelIds.map((id) => panelFacts(id, locale)),
  ...dataset.sources.map((source) => sourceJsonLd(source, contextIn(locale))),
]);

describe("structured data", () => {
  it("is a dataset with name, description, licence and version on every page", () => {
    for (const facts of everyPage) {
      expect(facts).toMatchObject({
        "@context": "https://schema.org",
        "@type": "Dataset",
        license: "https://spdx.org/licenses/MIT",
        version: dataset.stamp.version,
        creator: { "@type": "Organization", name: "Blue Beret" },
      });
      for (const key of ["name", "description"]) expect(facts[key]).toMatch(/\S/);
    }
  });
  it("is text that cannot end its script element and reads back the same", () => {
    const facts = { "@type": "Dataset", name: "</script><!-- a < b & c" };
    const text = jsonLdText(facts);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(facts);
  });
  it("holds no space that only typesetting needs", () => {
    for (const facts of everyPage) expect(JSON.stringify(facts)).not.toMatch(/[\u00A0\u202F]/);
  });
});

describe("numbers in it", () => {
  it("carry a qualifier inside the value, so that it cannot be dropped", () => {
    const stated = variable(panelFacts("women-share"), "women-share-stated");
    expect(stated).toMatchObject({ value: "more than 16", unitText: "percent" });
    expect(plain(stated?.["description"])).toBe(
      "more than 16 %: of the total force; base not given. Does not reconcile",
    );
    expect(variable(panelFacts("women-share", "vi"), "women-share-stated")?.["value"]).toBe("hơn 16");
  });
  it("are plain where the document gives them exactly, and follow the records", () => {
    expect(variable(dashboardJsonLd(contextIn("en")), "officers-sent")?.["value"]).toBe(55);
    const changed = fixtureDataset({ "figures/officers-sent": { value: 60 } });
    const facts = dashboardJsonLd({ dataset: changed, locale: "en", origin });
    expect(variable(facts, "officers-sent")?.["value"]).toBe(60);
    expect(plain(variable(facts, "people-sent-total")?.["description"])).toBe("Derived: 60 + 189 = 249");
  });
  it("say that a level is credited, not verified", () => {
    expect(variable(panelFacts("women-share"), "women-share-target")?.["description"]).toContain(
      "Attributed, not verified",
    );
  });
  it("say what a derived figure assumes", () => {
    expect(variable(panelFacts("women-share"), "women-share-recomputed")?.["description"]).toMatch(
      /34 ÷ \(55 \+ 189\) = 13\.9 %\. All servicewomen/,
    );
  });
});

describe("dates in it", () => {
  const published = (facts: JsonLd, key: string) =>
    listed(facts, key).map((work) => work["datePublished"] ?? null);
  it("are only printed ones for documents: the two articles print none", () => {
    expect(published(dashboardJsonLd(contextIn("en")), "isBasedOn")).toEqual([null, null]);
    expect(published(dashboardJsonLd(contextIn("en")), "mentions")).toContain("2021-04-16");
  });
  it("span a period only where its beginning and its end are known", () => {
    expect(panelFacts("personnel-sent")["temporalCoverage"]).toBe("2014/2021-05-27");
    expect(panelFacts("milestones")["temporalCoverage"]).toBe("2014/2022-11-25");
    expect(panelFacts("women-share")).not.toHaveProperty("temporalCoverage");
    expect(panelFacts("agreements")).not.toHaveProperty("temporalCoverage");
  });
});

describe("documents and files in it", () => {
  it("tell what a panel is based on from what it only names", () => {
    const facts = panelFacts("personnel-sent");
    expect(listed(facts, "isBasedOn").map((work) => work["name"])).toEqual([
      "Peacekeeping force helps realise Party’s external policy",
    ]);
    expect(listed(facts, "mentions").length).toBeGreaterThan(0);
  });
  it("leave out a title and an address that are not recorded", () => {
    const untitled = dataset.sources.find((source) => source.title === null && source.address === null);
    if (!untitled) throw new Error("no source without title and address");
    const [work] = listed(sourceJsonLd(untitled, contextIn("en")), "isBasedOn");
    expect(work).not.toHaveProperty("name");
    expect(work).not.toHaveProperty("url");
  });
  it("offer table, record and pictures of a panel in the page's language", () => {
    const files = listed(panelFacts("agreements", "vi"), "distribution");
    expect(files.map((file) => [file["encodingFormat"], file["contentUrl"]])).toEqual([
      ["text/csv", `${origin}/api/v1/panels/agreements.csv?lang=vi`],
      ["application/json", `${origin}/api/v1/panels/agreements?lang=vi`],
      ["image/png", `${origin}/charts/agreements.png?lang=vi&theme=light&size=slide`],
      ["image/svg+xml", `${origin}/charts/agreements.svg?lang=vi&theme=light&size=slide`],
    ]);
  });
});
