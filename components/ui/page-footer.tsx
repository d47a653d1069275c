/** Foot of every page: the documents, how figures are treated, licences, and the version of the data. */
import type { ReactNode } from "react";
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { QuotedTitles } from "./quoted-titles.tsx";

function FooterPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-8 text-label text-ink">
        {title}
      </h2>
      {children}
    </section>
  );
}

function SourceList({ sources }: { sources: OverviewModel["sources"] }) {
  return (
    <ul className="gap-32 medium:columns-2 wide:columns-3">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="break-inside-avoid pb-8">
          {source.letter ? <b className="me-8 font-semibold text-ink">{source.letter}</b> : null}
          {source.address === null ? (
            <QuotedTitles text={source.text} titles={[source.title]} />
          ) : (
            <a
              href={source.address}
              rel="noreferrer"
              className="text-muted underline decoration-control-edge decoration-1 underline-offset-3 hover:text-link hover:decoration-current"
            >
              <QuotedTitles text={source.text} titles={[source.title]} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

export function PageFooter({ overview }: { overview: OverviewModel }) {
  const text = (key: string): string => message(overview.locale, `page.footer.${key}`);
  return (
    <footer id="page-end" className="border-t border-rule bg-wash text-note text-muted">
      <div className="page-column pt-40 pb-32">
        <FooterPart id="sources" title={text("sources")}>
          <SourceList sources={overview.sources} />
        </FooterPart>
        <div className="mt-24 grid gap-32 border-t border-rule pt-24 medium:grid-cols-2 wide:grid-cols-3">
          <FooterPart id="method" title={text("method")}>
            <p>{text("methodText")}</p>
          </FooterPart>
          <FooterPart id="licence" title={text("licence")}>
            <p>{text("licenceText")}</p>
          </FooterPart>
          <FooterPart id="data-version" title={text("data")}>
            <p>
              <code className="font-page text-ink">{overview.datasetVersion}</code>, {overview.asOfLabel}
            </p>
            <p>{overview.countsLabel}</p>
            <ul className="no-print mt-8 flex flex-wrap gap-x-20 gap-y-8">
              <li>
                <a href="/api/v1/figures.csv" className="quiet-link" download>
                  {text("openFigures")}
                </a>
              </li>
              <li>
                <a href="/api/v1/openapi.json" className="quiet-link">
                  {text("openApi")}
                </a>
              </li>
            </ul>
          </FooterPart>
        </div>
        <p className="mt-32 border-t border-rule pt-20">{text("disclaimer")}</p>
      </div>
    </footer>
  );
}
