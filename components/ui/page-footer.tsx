/** Foot of every page: the documents, how figures are treated, licences, and the version of the data. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";

export function PageFooter({ overview }: { overview: OverviewModel }) {
  const text = (key: string): string => message(overview.locale, `page.footer.${key}`);
  return (
    <footer className="border-t border-rule bg-wash text-note text-muted">
      <div className="page-column pt-48 pb-32">
        <div className="grid gap-32 medium:grid-cols-2 wide:grid-cols-[5fr_4fr_3fr_3fr]">
          <section id="sources" aria-labelledby="sources-title" className="scroll-mt-32">
            <h2 id="sources-title" className="mb-8 text-label text-ink">
              {text("sources")}
            </h2>
            <ul className="grid gap-8">
              {overview.sources.map((source) => (
                <li key={source.id} id={`source-${source.id}`}>
                  {source.letter ? <b className="me-8 font-semibold text-ink">{source.letter}</b> : null}
                  {source.address === null ? (
                    source.text
                  ) : (
                    <a href={source.address} rel="noreferrer" className="text-muted underline decoration-control-edge underline-offset-3 hover:text-link">
                      {source.text}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="method-title">
            <h2 id="method-title" className="mb-8 text-label text-ink">
              {text("method")}
            </h2>
            <p>{text("methodText")}</p>
          </section>
          <section aria-labelledby="licence-title">
            <h2 id="licence-title" className="mb-8 text-label text-ink">
              {text("licence")}
            </h2>
            <p>{text("licenceText")}</p>
          </section>
          <section aria-labelledby="data-title">
            <h2 id="data-title" className="mb-8 text-label text-ink">
              {text("data")}
            </h2>
            <p>
              <code className="font-page text-ink">{overview.datasetVersion}</code>
              <br />
              {overview.asOfLabel}
            </p>
            <p className="mt-8">{overview.countsLabel}</p>
            <ul className="mt-8 grid justify-items-start">
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
          </section>
        </div>
        <p className="mt-40 border-t border-rule pt-20">{text("disclaimer")}</p>
      </div>
    </footer>
  );
}
