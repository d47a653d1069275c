/** The evidence of a page's numbers as one table, for paper: on screen each mark opens the same.
 *  It holds what a reader needs who has only the sheet: words, place, arithmetic and how the check came out. */
import { message } from "@/lib/format/messages.ts";
import type { EvidenceEntry, EvidencePlace } from "@/lib/model/evidence-entry.ts";
import type { Locale } from "@/lib/model/text.ts";
import { SectionHead } from "./section-head.tsx";

interface EvidenceAppendixProps {
  readonly entries: readonly EvidenceEntry[];
  readonly locale: Locale;
}

function Place({ place }: { place: EvidencePlace }) {
  return (
    <>
      {place.publisher}
      {place.title === null ? null : (
        <>
          , “<span lang="en">{place.title}</span>”
        </>
      )}
      , {place.dateLabel}. {place.locator}.
    </>
  );
}

export function EvidenceAppendix({ entries, locale }: EvidenceAppendixProps) {
  const text = (key: string): string => message(locale, `page.appendix.${key}`);
  const columns = ["mark", "value", "stated", "where", "check"] as const;
  return (
    <section aria-labelledby="appendix-title" className="print-only evidence-appendix">
      <SectionHead id="appendix-title" title={text("title")} subtitle={text("subtitle")} />
      <table className="data-table appendix-table text-note">
        <caption className="sr-only">{text("caption")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <span className={`mark mark-${entry.mark.shape}`}>{entry.mark.symbol}</span>
              </td>
              <th scope="row">
                {entry.display} {entry.label}
              </th>
              <td>
                {entry.claim ? (
                  <>
                    “<span lang="en">{entry.claim.fragment}</span>”
                    {entry.claim.meaning ? ` (${entry.claim.meaning})` : null}
                  </>
                ) : (
                  entry.arithmetic
                )}
              </td>
              <td>{entry.place ? <Place place={entry.place} /> : entry.assumption}</td>
              <td>
                {entry.result.text}
                {entry.result.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
