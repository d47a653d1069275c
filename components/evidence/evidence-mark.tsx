/** The superscript after a number: a circled numeral for what a document states, a squared letter for what is derived.
 *  It leads to the claim's row; amber means that the claim does not reconcile, which its name says too. */
import type { Locale } from "@/lib/model/text.ts";
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";

function classNames(mark: EvidenceMarkModel): string {
  return ["mark", `mark-${mark.shape}`, mark.isCaution && "mark-caution"].filter(Boolean).join(" ");
}

/** Where the evidence of a figure stands. */
export function claimAnchor(figureId: string): string {
  return `claim-${figureId}`;
}

interface EvidenceMarkProps {
  readonly mark: EvidenceMarkModel;
  readonly locale: Locale;
  /** Raised after text; else it stands where it is put. */
  readonly isRaised?: boolean;
}

export function EvidenceMark({ mark, locale, isRaised = false }: EvidenceMarkProps) {
  return (
    <a
      href={`/${locale}#${claimAnchor(mark.figureId)}`}
      className={isRaised ? `${classNames(mark)} mark-raised` : classNames(mark)}
      aria-label={mark.name}
    >
      {mark.symbol}
    </a>
  );
}

/** The mark beside its own claim, where there is nowhere left to lead. */
export function OwnMark({ mark }: { mark: EvidenceMarkModel }) {
  return (
    <span className={classNames(mark)}>
      <span aria-hidden="true">{mark.symbol}</span>
      <span className="sr-only">{mark.name}</span>
    </span>
  );
}
