/** Levels taken from a reference, by category and year. The page is their evidence: they have no mark, each leads to its
 *  record. */
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel } from "@/lib/model/evidence-pages.ts";
import { SectionHead } from "./section-head.tsx";

export function SourceTargets({ source }: { source: SourcePageModel }) {
  const text = (key: string): string => message(source.locale, `page.sourcePages.targets.${key}`);
  return (
    <section aria-labelledby="targets">
      <SectionHead id="targets" title={text("title")} subtitle={text("subtitle")} />
      <div className="stacking-table overflow-x-auto" tabIndex={0} role="group" aria-label={text("caption")}>
        <table role="table" className="data-table max-w-900 text-text-phone @narrow/main:text-text">
          <caption className="sr-only">{text("caption")}</caption>
          <thead role="rowgroup">
            <tr role="row" className="text-note">
              {(["category", "year", "target", "status", "record"] as const).map((column) => (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={column === "target" || column === "year" ? "is-end" : undefined}
                >
                  {text(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {source.targets.map((target) => (
              <tr key={target.id} role="row" id={`target-${target.id}`}>
                <th role="rowheader" scope="row">
                  {target.label}
                </th>
                <td role="cell" className="is-end" data-label={text("year")}>
                  <span>{target.year}</span>
                </td>
                <td role="cell" className="is-end" data-label={text("target")}>
                  <span className="font-semibold">{target.display}</span>
                </td>
                <td role="cell" className="text-muted" data-label={text("status")}>
                  <span>{target.status}</span>
                </td>
                <td role="cell" data-label={text("record")}>
                  <a href={target.json} className="quiet-link text-note">
                    {text("json")}
                    <span className="sr-only">{`: ${target.label}, ${target.year}`}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
