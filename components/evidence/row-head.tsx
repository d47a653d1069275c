/** The first two cells of a row of evidence: its mark, and its number as the row's header. */
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";
import { EvidenceMark } from "./evidence-mark.tsx";

export function RowHead({ mark, display }: { mark: EvidenceMarkModel; display: string }) {
  return (
    <>
      <td role="cell" className="cell-mark">
        <EvidenceMark mark={mark} />
      </td>
      <th role="rowheader" scope="row" className="cell-figure text-start font-semibold tabular-nums">
        {display}
      </th>
    </>
  );
}
