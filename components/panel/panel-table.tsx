/** The numbers of a chart as a table. On a phone its rows fold into blocks (see tables.css): labels and roles are for that. */
import { Fragment, type ReactNode } from "react";
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import { message } from "@/lib/format/messages.ts";
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

/** Column with places in documents: "A ¶9 s1, A ¶11 s1". */
const PLACES = "where";
const PLACE_SEPARATOR = ", ";

/** A place is one thing: lines break between two of them only. */
function unbrokenPlaces(places: string): ReactNode {
  return places.split(PLACE_SEPARATOR).map((place, index) => (
    <Fragment key={place}>
      {index > 0 ? PLACE_SEPARATOR : null}
      <span className="whitespace-nowrap">{place}</span>
    </Fragment>
  ));
}

interface PanelTableProps {
  readonly model: PanelModel;
  /** Evidence of each row; a column of the page alone, so that files and answers keep their shape. */
  readonly marks: readonly (readonly EvidenceMarkModel[])[];
}

export function PanelTable({ model, marks }: PanelTableProps) {
  const { caption, columns, rows } = model.table;
  const evidence = message(model.locale, "page.panel.evidence");
  const alignment = (index: number) => (columns[index]?.align === "end" ? "is-end" : undefined);
  return (
    <div className="stacking-table overflow-x-auto" tabIndex={0} role="group" aria-label={caption}>
      <table role="table" className="data-table text-note">
        <caption className="pb-8 text-start text-note text-muted">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <th key={column.key} role="columnheader" scope="col" className={alignment(index)}>
                {column.label}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {evidence}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells, row) => (
            <tr key={cells.join("|")} role="row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} role="rowheader" scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} role="cell" data-label={columns[index]?.label} className={alignment(index)}>
                    {/* One element, so that a folded row has two: the label and this. */}
                    <span>{columns[index]?.key === PLACES ? unbrokenPlaces(cell) : cell}</span>
                  </td>
                ),
              )}
              <td role="cell" data-label={evidence}>
                <span className="flex flex-wrap gap-6 pointer-coarse:gap-28 pointer-coarse:py-12">
                  {marks[row]?.map((mark) => (
                    <EvidenceMark key={mark.figureId} mark={mark} />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
