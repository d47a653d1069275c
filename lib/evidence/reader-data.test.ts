import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { LOCALES } from "../model/text.ts";
import { readerData } from "./reader-data.ts";

const origin = "https://example.org";
const dataset = fixtureDataset();
/** What every page may carry for its evidence, compressed. */
const MOST_BYTES = 14 * 1024;

describe("what a page hands to its reader's tools", () => {
  it("is made once for a dataset, a language and an origin", () => {
    expect(readerData(dataset, "en", origin)).toBe(readerData(dataset, "en", origin));
    expect(readerData(dataset, "vi", origin)).not.toBe(readerData(dataset, "en", origin));
    expect(readerData(dataset, "en", "https://example.net").entries[0]?.citation.link).toMatch(
      /^https:\/\/example\.net\//,
    );
    expect(readerData(fixtureDataset(), "en", origin)).not.toBe(readerData(dataset, "en", origin));
  });
  it("names the version of the records", () => {
    expect(readerData(dataset, "en", origin).version).toBe(dataset.stamp.version);
  });
  it.each(LOCALES)("is plain data of a modest size (%s)", (locale) => {
    const { entries } = readerData(dataset, locale, origin);
    const json = JSON.stringify(entries);
    expect(JSON.parse(json)).toEqual(entries);
    expect(gzipSync(json).length).toBeLessThan(MOST_BYTES);
  });
});
