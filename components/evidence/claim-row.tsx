/** A claim in a ledger: its mark, words, place, what follows and how its check came out. The dashboard and the checks page
 *  have the same row; the latter says below it what the claim was held against. */
import { Fragment, type ReactNode } from "react";
import { evidenceAnchor } from "@/lib/chart/overview-marks.ts";
import { message } from "@/lib/format/messages.ts";
import type { LedgerRow } from "@/lib/model/overview.ts";
import type { Locale } from "@/lib/model/text.ts";
import { EvidenceMark } from "./evidence-mark.tsx";

const COLUMNS = ["mark", "figure", "what", "fragment", "locator", "follows", "check"] as const;
const CHECK_TAG: Record<LedgerRow["check"]["kind"], string> = {
  traced: "text-muted",
  qualified: "tag text-tag",
  caution: "tag tag-caution text-tag",
};

/** Columns of the row, by the name of their cell. */
export function claimColumns(locale: Locale): { cell: string; name: string }[] {
  return COLUMNS.map((cell) => ({ cell, name: message(locale, `page.ledger.${cell}`) }));
}

/** A reference such as 130/2020/QH14 may break after a stroke. */
export function breakable(reference: string) {
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

interface ClaimRowProps {
  readonly row: LedgerRow;
  readonly locale: Locale;
  /** It has a date in place of a number. */
  readonly isDated?: boolean;
  /** Filters that the row answers to. */
  readonly filters?: readonly string[];
  /** What stands under the row. */
  readonly details?: ReactNode;
}

export function ClaimRow({ row, locale, isDated = false, filters, details }: ClaimRowProps) {
  const [anchor, ...otherAnchors] = row.figureIds.map(evidenceAnchor);
  const isCaution = row.check.kind === "caution";
  return (
    <tr
      role="row"
      id={anchor}
      className={isCaution ? "ledger-row ledger-row-caution" : "ledger-row"}
      data-filters={filters?.join(" ")}
    >
      <td role="cell" className="cell-mark">
        {otherAnchors.map((id) => (
          <span key={id} id={id} className="absolute" />
        ))}
        {row.marks.map((mark) => (
          <EvidenceMark key={mark.figureId} mark={mark} />
        ))}
      </td>
      <th
        role="rowheader"
        scope="row"
        className={`cell-figure text-start ${isDated ? "text-note font-normal text-muted" : "font-semibold tabular-nums"}`}
      >
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
      {details}
    </tr>
  );
}

/** Rows under a heading of their own. `columns`: how many the table has. */
export function ClaimGroup({
  title,
  columns,
  children,
}: {
  title: string;
  columns: number;
  children: ReactNode;
}) {
  return (
    <tbody role="rowgroup">
      <tr role="row" className="ledger-group">
        <th role="rowheader" scope="rowgroup" colSpan={columns} className="block text-start text-label">
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
