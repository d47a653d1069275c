/** The evidence pages' own facts and text: sources, checks, corrections, about. One language, no pixel; built by lib/evidence. */
import type { EvidenceEntry } from "./evidence-entry.ts";
import type { DerivedRow, EvidenceMarkModel, LedgerRow, SecondSourceRow, TextPiece } from "./overview.ts";
import type { Source } from "./records.ts";
import type { Locale, RecordId } from "./text.ts";

export interface SourceListRow {
  readonly id: RecordId;
  readonly letter?: string;
  readonly publisher: string;
  /** As printed, in the document's language; null: no title is recorded. */
  readonly title: string | null;
  readonly dateLabel: string;
  /** "stated", "inferred"; only where the label does not say it. */
  readonly dateKind?: string;
  /** "14 claims", "4 statements", "7 targets": one line each. */
  readonly taken: readonly string[];
  readonly checked: string;
  readonly href: string;
}

export interface SourceListModel {
  readonly locale: Locale;
  readonly groups: readonly {
    readonly role: Source["role"];
    readonly title: string;
    readonly note: string;
    readonly rows: readonly SourceListRow[];
  }[];
}

/** A link in a sentence's place. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

export interface SourceDate {
  readonly label: string;
  readonly kind: string;
  /** What the document prints ("May 27"). */
  readonly printed?: string;
  /** What it follows from, with the marks of the years and days in it. */
  readonly basis?: readonly TextPiece[];
  /** The source that bears it out. */
  readonly corroboratedBy?: PageLink;
}

/** A claim where it stands in its document. */
export interface StripClaim {
  readonly entry: EvidenceEntry;
  /** "Sentence 1". */
  readonly sentence: string;
  /** "Commitment" and "Dated 25 November 2022"; only where there is no number to show. */
  readonly kind?: string;
  readonly dated?: string;
}

/** The whole document in its order: paragraphs with claims one by one, the others together. */
export type StripPart =
  | {
      readonly kind: "claims";
      readonly paragraph: number;
      readonly title: string;
      readonly claims: readonly StripClaim[];
    }
  | { readonly kind: "empty"; readonly paragraphs: readonly number[]; readonly text: string };

/** A date that a second source bears out. */
export interface BorneOutDate {
  readonly id: RecordId;
  readonly label: string;
  readonly dateLabel: string;
  readonly basis?: readonly TextPiece[];
  /** The document whose date it is. */
  readonly document?: PageLink;
  /** The claims whose date it is. */
  readonly marks: readonly EvidenceMarkModel[];
}

export interface TargetRow {
  readonly id: RecordId;
  readonly label: string;
  readonly display: string;
  readonly year: string;
  /** Address of the record in the API: targets have no mark. */
  readonly json: string;
  readonly status: string;
}

/** A claim that refers to a source, and what is known about that. */
export interface NamedIn {
  readonly id: RecordId;
  readonly label: string;
  readonly mark: EvidenceMarkModel;
  readonly text: string;
}

export interface SourcePageModel {
  readonly locale: Locale;
  readonly id: RecordId;
  readonly role: Source["role"];
  /** "Document A". */
  readonly name: string;
  /** As printed, in English; null: no title is recorded. */
  readonly title: string | null;
  readonly publisher: string;
  readonly speaker?: string;
  readonly date: SourceDate;
  readonly address: string | null;
  readonly paraphrase: readonly TextPiece[];
  /** "17 paragraphs after the title, photo captions included"; documents only. */
  readonly length?: string;
  /** What was taken from it: "13 figures", "1 milestone". */
  readonly taken: readonly string[];
  readonly check: {
    /** "16 of 16 claims verified against its text". */
    readonly text: string;
    /** sha256 of the text file; null: no text was at hand. */
    readonly textSha256: string | null;
  };
  /** Titles that the text quotes, as printed. */
  readonly quotedTitles: readonly (string | null)[];
  readonly strip: readonly StripPart[];
  readonly statements: readonly SecondSourceRow[];
  readonly borneOut: readonly BorneOutDate[];
  readonly targets: readonly TargetRow[];
  readonly missions: readonly { readonly id: RecordId; readonly acronym: string; readonly name: string }[];
  readonly namedIn: readonly NamedIn[];
}

export const CLAIM_FILTERS = ["all", "traced", "caution", "attributed", "qualified", "second"] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

/** What a claim was held against, where there is more to say than a word. */
export interface ClaimDetail {
  readonly term: string;
  readonly tag?: { readonly text: string; readonly tone: "caution" | "holds" | "plain" };
  readonly lines: readonly (readonly TextPiece[])[];
}

export interface CheckedRow extends LedgerRow {
  /** It has a date in place of a number. */
  readonly isDated: boolean;
  readonly filters: readonly ClaimFilter[];
  readonly details: readonly ClaimDetail[];
}

export interface ChecksPageModel {
  readonly locale: Locale;
  /** "23 claims: 21 traced, 1 attributed, 1 does not reconcile". */
  readonly counts: string;
  readonly filters: readonly {
    readonly id: ClaimFilter;
    readonly name: string;
    readonly count: string;
    /** "Showing 2 of 23 claims". */
    readonly showing: string;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly CheckedRow[];
  }[];
  readonly derived: readonly DerivedRow[];
  readonly secondSources: readonly SecondSourceRow[];
}

export interface CorrectionRow {
  readonly id: RecordId;
  readonly mark: EvidenceMarkModel;
  readonly label: string;
  readonly dateLabel: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface CorrectionsPageModel {
  readonly locale: Locale;
  readonly rows: readonly CorrectionRow[];
}

export interface AboutTerm {
  readonly term: string;
  readonly text: string;
}

export interface AboutMark extends AboutTerm {
  readonly symbol: string;
  readonly shape: EvidenceMarkModel["shape"];
  readonly tone?: "caution" | "error";
}

/** A part of the about page: paragraphs, then what is defined, then links. */
export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Numbered, in this order. */
  readonly steps: readonly AboutTerm[];
  readonly terms: readonly AboutTerm[];
  readonly marks: readonly AboutMark[];
  /** Paragraphs after what is defined. */
  readonly closing: readonly string[];
  readonly links: readonly PageLink[];
}

export interface AboutPageModel {
  readonly locale: Locale;
  readonly sections: readonly AboutSection[];
}
