/** One panel with everything about it: chart, table, sources, and its files. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PanelChart } from "@/components/chart/panel-chart.tsx";
import { evidenceMarks } from "@/components/evidence/marks.ts";
import { ExportLinks } from "@/components/panel/export-links.tsx";
import { liveWords } from "@/components/panel/live-words.ts";
import { PanelContext } from "@/components/panel/panel-context.tsx";
import { panelEntry } from "@/components/panel/panel-entry.ts";
import { PanelSource } from "@/components/panel/panel-source.tsx";
import { PanelSources } from "@/components/panel/panel-sources.tsx";
import { PanelSteps } from "@/components/panel/panel-steps.tsx";
import { PanelTable } from "@/components/panel/panel-table.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { panelIds, panelModel } from "@/lib/chart/panel-catalogue.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates } from "../../../site-origin.ts";

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
  return { locale, dataset, ...entry };
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
  const { locale, dataset, model, pictures, etag } = await requestOf(props);
  const overview = buildOverview(dataset, locale);
  const at = panelIds.indexOf(model.id);
  const neighbour = (index: number) => {
    const id = panelIds[index];
    return id === undefined ? undefined : panelModel(id, dataset, locale);
  };
  const next = neighbour(at + 1);

  return (
    <PageShell overview={overview} path={`/panels/${model.id}`}>
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
            <figure className="mt-32" aria-labelledby="panel-title" aria-describedby="panel-summary">
              <p id="panel-summary" className="sr-only">
                {model.summary}
              </p>
              <PanelChart
                model={model}
                pictures={pictures}
                etag={etag}
                strings={liveWords(locale)}
                summaryId="panel-summary"
              />
            </figure>
            <div className="mt-20 grid max-w-800 gap-8 text-note text-muted">
              {model.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>
            <div className="mt-10">
              <PanelSource model={model} marks={evidenceMarks(overview)} />
            </div>
            <PanelContext model={model} next={next ?? neighbour(0)} />
            <section aria-labelledby="table-title" className="mt-48">
              <h2 id="table-title" className="mb-12 text-panel-title-phone">
                {message(locale, "page.panel.table")}
              </h2>
              <PanelTable table={model.table} />
            </section>
            <div className="mt-48">
              <PanelSources model={model} />
            </div>
          </article>
          <ExportLinks model={model} />
        </div>
      </div>
    </PageShell>
  );
}
