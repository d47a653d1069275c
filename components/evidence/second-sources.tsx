/** What other documents state, beside the claims it bears on. */
import { evidenceAnchor } from "@/lib/chart/overview-marks.ts";
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel, SecondSourceRow } from "@/lib/model/overview.ts";
import type { Locale } from "@/lib/model/text.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { RowHead } from "./row-head.tsx";

interface SecondSourcesProps {
  readonly overview: Pick<OverviewModel, "locale" | "secondSources">;
  /** Title and one sentence, where the page has its own. */
  readonly title?: string;
  readonly subtitle?: string;
  /** All rows are of the document that the page is about: it needs no column. */
  readonly isOneDocument?: boolean;
}

/** The document by its title, else by its publisher; then who speaks in it, and its date. */
function SecondDocument({ locale, row }: { locale: Locale; row: SecondSourceRow }) {
  const { publisher, title, speaker } = row;
  const speaks = speaker === undefined ? null : message(locale, "page.second.speaker", { speaker });
  return (
    <>
      <a href={`/${locale}/sources/${row.sourceId}`} className="quiet-link">
        {title === null ? publisher : <span lang="en">{title}</span>}
      </a>
      <span className="mt-4 block text-note text-muted">
        {[title === null ? null : publisher, speaks, row.dateLabel]
          .filter((part) => part !== null)
          .join(", ")}
      </span>
    </>
  );
}

export function SecondSources({ overview, title, subtitle, isOneDocument = false }: SecondSourcesProps) {
  const { locale } = overview;
  const text = (key: string): string => message(locale, `page.${key}`);
  const columns = [
    { cell: "mark", name: text("ledger.mark") },
    { cell: "figure", name: text("ledger.figure") },
    { cell: "what", name: text("second.statement") },
    ...(isOneDocument ? [] : [{ cell: "document", name: text("second.document") }]),
    { cell: "bears", name: text("second.bearsOn") },
    { cell: "check", name: text("ledger.check") },
  ];
  return (
    <EvidenceTable
      id="second-sources"
      grid={isOneDocument ? "second-own" : "second"}
      title={title ?? text("second.title")}
      subtitle={subtitle ?? text("second.subtitle")}
      caption={text("second.caption")}
      columns={columns}
    >
      <tbody role="rowgroup">
        {overview.secondSources.map((row) => (
          <tr key={row.id} role="row" id={evidenceAnchor(row.id)} className="ledger-row">
            <RowHead mark={row.mark} display={row.display} />
            <td role="cell" className="cell-what">
              {row.statement}
              <q
                lang="en"
                className="mt-4 block text-note text-muted before:content-['“'] after:content-['”']"
              >
                {row.fragment}
              </q>
            </td>
            {isOneDocument ? null : (
              <td role="cell" className="cell-document">
                <SecondDocument locale={locale} row={row} />
              </td>
            )}
            <td role="cell" className="cell-bears">
              <ul className="grid gap-4">
                {row.bearsOn.map(({ text: label, mark }) => (
                  <li key={mark.figureId}>
                    {label}
                    <EvidenceMark mark={mark} isRaised />
                  </li>
                ))}
              </ul>
            </td>
            <td role="cell" className="cell-check text-muted first-letter:uppercase">
              {row.verdict}
            </td>
          </tr>
        ))}
      </tbody>
    </EvidenceTable>
  );
}
