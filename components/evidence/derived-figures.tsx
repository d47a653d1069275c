/** The derived figures with their arithmetic: where every squared letter leads. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { evidenceAnchor } from "@/lib/chart/overview-marks.ts";
import { EvidenceTable } from "./evidence-table.tsx";
import { RowHead } from "./row-head.tsx";

export function DerivedFigures({ overview }: { overview: Pick<OverviewModel, "locale" | "derived"> }) {
  const text = (key: string): string => message(overview.locale, `page.${key}`);
  const columns = [
    { cell: "mark", name: text("ledger.mark") },
    { cell: "figure", name: text("ledger.figure") },
    { cell: "what", name: text("ledger.what") },
    { cell: "sum", name: text("derived.arithmetic") },
    { cell: "note", name: text("derived.assumption") },
  ];
  return (
    <EvidenceTable
      id="derived"
      grid="derived"
      title={text("derived.title")}
      subtitle={text("derived.subtitle")}
      caption={text("derived.caption")}
      columns={columns}
    >
      <tbody role="rowgroup">
        {overview.derived.map((row) => (
          <tr key={row.figureId} role="row" id={evidenceAnchor(row.figureId)} className="ledger-row">
            <RowHead mark={row.mark} display={row.display} />
            <td role="cell" className="cell-what">
              {row.what}
            </td>
            <td role="cell" className="cell-sum">
              {row.arithmetic}
            </td>
            <td role="cell" className="cell-note text-muted">
              {row.assumption}
            </td>
          </tr>
        ))}
      </tbody>
    </EvidenceTable>
  );
}
