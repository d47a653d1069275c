import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { getDataset } from "../dataset/load.ts";
import { panelIds } from "../chart/panel-catalogue.ts";
import { LOCALES } from "../model/text.ts";
import { readerData } from "./reader-data.ts";

const dataset = getDataset();

describe.each(LOCALES)("the finder's index (%s)", (locale) => {
  const { entries: evidence, finder } = readerData(dataset, locale, "https://example.org");
  const hrefs = finder.entries.map(({ href }) => href);

  it("holds every piece of evidence once, and opens it where it is", () => {
    const opened = finder.entries
      .filter(({ kind }) => kind !== "country")
      .flatMap(({ evidenceId }) => evidenceId ?? []);
    expect(opened).toEqual(evidence.map(({ id }) => id));
  });

  it("holds every chart, source, mission, named country and page", () => {
    for (const id of panelIds) expect(hrefs).toContain(`/${locale}/panels/${id}`);
    for (const { id } of dataset.sources) expect(hrefs).toContain(`/${locale}/sources/${id}`);
    const titles = finder.entries.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(dataset.missions.map(({ acronym }) => acronym)));
    expect(finder.entries.filter(({ kind }) => kind === "country")).toHaveLength(2);
    for (const page of ["", "/checks", "/sources", "/corrections", "/about"])
      expect(hrefs).toContain(`/${locale}${page}`);
  });

  it("holds every paragraph of a document in which something stands, once", () => {
    const claims = [...dataset.figures, ...dataset.milestones].map((record) => record.evidence);
    const places = new Set(
      claims.map(({ source, paragraph }) => `/${locale}/sources/${source}#p${paragraph}`),
    );
    const paragraphs = finder.entries.filter(({ kind }) => kind === "paragraph").map(({ href }) => href);
    expect(new Set(paragraphs)).toEqual(places);
    expect(paragraphs).toHaveLength(places.size);
  });

  it("stays light: a page carries it", () => {
    const json = JSON.stringify(finder);
    expect(Buffer.byteLength(json) / finder.entries.length).toBeLessThan(390);
    expect(gzipSync(json, { level: 9 }).byteLength / finder.entries.length).toBeLessThan(104);
  });
});

it("says the title of a document in the document's language", () => {
  const { finder } = readerData(dataset, "vi", "https://example.org");
  const titled = finder.entries.filter(({ titleLang }) => titleLang === "en");
  expect(titled.map(({ title }) => title)).toEqual(dataset.sources.flatMap(({ title }) => title ?? []));
});
