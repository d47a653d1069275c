/** Sources of one kind in a ruled table: what each is, its date, what was taken from it, whether it was checked. */
import { message } from "@/lib/format/messages.ts";
import type { SourceListModel, SourceListRow } from "@/lib/model/evidence-pages.ts";
import type { Locale } from "@/lib/model/text.ts";
import { EvidenceTable } from "./evidence-table.tsx";

/** Title of the document, in its own language; one without a title goes by its publisher. */
function SourceName({ row, locale }: { row: SourceListRow; locale: Locale }) {
  if (row.title === null) {
    return (
      <>
        <a href={row.href} className="text-link font-medium">
          {row.publisher}
        </a>
        <span className="block text-note font-normal text-muted">
          {message(locale, "common.source.noTitle")}
        </span>
      </>
    );
  }
  return (
    <>
      <a href={row.href} className="text-link font-medium" lang="en">
        {row.title}
      </a>
      <span className="block text-note font-normal text-muted">{row.publisher}</span>
    </>
  );
}

export function SourceTable({ locale, group }: { locale: Locale; group: SourceListModel["groups"][number] }) {
  const text = (key: string, values = {}): string => message(locale, `page.sourcePages.${key}`, values);
  const columns = [
    { cell: "what", name: text("column.source") },
    { cell: "date", name: text("column.date") },
    { cell: "taken", name: text("column.taken") },
    { cell: "check", name: text("column.checked") },
  ];
  return (
    <EvidenceTable
      id={`sources-${group.role}`}
      grid="sources"
      title={group.title}
      subtitle={group.note}
      caption={text("listCaption", { group: group.title })}
      columns={columns}
    >
      <tbody role="rowgroup">
        {group.rows.map((row) => (
          <tr key={row.id} role="row" className="ledger-row">
            <th role="rowheader" scope="row" className="cell-what text-start font-normal">
              {row.letter === undefined ? (
                <SourceName row={row} locale={locale} />
              ) : (
                <div className="flex gap-12">
                  <b className="font-semibold">{row.letter}</b>
                  <div>
                    <SourceName row={row} locale={locale} />
                  </div>
                </div>
              )}
            </th>
            <td role="cell" className="cell-date">
              {row.dateLabel}
              {row.dateKind === undefined ? null : (
                <span className="block text-note text-muted">{row.dateKind}</span>
              )}
            </td>
            <td role="cell" className="cell-taken">
              <ul>
                {row.taken.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </td>
            <td role="cell" className="cell-check text-muted">
              {row.checked}
            </td>
          </tr>
        ))}
      </tbody>
    </EvidenceTable>
  );
}
