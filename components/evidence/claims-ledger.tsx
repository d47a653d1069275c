/** Every claim with its words, its place in the document, what follows and how its check came out, under the charts.
 *  The page of checks has the same rows with filters, and says what each was held against. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { claimColumns, ClaimGroup, ClaimRow } from "./claim-row.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

export function ClaimsLedger({ overview }: { overview: OverviewModel }) {
  const { locale } = overview;
  const text = (key: string): string => message(locale, `page.ledger.${key}`);
  const columns = claimColumns(locale);
  return (
    <EvidenceTable
      id="claims"
      grid="claims"
      title={text("title")}
      subtitle={text("subtitle")}
      caption={text("caption")}
      columns={columns}
      lead={
        <div className="mb-12 flex flex-wrap items-baseline gap-x-24 gap-y-4 text-text">
          <p className="font-semibold">{overview.countsLabel}</p>
          <p className="no-print text-note">
            <a href={`/${locale}/checks`} className="quiet-link">
              {message(locale, "page.checks.open")}
            </a>
          </p>
        </div>
      }
    >
      {overview.ledger.map((group) => (
        <ClaimGroup key={group.id} title={group.title} columns={columns.length}>
          {group.rows.map((row) => (
            <ClaimRow key={row.figureIds.join()} row={row} locale={locale} />
          ))}
        </ClaimGroup>
      ))}
    </EvidenceTable>
  );
}
