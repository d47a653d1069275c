import { describe, expect, it } from "vitest";
import { fixtureDataset, type RecordChanges } from "../../fixtures/fixture-dataset.ts";
import { buildOverview } from "../chart/build-overview.ts";
import { CLAIM_FILTERS, type ClaimFilter } from "../model/evidence-pages.ts";
import { LOCALES, type Locale } from "../model/text.ts";
import { checksPage } from "./checks-page.ts";
import { readerData } from "./reader-data.ts";

function made(locale: Locale, changes: RecordChanges = {}) {
  const dataset = fixtureDataset(changes);
  const model = checksPage(
    dataset,
    readerData(dataset, locale, "https://example.org"),
    buildOverview(dataset, locale),
  );
  const rows = model.groups.flatMap((group) => group.rows);
  const row = (id: string) => {
    const found = rows.find(({ figureIds }) => figureIds.includes(id));
    if (!found) throw new Error(`no row for ${id}`);
    return found;
  };
  return { dataset, model, rows, row };
}

const idsUnder = (filter: ClaimFilter, locale: Locale = "en") =>
  made(locale)
    .rows.filter(({ filters }) => filters.includes(filter))
    .flatMap(({ figureIds }) => figureIds);

describe.each(LOCALES)("the checks page (%s)", (locale) => {
  it("has one row for every figure, and for every milestone, commitment and statement with a mark", () => {
    const { dataset, rows } = made(locale);
    const claims = [...dataset.figures, ...dataset.milestones.filter(({ mark }) => mark !== undefined)];
    expect(rows.map(({ figureIds }) => figureIds)).toHaveLength(claims.length);
    expect(new Set(rows.flatMap(({ figureIds }) => figureIds))).toEqual(new Set(claims.map(({ id }) => id)));
  });

  it("counts under each filter what that filter shows", () => {
    const { model, rows } = made(locale);
    expect(model.filters.map(({ id }) => id)).toEqual([...CLAIM_FILTERS]);
    for (const { id, count, showing } of model.filters) {
      expect(count).toBe(String(rows.filter(({ filters }) => filters.includes(id)).length));
      expect(showing).toContain(count);
      expect(showing).toContain(String(rows.length));
    }
  });

  it("says of the claim that differs what it was recomputed as, what would make it true and how its point stands", () => {
    const { row } = made(locale);
    const { details, check } = row("women-share-stated");
    expect(check.kind).toBe("caution");
    const texts = details.map(({ lines }) => lines.flatMap((line) => line.map(({ text }) => text)).join(""));
    expect(texts[0]).toContain({ en: "13.9", vi: "13,9" }[locale]);
    expect(texts[1]).toContain("212");
    expect(texts[2]).toContain("340");
    expect(details[2]?.tag?.tone).toBe("holds");
    const marks = details.flatMap(({ lines }) => lines.flat().flatMap(({ mark }) => mark?.symbol ?? []));
    expect(marks).toEqual(expect.arrayContaining(["b", "d", "e", "s6"]));
  });
});

it("sorts claims by how they came out", () => {
  expect(idsUnder("caution")).toEqual(["women-share-stated"]);
  expect(idsUnder("attributed")).toEqual(["women-share-target"]);
  expect(idsUnder("qualified")).toEqual(
    expect.arrayContaining(["hospital-countries", "na-resolution", "engineer-inspection"]),
  );
  expect(idsUnder("second")).toEqual(
    expect.arrayContaining(["officers-sent", "medical-staff-sent", "mou-un"]),
  );
  const notTraced = ["women-share-stated", "women-share-target"];
  expect(idsUnder("traced")).toEqual(idsUnder("all").filter((id) => !notTraced.includes(id)));
});

it("says nothing twice: neither a second source nor a sentence of the recomputation", () => {
  for (const { secondSources, details } of made("en").rows) {
    expect(secondSources).toEqual([]);
    const lines = details.flatMap((detail) =>
      detail.lines.map((line) => line.map(({ text }) => text).join("")),
    );
    expect(new Set(lines).size).toBe(lines.length);
  }
});

it("does not call a claim traced whose words were never looked up", () => {
  const evidence = fixtureDataset().figures.find(({ id }) => id === "mou-eu")?.evidence;
  const { row } = made("en", { "figures/mou-eu": { evidence: { ...evidence, sentenceSha256: null } } });
  expect(row("mou-eu").filters).not.toContain("traced");
  expect(row("mou-eu").check.text).not.toMatch(/^Traced/);
});

describe("a claim that was never looked up and is attributed, or does not reconcile", () => {
  const { figures } = fixtureDataset();
  const unchecked = (id: string) => ({
    evidence: { ...figures.find((figure) => figure.id === id)?.evidence, sentenceSha256: null },
  });
  const { row, model } = made("en", {
    "figures/women-share-stated": unchecked("women-share-stated"),
    "figures/women-share-target": unchecked("women-share-target"),
    "figures/mou-eu": unchecked("mou-eu"),
  });

  it("says both, and answers to the filters of both", () => {
    expect(row("women-share-stated").check).toEqual({
      kind: "caution",
      text: "Does not reconcile; not checked against a text",
    });
    expect(row("women-share-stated").filters).toEqual(expect.arrayContaining(["caution", "qualified"]));
    expect(row("women-share-target").check).toEqual({
      kind: "qualified",
      text: "Attributed, not verified; not checked against a text",
    });
    expect(row("women-share-target").filters).toEqual(expect.arrayContaining(["attributed", "qualified"]));
  });

  it("is counted in both", () => {
    const traced = model.filters.find(({ id }) => id === "traced")?.count;
    expect(model.counts).toContain(
      `${traced} traced, 1 attributed, 1 does not reconcile; 3 of these claims not checked against a text.`,
    );
  });
});
