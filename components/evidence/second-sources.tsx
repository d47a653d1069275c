/** What other documents state, beside the claims it bears on. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { EvidenceTable } from "./evidence-table.tsx";

export function SecondSources({ overview }: { overview: OverviewModel }) {
  const text = (key: string): string => message(overview.locale, `page.${key}`);
  const columns = [
    { cell: "figure", name: text("ledger.figure") },
    { cell: "what", name: text("second.statement") },
    { cell: "document", name: text("second.document") },
    { cell: "bears", name: text("second.bearsOn") },
    { cell: "check", name: text("ledger.check") },
  ];
  return (
    <EvidenceTable
      id="second-sources"
      grid="second"
      title={text("second.title")}
      subtitle={text("second.subtitle")}
      caption={text("second.caption")}
      columns={columns}
    >
      <tbody role="rowgroup">
        {overview.secondSources.map((row) => (
          <tr key={row.id} role="row" id={`statement-${row.id}`} className="ledger-row">
            <th role="rowheader" scope="row" className="cell-figure text-start font-semibold tabular-nums">
              {row.display}
            </th>
            <td role="cell" className="cell-what">
              {row.statement}
            </td>
            <td role="cell" className="cell-document">
              {row.document} <span className="text-muted">{row.dateLabel}</span>
            </td>
            <td role="cell" className="cell-bears">
              {row.bearsOn}
            </td>
            <td role="cell" className="cell-check text-muted first-letter:uppercase">
              {row.verdict}
            </td>
          </tr>
        ))}
      </tbody>
    </EvidenceTable>
  );
}
