/** What every page hands to its reader's tools: all evidence of the dataset, so that opening it asks no server. */
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { FinderIndex } from "../model/finder.ts";
import type { Locale } from "../model/text.ts";
import { evidenceEntries } from "./build-entries.ts";
import { finderIndex } from "./finder-index.ts";

export interface ReaderData {
  readonly locale: Locale;
  /** Version of the dataset. */
  readonly version: string;
  /** "https://example.org", without a stroke at its end. */
  readonly origin: string;
  /** In the order in which previous and next walk. */
  readonly entries: readonly EvidenceEntry[];
  readonly finder: FinderIndex;
}

const made = new WeakMap<Dataset, Map<string, ReaderData>>();

/** Made once for a dataset, a language and an origin; every page of a build hands out the same. */
export function readerData(dataset: Dataset, locale: Locale, origin: string): ReaderData {
  const known = made.get(dataset) ?? new Map<string, ReaderData>();
  made.set(dataset, known);
  const key = `${locale} ${origin}`;
  const found = known.get(key);
  if (found) return found;
  const entriesIn = (language: Locale) => evidenceEntries(dataset, language, origin);
  const inEachLanguage = { en: entriesIn("en"), vi: entriesIn("vi") };
  const data: ReaderData = {
    locale,
    version: dataset.stamp.version,
    origin,
    entries: inEachLanguage[locale],
    finder: finderIndex({ dataset, locale, entriesIn: (language) => inEachLanguage[language] }),
  };
  known.set(key, data);
  return data;
}
