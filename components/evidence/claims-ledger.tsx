/** Every claim with its words, its place in the document, what follows and how its check came out.
 *  A mark anywhere on the site leads to a row here. */
import { Fragment } from "react";
import { message } from "@/lib/format/messages.ts";
import type { LedgerRow, OverviewModel } from "@/lib/model/overview.ts";
import type { Locale } from "@/lib/model/text.ts";
import { evidenceAnchor } from "@/lib/chart/overview-marks.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

const COLUMNS = ["mark", "figure", "what", "fragment", "locator", "follows", "check"] as const;
const CHECK_TAG: Record<LedgerRow["check"]["kind"], string> = {
  traced: "text-muted",
  qualified: "tag text-tag",
  caution: "tag tag-caution text-tag",
};

/** A reference such as 130/2020/QH14 may break after a stroke. */
function breakable(reference: string) {
  return reference.split("/").map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? (
        <>
          /<wbr />
        </>
      ) : null}
      {part}
    </Fragment>
  ));
}

function Row({ row, locale }: { row: LedgerRow; locale: Locale }) {
  const [anchor, ...otherAnchors] = row.figureIds.map(evidenceAnchor);
  const isCaution = row.check.kind === "caution";
  return (
    <tr role="row" id={anchor} className={isCaution ? "ledger-row ledger-row-caution" : "ledger-row"}>
      <td role="cell" className="cell-mark">
        {otherAnchors.map((id) => (
          <span key={id} id={id} className="absolute" />
        ))}
        {row.marks.map((mark) => (
          <EvidenceMark key={mark.figureId} mark={mark} />
        ))}
      </td>
      <th role="rowheader" scope="row" className="cell-figure text-start font-semibold tabular-nums">
        {breakable(row.display)}
      </th>
      <td role="cell" className="cell-what">
        {row.what}
      </td>
      <td
        role="cell"
        className="cell-fragment text-note text-muted @narrow/main:text-text @narrow/main:text-ink"
      >
        <q lang="en" className="before:content-['“'] after:content-['”']">
          {row.fragment}
        </q>
        {row.fragmentMeaning ? (
          <span className="block text-muted">
            {message(locale, "page.ledger.meaning", { text: row.fragmentMeaning })}
          </span>
        ) : null}
      </td>
      <td
        role="cell"
        className="cell-locator text-note whitespace-nowrap text-muted @narrow/main:text-text @narrow/main:text-ink"
      >
        <span aria-hidden="true" title={row.locatorName}>
          {row.locator}
        </span>
        <span className="sr-only">{row.locatorName}</span>
      </td>
      <td
        role="cell"
        className="cell-follows text-note text-muted @narrow/main:text-text @narrow/main:text-ink"
      >
        {row.follows}
        {row.secondSources.map((sentence) => (
          <span key={sentence} className="mt-4 block text-note text-muted">
            {sentence}
          </span>
        ))}
      </td>
      <td role="cell" className="cell-check">
        <span className={CHECK_TAG[row.check.kind]}>{row.check.text}</span>
      </td>
    </tr>
  );
}

export function ClaimsLedger({ overview }: { overview: OverviewModel }) {
  const text = (key: string): string => message(overview.locale, `page.ledger.${key}`);
  return (
    <EvidenceTable
      id="claims"
      grid="claims"
      title={text("title")}
      subtitle={text("subtitle")}
      caption={text("caption")}
      columns={COLUMNS.map((cell) => ({ cell, name: text(cell) }))}
      lead={<p className="mb-12 text-text font-semibold">{overview.countsLabel}</p>}
    >
      {overview.ledger.map((group) => (
        <tbody key={group.id} role="rowgroup">
          <tr role="row" className="ledger-group">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={COLUMNS.length}
              className="block text-start text-label"
            >
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.figureIds.join()} row={row} locale={overview.locale} />
          ))}
        </tbody>
      ))}
    </EvidenceTable>
  );
}
