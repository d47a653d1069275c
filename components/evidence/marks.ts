/** The mark of each figure, as the ledger and the list of derived figures give it. */
import type { EvidenceMarkModel, OverviewModel } from "@/lib/model/overview.ts";

export type EvidenceMarks = ReadonlyMap<string, EvidenceMarkModel>;

export function evidenceMarks(overview: OverviewModel): EvidenceMarks {
  const stated = overview.ledger.flatMap((group) => group.rows.flatMap((row) => row.marks));
  const derived = overview.derived.map((row) => row.mark);
  return new Map([...stated, ...derived].map((mark) => [mark.figureId, mark]));
}
