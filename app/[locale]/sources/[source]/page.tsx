/** One source: what it is, what was taken from it and where it stands, and what was checked. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import { SourceCheck } from "@/components/evidence/source-check.tsx";
import { SourceFacts } from "@/components/evidence/source-facts.tsx";
import { SourceOthers } from "@/components/evidence/source-others.tsx";
import { SourceStrip } from "@/components/evidence/source-strip.tsx";
import { SourceTrail } from "@/components/evidence/source-trail.tsx";
import { JsonLd } from "@/components/ui/json-ld.tsx";
import { PageHead } from "@/components/ui/page-head.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { sourceById } from "@/lib/dataset/lookup.ts";
import { sourceJsonLd } from "@/lib/evidence/json-ld.ts";
import { readerData } from "@/lib/evidence/reader-data.ts";
import { sourcePage } from "@/lib/evidence/source-page.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates, siteOrigin } from "../../../site-origin.ts";

export const dynamicParams = false;

export function generateStaticParams() {
  return getDataset().sources.map(({ id }) => ({ source: id }));
}

interface PageProps {
  readonly params: Promise<{ locale: string; source: string }>;
}

async function requestOf({ params }: PageProps) {
  const { locale: language, source: id } = await params;
  const locale = Locale.parse(language);
  const dataset = getDataset();
  if (!dataset.sources.some((source) => source.id === id)) notFound();
  const overview = buildOverview(dataset, locale);
  const reader = readerData(dataset, locale, siteOrigin().origin);
  return { locale, dataset, overview, source: sourcePage(dataset, reader, overview.secondSources, id) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, source } = await requestOf(props);
  return {
    title: source.title ?? source.publisher,
    description: message(locale, "page.sourcePages.description", {
      name: source.name,
      publisher: source.publisher,
    }),
    alternates: languageAlternates(locale, `/sources/${source.id}`),
  };
}

export default async function SourcePage(props: PageProps) {
  const { locale, dataset, overview, source } = await requestOf(props);
  const origin = siteOrigin().origin;
  return (
    <PageShell dataset={dataset} overview={overview} path={`/sources/${source.id}`}>
      <JsonLd facts={sourceJsonLd(sourceById(dataset, source.id), { dataset, locale, origin })} />
      <div className="page-column pb-64">
        <PageHead
          trail={<SourceTrail source={source} />}
          title={source.title === null ? source.publisher : <span lang="en">{source.title}</span>}
        >
          <p>
            <EvidenceText pieces={source.paraphrase} />
          </p>
        </PageHead>
        <div className="panel-row panel-row-7-5">
          <SourceFacts source={source} />
          <SourceCheck source={source} />
        </div>
        {source.role === "document" ? <SourceStrip source={source} /> : <SourceOthers source={source} />}
      </div>
    </PageShell>
  );
}
