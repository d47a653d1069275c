import { describe, expect, it } from "vitest";
import { fixtureDataset, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { buildOverview } from "../chart/build-overview.ts";
import { LOCALES, type Locale } from "../model/text.ts";
import { readerData } from "./reader-data.ts";
import { sourceList } from "./source-list.ts";
import { sourcePage } from "./source-page.ts";

function pageOf(id: string, locale: Locale = "en", changes: RecordChanges = {}) {
  const dataset = fixtureDataset(changes);
  const reader = readerData(dataset, locale, "https://example.org");
  return sourcePage(dataset, reader, buildOverview(dataset, locale).secondSources, id);
}

describe.each(LOCALES)("the page of a document (%s)", (locale) => {
  const page = pageOf("vna-peacekeeping-force", locale);

  it("holds every paragraph once, in order", () => {
    const paragraphs = page.strip.flatMap((part) =>
      part.kind === "empty" ? part.paragraphs : [part.paragraph],
    );
    expect(paragraphs).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  it("has every claim that stands in it at its paragraph, the marks in their order", () => {
    const dataset = fixtureDataset();
    const standing = [
      ...dataset.figures,
      ...dataset.milestones.filter(({ mark }) => mark !== undefined),
    ].filter(({ evidence }) => evidence.source === page.id);
    const shown = page.strip.flatMap((part) =>
      part.kind === "claims" ? part.claims.map(({ entry }) => `${part.paragraph} ${entry.id}`) : [],
    );
    expect(new Set(shown)).toEqual(
      new Set(standing.map(({ id, evidence }) => `${evidence.paragraph} ${id}`)),
    );
    expect(shown).toHaveLength(standing.length);
  });

  it("says how its date is known, and by which source", () => {
    expect(page.date.printed).toBe({ en: "May 27", vi: "27/5" }[locale]);
    expect(page.date.corroboratedBy?.href).toBe(`/${locale}/sources/government-portal-may-2021`);
  });
});

it("counts as verified only what was found in the text", () => {
  const evidence = fixtureDataset().figures.find(({ id }) => id === "mou-eu")?.evidence;
  const changes = { "figures/mou-eu": { evidence: { ...evidence, sentenceSha256: null } } };
  const [all] = /\d+/.exec(pageOf("vna-peacekeeping-force").check.text) ?? [];
  expect(pageOf("vna-peacekeeping-force").check.text).toContain(`${all} of ${all}`);
  expect(pageOf("vna-peacekeeping-force", "en", changes).check.text).toContain(
    `${Number(all) - 1} of ${all}`,
  );
});

it("claims no check of a document whose text was not at hand", () => {
  const unread = fixtureDataset().milestones.filter(
    ({ evidence }) => evidence.source === "vov-greater-contributions",
  );
  const { check } = pageOf("vov-greater-contributions", "en", {
    "sources/vov-greater-contributions": { textSha256: null },
    ...Object.fromEntries(
      unread.map(({ id, evidence }) => [
        `milestones/${id}`,
        { evidence: { ...evidence, sentenceSha256: null } },
      ]),
    ),
  });
  expect(check).toEqual({ text: "Not checked against a text", textSha256: null });
});

it("gives a second source its statements with their marks, and no paragraph", () => {
  const page = pageOf("vna-april-2021");
  expect(page.statements.map(({ mark }) => mark.symbol)).toEqual(["s1", "s2", "s3", "s4"]);
  expect(page.statements[0]?.bearsOn.map(({ mark }) => mark.symbol)).toEqual(["6", "f"]);
  expect(page.strip).toEqual([]);
});

it("gives the dates that a second source bears out: of a document, or of the claims in it, once", () => {
  const [ofDocument] = pageOf("government-portal-may-2021").borneOut;
  expect(ofDocument?.document?.href).toBe("/en/sources/vna-peacekeeping-force");
  const ofClaims = pageOf("peoples-army-newspaper-november-2022").borneOut;
  expect(ofClaims).toHaveLength(1);
  expect(ofClaims[0]?.marks.length).toBeGreaterThan(1);
});

it("gives a reference its targets, and where it is named", () => {
  const targets = pageOf("gender-parity-strategy", "vi").targets;
  expect(targets).toHaveLength(7);
  expect(targets.map(({ display }) => display)).toContain("15%");
  const [named, ...others] = pageOf("un-resolution-1325").namedIn;
  expect(named).toMatchObject({ id: "women-share-target", mark: { symbol: "5" } });
  expect(others).toEqual([]);
});

describe.each(LOCALES)("the list of sources (%s)", (locale) => {
  it("names every source once, under its role", () => {
    const dataset = fixtureDataset();
    const { groups } = sourceList(dataset, locale);
    const listed = groups.flatMap(({ role, rows }) => rows.map(({ id }) => `${role} ${id}`));
    expect(new Set(listed)).toEqual(new Set(dataset.sources.map(({ role, id }) => `${role} ${id}`)));
    expect(listed).toHaveLength(dataset.sources.length);
  });
});
