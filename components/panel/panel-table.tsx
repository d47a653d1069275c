/** The numbers of a chart as a table. */
import type { PanelTable as PanelTableModel } from "@/lib/model/panel.ts";

interface PanelTableProps {
  readonly table: PanelTableModel;
  /** Whether the caption is read aloud only. */
  readonly isCaptionHidden?: boolean;
}

export function PanelTable({ table, isCaptionHidden = false }: PanelTableProps) {
  const alignment = (index: number) => (table.columns[index]?.align === "end" ? "is-end" : undefined);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={table.caption}>
      <table className="data-table text-note">
        <caption className={isCaptionHidden ? "sr-only" : "pb-8 text-start text-note text-muted"}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.key} scope="col" className={alignment(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.join("|")}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={alignment(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
