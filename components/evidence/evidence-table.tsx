/** A ruled table of evidence under its heading. The table's roles are written out, since its display is a grid. */
import type { ReactNode } from "react";
import { SectionHead } from "./section-head.tsx";

interface EvidenceTableProps {
  /** Anchor of the section. */
  readonly id: string;
  /** Which grid the rows follow (ledger.css). */
  readonly grid: "claims" | "claims checked" | "derived" | "second" | "second-own" | "sources";
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  /** Grid area of a column ("figure") and its name. */
  readonly columns: readonly { readonly cell: string; readonly name: string }[];
  /** Line between heading and table. */
  readonly lead?: ReactNode;
  /** Table bodies. */
  readonly children: ReactNode;
}

export function EvidenceTable({
  id,
  grid,
  title,
  subtitle,
  caption,
  columns,
  lead,
  children,
}: EvidenceTableProps) {
  const titleId = `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId}>
      <SectionHead id={titleId} title={title} subtitle={subtitle} />
      {lead}
      <table role="table" className={`ledger ${grid} text-text-phone @narrow/main:text-text`}>
        <caption className="sr-only">{caption}</caption>
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
        {children}
      </table>
    </section>
  );
}
