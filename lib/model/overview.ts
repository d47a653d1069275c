/** The dashboard's own facts and text: headline, key figures, claim check, ledger. Built like a PanelModel, without a pixel. */

/** An evidence mark: circle and numeral for a stated figure or milestone, square and letter for a derived figure,
 *  pill and s-number for a second source. */
export interface EvidenceMarkModel {
  /** Id of the record: of its evidence entry, too. */
  readonly figureId: string;
  readonly symbol: string;
  readonly shape: "circle" | "square" | "pill";
  readonly isCaution: boolean;
  /** Where its evidence stands on a page of its own: the source at the paragraph, or the row of the checks page. */
  readonly href: string;
  /** Read aloud: "Evidence 4, does not reconcile". */
  readonly name: string;
}

/** Running text in pieces: plain, strong, or followed by a mark. */
export interface TextPiece {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly mark?: EvidenceMarkModel;
}

export interface KeyFigure {
  readonly id: string;
  readonly display: string;
  readonly mark: EvidenceMarkModel;
  readonly label: string;
  /** How it came about: "Derived: 55 + 189", each number with its mark. */
  readonly how: readonly TextPiece[];
  readonly cautionTag?: string;
  readonly panelId: string;
}

export interface ClaimCheckLine {
  readonly id: string;
  readonly expression: string;
  readonly mark: EvidenceMarkModel;
  readonly detail: string;
  readonly display: string;
}

export interface ClaimCheckModel {
  readonly verdict: "agrees" | "differs" | "not-checkable";
  readonly verdictTag: string;
  readonly title: string;
  readonly lines: readonly ClaimCheckLine[];
  readonly conclusionOutcome: "holds" | "partly" | "fails";
  readonly conclusionTag: string;
  readonly conclusion: readonly TextPiece[];
}

export interface LedgerRow {
  /** Figure ids that the row stands for; the first names its anchor (`evidence-<id>`). */
  readonly figureIds: readonly string[];
  readonly marks: readonly EvidenceMarkModel[];
  readonly display: string;
  readonly what: string;
  /** Quoted words of the document, in its own language. */
  readonly fragment: string;
  /** Translation of the fragment; only where the page's language is another one. */
  readonly fragmentMeaning?: string;
  readonly locator: string;
  readonly locatorName: string;
  readonly follows: string;
  readonly check: { readonly kind: "traced" | "caution" | "qualified"; readonly text: string };
  /** Other documents that bear on it, one sentence each, with verdict. */
  readonly secondSources: readonly string[];
}

export interface LedgerGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

/** A derived figure as the page lists it under the ledger: every square mark leads here. */
export interface DerivedRow {
  readonly figureId: string;
  readonly mark: EvidenceMarkModel;
  readonly display: string;
  readonly what: string;
  readonly arithmetic: string;
  readonly assumption?: string;
}

export interface SecondSourceRow {
  readonly id: string;
  readonly mark: EvidenceMarkModel;
  readonly sourceId: string;
  readonly display: string;
  readonly statement: string;
  /** Quoted words of the document, in English. */
  readonly fragment: string;
  readonly publisher: string;
  /** As printed, in English; null: no title is recorded. */
  readonly title: string | null;
  readonly speaker?: string;
  readonly dateLabel: string;
  /** The numbers that it bears on: "Officers: 55". */
  readonly bearsOn: readonly { readonly text: string; readonly mark: EvidenceMarkModel }[];
  readonly verdict: string;
}

export interface SourceNote {
  readonly id: string;
  readonly letter?: string;
  readonly text: string;
  /** Title as printed, in English, where one is recorded; `text` quotes it. */
  readonly title: string | null;
  readonly address: string | null;
}

export interface CommitmentRow {
  readonly id: string;
  readonly mark: EvidenceMarkModel;
  readonly text: string;
  readonly dateLabel: string;
  readonly locator: string;
}

export interface OverviewModel {
  readonly locale: "en" | "vi";
  readonly datasetVersion: string;
  /** "as of 27 May 2021 (second source)" */
  readonly asOf: readonly TextPiece[];
  readonly kicker: readonly TextPiece[];
  /** Without marks, for pictures and other places that have none. */
  readonly headline: string;
  readonly markedHeadline: readonly TextPiece[];
  readonly standfirst: readonly TextPiece[];
  readonly keyFigures: readonly KeyFigure[];
  readonly claimCheck: ClaimCheckModel;
  readonly ledger: readonly LedgerGroup[];
  readonly derived: readonly DerivedRow[];
  readonly secondSources: readonly SecondSourceRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly sources: readonly SourceNote[];
  /** "13 stated figures: 11 traced, 1 attributed, 1 does not reconcile". */
  readonly countsLabel: string;
}
