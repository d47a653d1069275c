/** What other documents state, beside the claims it bears on. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { LedgerHead } from "./ledger-head.tsx";
import { SectionHead } from "./section-head.tsx";

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
    <section id="second-sources" aria-labelledby="second-title">
      <SectionHead id="second-title" title={text("second.title")} subtitle={text("second.subtitle")} />
      <table role="table" className="ledger second text-text-phone @narrow/main:text-text">
        <caption className="sr-only">{text("second.caption")}</caption>
        <LedgerHead columns={columns} />
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
      </table>
    </section>
  );
}
