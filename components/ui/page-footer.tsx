/** Foot of every page: the documents, how figures are treated, licences, and the version of the data. */
import type { ReactNode } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
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

function SourceList({ locale, sources }: Pick<OverviewModel, "locale" | "sources">) {
  return (
    <ul className="gap-32 medium:columns-2 wide:columns-3">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} className="break-inside-avoid pb-8">
          {source.letter ? <b className="me-8 font-semibold text-ink">{source.letter}</b> : null}
          <a
            href={`/${locale}/sources/${source.id}`}
            className="text-muted underline decoration-control-edge decoration-1 underline-offset-3 hover:text-link hover:decoration-current"
          >
            <QuotedTitles text={source.text} titles={[source.title]} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links that need no paper. */
function Links({ links }: { links: readonly { href: string; name: string; isFile?: boolean }[] }) {
  return (
    <ul className="no-print mt-8 flex flex-wrap gap-x-20 gap-y-8">
      {links.map(({ href, name, isFile }) => (
        <li key={href}>
          <a href={href} className="quiet-link" download={isFile}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function PageFooter({ overview }: { overview: OverviewModel }) {
  const { locale } = overview;
  const text = (key: string): string => message(locale, `page.footer.${key}`);
  return (
    <footer id="page-end" className="border-t border-rule bg-wash [--mark-rise:0.15rem] text-note text-muted">
      <div className="page-column pt-40 pb-32">
        <FooterPart id="sources" title={text("sources")}>
          <SourceList locale={locale} sources={overview.sources} />
          <Links links={[{ href: `/${locale}/sources`, name: text("allSources") }]} />
        </FooterPart>
        <div className="mt-24 grid gap-32 border-t border-rule pt-24 medium:grid-cols-2 wide:grid-cols-3">
          <FooterPart id="how-figures-are-treated" title={text("method")}>
            <p>{text("methodText")}</p>
            <Links
              links={[
                { href: `/${locale}/about#method`, name: text("howChecked") },
                { href: `/${locale}/checks`, name: text("checks") },
              ]}
            />
          </FooterPart>
          <FooterPart id="licence" title={text("licence")}>
            <p>{text("licenceText")}</p>
            <Links
              links={[
                { href: `/${locale}/about`, name: text("about") },
                { href: `/${locale}/corrections`, name: text("corrections") },
              ]}
            />
          </FooterPart>
          <FooterPart id="data-version" title={text("data")}>
            <p>
              <code className="font-page text-ink">{overview.datasetVersion}</code>,{" "}
              <EvidenceText pieces={overview.asOf} />
            </p>
            <p>{overview.countsLabel}</p>
            <Links
              links={[
                { href: "/api/v1/figures.csv", name: text("openFigures"), isFile: true },
                { href: "/corrections.json", name: text("openCorrections") },
                { href: "/api/v1/openapi.json", name: text("openApi") },
              ]}
            />
          </FooterPart>
        </div>
        <p className="mt-32 border-t border-rule pt-20">{text("disclaimer")}</p>
      </div>
    </footer>
  );
}
