/** Every number of a panel's texts and table belongs to a record whose mark the panel shows. */
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { plain } from "../../fixtures/mutated-text.ts";
import { panels } from "../../panels/index.ts";
import { LOCALES } from "../model/text.ts";
import type { TextPiece } from "../model/overview.ts";
import { buildPanel } from "./build-panel.ts";
import { panelEvidence } from "./panel-evidence.ts";

const dataset = fixtureDataset();
const panelOf = (id: string, locale: (typeof LOCALES)[number] = "en") => {
  const definition = panels.find((entry) => entry.id === id);
  if (!definition) throw new Error(`no panel ${id}`);
  const model = buildPanel(definition, dataset, locale);
  return { model, evidence: panelEvidence(model, dataset) };
};
const symbols = (marks: readonly { readonly symbol: string }[]) =>
  marks.map(({ symbol }) => symbol).join(" ");
/** Text with its marks in brackets: "55[1] + 189[2]". */
const written = (pieces: readonly TextPiece[]) =>
  plain(pieces.map(({ text, mark }) => (mark ? `${text}[${mark.symbol}]` : text)).join(""));

describe.each(panels.map(({ id }) => id))("%s", (id) => {
  it.each(LOCALES)("has marks for each row of its table (%s)", (locale) => {
    const { model, evidence } = panelOf(id, locale);
    expect(evidence.rows).toHaveLength(model.table.rows.length);
    for (const row of evidence.rows) expect(row.length).toBeGreaterThan(0);
  });

  it.each(LOCALES)("leaves the words of its texts alone (%s)", (locale) => {
    const { model, evidence } = panelOf(id, locale);
    const words = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join("");
    expect(evidence.notes.map(words)).toEqual(model.notes);
    expect([words(evidence.shows), words(evidence.cannotShow)]).toEqual([model.shows, model.cannotShow]);
  });

  it("shows each mark once, among its sources too, unless it is derived", () => {
    const { evidence } = panelOf(id);
    expect(new Set(evidence.marks.map(({ figureId }) => figureId)).size).toBe(evidence.marks.length);
    const placed = evidence.sources.flatMap((places) => places.flatMap(({ marks }) => marks));
    const ids = new Set(placed.map(({ figureId }) => figureId));
    const missing = evidence.marks.filter(({ shape, figureId }) => shape !== "square" && !ids.has(figureId));
    expect(missing).toEqual([]);
  });
});

it("lists every record that a panel quotes, second sources and dates included", () => {
  const all = Object.fromEntries(panels.map(({ id }) => [id, symbols(panelOf(id).evidence.marks)]));
  expect(all).toEqual({
    "personnel-sent": "1 2 10 14 a s5",
    "women-share": "3 4 5 10 a b c d",
    "women-share-base": "2 3 4 5 10 a b c d e",
    agreements: "6 7 8 f s1 s2",
    missions: "9",
    milestones: "10 11 12 13 14 15",
  });
});

it("puts a mark behind each number of a note", () => {
  expect(written(panelOf("personnel-sent").evidence.notes[0] ?? [])).toBe(
    "The total is derived: 55[1] + 189[2]; a second source counts 246[s5] five months later.",
  );
  expect(written(panelOf("agreements", "vi").evidence.notes[0] ?? [])).toBe(
    "Mỗi ô là một bản ghi nhớ; tổng 11[f] là số suy ra: 9[6] + 1[7] + 1[8].",
  );
  expect(written(panelOf("milestones").evidence.notes[1] ?? [])).toContain(
    "27 May 2021[14] (Government portal) and 25 November 2022[15] (",
  );
});

it("takes no part of a number, and no percentage for a count", () => {
  expect(written(panelOf("women-share-base").evidence.notes[0] ?? [])).toBe(
    "34[3] ÷ 212[d] = 16.04 %; 34 ÷ 213 = 15.96 %.",
  );
  expect(written(panelOf("women-share").evidence.verdict ?? [])).toBe(
    "Does not reconcile: 34[3] of 244[a] is 13.9 %[b], not more than 16 %[4]. Above 10 %[5] on every base tried (13.9 % and 18.0 %[c]).",
  );
});

it("lists at each place what stands there, and at a second source what it bears on", () => {
  const { model, evidence } = panelOf("women-share");
  const places = evidence.sources.map((list, index) => [
    model.sources[index]?.id,
    ...list.map(({ locator, marks }) => `${locator}: ${symbols(marks)}`),
  ]);
  expect(places).toEqual([
    ["vna-peacekeeping-force", "A ¶5 s1: 10", "A ¶9 s1: 1 2", "A ¶11 s1: 3 4 5"],
    ["government-portal-may-2021", "not checked against a text: 14"],
    ["vna-october-2021", "not checked against a text: s5"],
    ["vna-december-2021", "not checked against a text: s6"],
  ]);
});

it("marks the rows that have no point: a target, a total", () => {
  expect(panelOf("women-share").evidence.rows.map(symbols)).toEqual(["4", "b", "5"]);
  expect(panelOf("agreements").evidence.rows.map(symbols)).toEqual(["6", "7", "8", "f"]);
  expect(panelOf("women-share-base").evidence.rows.map(symbols)).toEqual(["2 c", "3 d", "a b", "3 e"]);
});
