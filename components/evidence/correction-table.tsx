/** Corrected values, newest first; or the plain statement that there are none. */
import { message } from "@/lib/format/messages.ts";
import type { CorrectionsPageModel } from "@/lib/model/evidence-pages.ts";
import { EvidenceMark } from "./evidence-mark.tsx";

const COLUMNS = ["date", "record", "from", "to", "reason"] as const;

export function CorrectionTable({ corrections }: { corrections: CorrectionsPageModel }) {
  const text = (key: string): string => message(corrections.locale, `page.corrections.${key}`);
  if (corrections.rows.length === 0)
    return <p className="border-t border-ink pt-14 text-panel-title-phone">{text("none")}</p>;
  return (
    <div
      className="stacking-table overflow-x-auto border-t border-ink pt-14"
      tabIndex={0}
      role="group"
      aria-label={text("caption")}
    >
      <table role="table" className="data-table text-text-phone @narrow/main:text-text">
        <caption className="sr-only">{text("caption")}</caption>
        <thead role="rowgroup">
          <tr role="row" className="text-note">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {corrections.rows.map((row) => (
            <tr key={row.id} role="row" id={row.id}>
              <th role="rowheader" scope="row">
                {row.dateLabel}
              </th>
              <td role="cell" data-label={text("record")}>
                <span>
                  {row.label}
                  <EvidenceMark mark={row.mark} isRaised />
                </span>
              </td>
              <td role="cell" data-label={text("from")}>
                <s>{row.from}</s>
              </td>
              <td role="cell" data-label={text("to")}>
                <strong className="font-semibold">{row.to}</strong>
              </td>
              <td role="cell" data-label={text("reason")}>
                <span>{row.reason}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
