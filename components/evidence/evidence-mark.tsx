/** The superscript after a number: a circled numeral for what a document states, a squared letter for what is derived,
 *  a pill for another document. Amber means that the claim does not reconcile, which its name says too.
 *  It leads to the source's page at the paragraph; where scripts run it opens the evidence beside the page. */
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";

interface EvidenceMarkProps {
  readonly mark: EvidenceMarkModel;
  /** Raised after text; else it stands where it is put. */
  readonly isRaised?: boolean;
}

export function EvidenceMark({ mark, isRaised = false }: EvidenceMarkProps) {
  const classes = ["mark", `mark-${mark.shape}`, mark.isCaution && "mark-caution", isRaised && "mark-raised"];
  return (
    <a
      href={mark.href}
      className={classes.filter(Boolean).join(" ")}
      aria-label={mark.name}
      data-evidence={mark.figureId}
    >
      {mark.symbol}
    </a>
  );
}
