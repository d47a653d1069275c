/** Evidence as readers meet it: one entry for every number that has a mark, in one language, without a pixel.
 *  Built by lib/evidence; the drawer, the source pages, the checks page, the finder and print read it. */
import type { EvidenceMarkModel } from "./overview.ts";
import type { RecordId } from "./text.ts";

/** stated: a document of ours gives it; derived: it follows from stated ones; second-source: another document gives it. */
export type EvidenceKind = "stated" | "derived" | "second-source";

/** Tag of a check's result; only exceptions have one. */
export interface EvidenceTag {
  readonly text: string;
  readonly tone: "caution" | "holds" | "plain";
}

/** The result of an entry's checks: a word for the rule, tags for the exception, a sentence where there is more to say. */
export interface EvidenceResult {
  readonly kind: "traced" | "caution" | "qualified";
  /** "Traced", "Does not reconcile", "Attributed, not verified", "Derived", "Not checked against a text". */
  readonly text: string;
  readonly tags: readonly EvidenceTag[];
  /** What was recomputed, what would make the claim true, and whether the conclusion stands. */
  readonly sentences: readonly string[];
}

/** Words of the document; `rest` is our wording of what they are about. */
export interface EvidenceClaim {
  /** In the document's language, without quotation marks. */
  readonly fragment: string;
  readonly rest: string;
  /** Translation of the fragment; only where the page's language is another one. */
  readonly meaning?: string;
}

/** Where a claim stands. */
export interface EvidencePlace {
  readonly sourceId: RecordId;
  /** Short name in locators ("A"); documents only. */
  readonly letter?: string;
  readonly publisher: string;
  /** null: no title is recorded. Always in the document's language. */
  readonly title: string | null;
  readonly speaker?: string;
  readonly dateLabel: string;
  /** "stated", "inferred", "borne out by a second source", "year not stated". */
  readonly dateKind: string;
  /** What an inferred or corroborated date follows from. */
  readonly dateBasis?: string;
  /** "Paragraph 11, sentence 1"; for a second source "not checked against a text". */
  readonly locator: string;
  readonly paragraph: number | null;
  readonly sentence: number | null;
  /** Paragraphs of the document, for the strip; null: not known. */
  readonly paragraphCount: number | null;
  /** Page of the source, at the paragraph: "/en/sources/vna-peacekeeping-force#p11". */
  readonly href: string;
  /** Address of the document at its publisher; null: not recorded. */
  readonly address: string | null;
}

/** What lib/documents needs to find the passage in a copy of the document. */
export interface PassageRequest {
  readonly sourceId: RecordId;
  /** Title line that the copy must begin with. */
  readonly title: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly fragment: string;
  readonly sentenceSha256: string | null;
}

/** Another number that the entry follows from, or that follows from it. */
export interface RelatedFigure {
  readonly id: RecordId;
  readonly mark: EvidenceMarkModel;
  /** "Share of everyone sent, 34 ÷ (55 + 189)". */
  readonly text: string;
  readonly display: string;
}

/** A panel that shows the number. */
export interface PanelUse {
  readonly panelId: RecordId;
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** A statement of another document that bears on the entry, with the verdict on the two. */
export interface SecondSourceUse {
  readonly id: RecordId;
  readonly mark: EvidenceMarkModel;
  readonly text: string;
  readonly verdict: string;
}

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  /** Address with the version of the dataset. */
  readonly link: string;
}

export interface EvidenceEntry {
  readonly id: RecordId;
  readonly kind: EvidenceKind;
  readonly mark: EvidenceMarkModel;
  /** Value with unit and qualifier ("> 16 %"); a date or reference for a milestone; "" for words without a number. */
  readonly display: string;
  readonly label: string;
  readonly result: EvidenceResult;
  readonly claim?: EvidenceClaim;
  readonly place?: EvidencePlace;
  readonly passage?: PassageRequest;
  readonly paraphrase?: string;
  /** "34 ÷ (55 + 189) = 13.9 %"; derived entries only. */
  readonly arithmetic?: string;
  readonly assumption?: string;
  /** flow, stock or unspecified, in words. */
  readonly measure?: string;
  readonly from: readonly RelatedFigure[];
  readonly derived: readonly RelatedFigure[];
  readonly secondSources: readonly SecondSourceUse[];
  /** What a second source bears on. */
  readonly bearsOn: readonly RelatedFigure[];
  readonly panels: readonly PanelUse[];
  /** Address of the record in the API. */
  readonly json: string;
  readonly citation: Citation;
}
