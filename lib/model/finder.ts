/** The finder's index: everything that a reader can look for, flat, in one page language and searchable in both.
 *  Plain data, made on the server and handed to the browser with the page; knows no zod, no search and no pixel. */
import type { Locale, RecordId } from "./text.ts";

/** What an entry is. Their order here is the order of entries that match equally well. */
export const FINDER_KINDS = [
  "figure",
  "derived",
  "milestone",
  "commitment",
  "statement",
  "second-source",
  "panel",
  "page",
  "source",
  "paragraph",
  "mission",
  "country",
] as const;
export type FinderKind = (typeof FINDER_KINDS)[number];

export interface FinderEntry {
  readonly kind: FinderKind;
  /** In the page's language; titles of documents in theirs. */
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly titleLang?: "en";
  readonly detail: string;
  /** At the end of its line: value with unit and qualifier ("> 16 %"), or short name of a document; else its kind. */
  readonly display?: string;
  /** Symbol of its evidence mark; entries without one are named by their kind. */
  readonly symbol?: string;
  readonly isCaution?: true;
  /** Where it leads without the drawer. */
  readonly href: string;
  /** Evidence that opens beside the page that the reader is on. */
  readonly evidenceId?: RecordId;
  /** More words to find it by, in both languages: each once, in lower case, bars between. */
  readonly words: string;
}

export interface FinderIndex {
  readonly locale: Locale;
  readonly entries: readonly FinderEntry[];
  /** Positions of the entries that an empty field shows. */
  readonly start: readonly number[];
}
