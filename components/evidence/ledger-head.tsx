/** Column heads of an evidence table. The roles are written out, since the table's own display is a grid. */
interface LedgerHeadProps {
  /** Grid area of a column ("figure") and its name. */
  readonly columns: readonly { readonly cell: string; readonly name: string }[];
}

export function LedgerHead({ columns }: LedgerHeadProps) {
  return (
    <thead role="rowgroup" className="ledger-head">
      <tr role="row" className="ledger-row text-source">
        {columns.map((column) => (
          <th
            key={column.cell}
            role="columnheader"
            scope="col"
            className={`cell-${column.cell} text-start font-medium text-muted`}
          >
            {column.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
