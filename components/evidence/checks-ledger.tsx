/** All claims with filters: the ledger of the dashboard, and under each row what it was held against. */
import { message } from "@/lib/format/messages.ts";
import type { ChecksPageModel } from "@/lib/model/evidence-pages.ts";
import { ChecksDetails } from "./checks-details.tsx";
import { ChecksFilter } from "./checks-filter.tsx";
import { claimColumns, ClaimGroup, ClaimRow } from "./claim-row.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

export function ChecksLedger({ checks }: { checks: ChecksPageModel }) {
  const { groups, locale } = checks;
  const text = (key: string): string => message(locale, `page.checks.${key}`);
  const columns = [...claimColumns(locale), { cell: "detail", name: text("detailColumn") }];
  return (
    <div className="filtered">
      <EvidenceTable
        id="claims"
        grid="claims checked"
        title={text("ledgerTitle")}
        subtitle={text("ledgerSubtitle")}
        caption={text("caption")}
        columns={columns}
        lead={<ChecksFilter checks={checks} />}
      >
        {groups.map((group) => (
          <ClaimGroup key={group.id} title={group.title} columns={columns.length}>
            {group.rows.map((row) => (
              <ClaimRow
                key={row.figureIds.join()}
                row={row}
                locale={locale}
                isDated={row.isDated}
                filters={row.filters}
                details={<ChecksDetails details={row.details} />}
              />
            ))}
          </ClaimGroup>
        ))}
      </EvidenceTable>
    </div>
  );
}
