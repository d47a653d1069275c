/** One panel with everything about it: chart, table, sources, and its files. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Cite } from "@/components/evidence/cite.tsx";
import { EvidenceAppendix } from "@/components/evidence/evidence-appendix.tsx";
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import { ExportLinks } from "@/components/panel/export-links.tsx";
import { PanelContext } from "@/components/panel/panel-context.tsx";
import { panelEntry } from "@/components/panel/panel-entry.ts";
import { PanelFigure } from "@/components/panel/panel-figure.tsx";
import { PanelSource } from "@/components/panel/panel-source.tsx";
import { PanelSources } from "@/components/panel/panel-sources.tsx";
import { PanelSteps } from "@/components/panel/panel-steps.tsx";
import { PanelTable } from "@/components/panel/panel-table.tsx";
import { JsonLd } from "@/components/ui/json-ld.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { panelIds, panelModel } from "@/lib/chart/panel-catalogue.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { message } from "@/lib/format/messages.ts";
import { panelJsonLd } from "@/lib/evidence/json-ld.ts";
import { panelCitation } from "@/lib/evidence/citations.ts";
import { readerData } from "@/lib/evidence/reader-data.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates, siteOrigin } from "../../../site-origin.ts";

export const dynamicParams = false;

export function generateStaticParams() {
  return panelIds.map((panel) => ({ panel }));
}

interface PageProps {
  readonly params: Promise<{ locale: string; panel: string }>;
}

async function requestOf({ params }: PageProps) {
  const { locale: language, panel } = await params;
  const locale = Locale.parse(language);
  const dataset = getDataset();
  const entry = panelEntry(panel, dataset, locale);
  if (!entry) notFound();
  return { locale, dataset, entry, model: entry.model, evidence: entry.evidence };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, model } = await requestOf(props);
  return {
    title: model.title,
    description: model.summary,
    alternates: languageAlternates(locale, `/panels/${model.id}`),
  };
}

export default async function PanelPage(props: PageProps) {
  const { locale, dataset, entry, model, evidence } = await requestOf(props);
  const overview = buildOverview(dataset, locale);
  const citing = { dataset, locale, origin: siteOrigin().origin };
  const at = panelIds.indexOf(model.id);
  const neighbour = (index: number) => {
    const id = panelIds[index];
    return id === undefined ? undefined : panelModel(id, dataset, locale);
  };
  const next = neighbour(at + 1);
  const marked = new Set(evidence.marks.map(({ figureId }) => figureId));
  const evidenceOnPaper = readerData(dataset, locale, citing.origin).entries.filter(({ id }) =>
    marked.has(id),
  );

  return (
    <PageShell dataset={dataset} overview={overview} path={`/panels/${model.id}`}>
      <JsonLd facts={panelJsonLd(model, citing)} />
      <div className="page-column pb-64">
        <PanelSteps
          model={model}
          position={at + 1}
          total={panelIds.length}
          previous={neighbour(at - 1)}
          next={next}
        />
        <div className="panel-row panel-row-8-4">
          <article aria-labelledby="panel-title" className="border-t border-ink pt-14">
            <h1 id="panel-title" className="text-page-title-phone @narrow/main:text-page-title">
              {model.title}
            </h1>
            <p className="mt-6 text-text-phone text-muted @narrow/main:text-text">{model.subtitle}</p>
            <PanelFigure entry={entry} titleId="panel-title" summaryId="panel-summary" className="mt-32" />
            <div className="mt-20 grid max-w-800 gap-8 [--mark-rise:0.15rem] text-note text-muted">
              {evidence.notes.map((note, index) => (
                <p key={index}>
                  <EvidenceText pieces={note} />
                </p>
              ))}
            </div>
            <div className="mt-10">
              <PanelSource model={model} marks={evidence.marks} />
            </div>
            <PanelContext model={model} evidence={evidence} next={next ?? neighbour(0)} />
            <section aria-labelledby="table-title" className="mt-48">
              <h2 id="table-title" className="mb-12 text-panel-title-phone">
                {message(locale, "page.panel.table")}
              </h2>
              <PanelTable model={model} marks={evidence.rows} />
            </section>
            <div className="mt-48">
              <PanelSources model={model} places={evidence.sources} />
            </div>
            <div className="mt-48">
              <Cite citation={panelCitation(model, citing)} locale={locale} />
            </div>
            <EvidenceAppendix entries={evidenceOnPaper} locale={locale} />
          </article>
          <ExportLinks model={model} />
        </div>
      </div>
    </PageShell>
  );
}
