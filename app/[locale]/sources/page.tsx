/** All sources, by what they are for. */
import type { Metadata } from "next";
import { SourceTable } from "@/components/evidence/source-table.tsx";
import { PageHead } from "@/components/ui/page-head.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { sourceList } from "@/lib/evidence/source-list.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates } from "../../site-origin.ts";

const PATH = "/sources";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = Locale.parse((await params).locale);
  return {
    title: message(locale, "page.sourcePages.listMetaTitle"),
    description: message(locale, "page.sourcePages.listDescription"),
    alternates: languageAlternates(locale, PATH),
  };
}

export default async function SourcesPage({ params }: PageProps) {
  const locale = Locale.parse((await params).locale);
  const dataset = getDataset();
  const { groups } = sourceList(dataset, locale);
  return (
    <PageShell dataset={dataset} overview={buildOverview(dataset, locale)} path={PATH}>
      <div className="page-column pb-64">
        <PageHead title={message(locale, "page.sourcePages.listTitle")}>
          <p>{message(locale, "page.sourcePages.listIntro")}</p>
        </PageHead>
        <div className="grid gap-48 @narrow/main:gap-64">
          {groups.map((group) => (
            <SourceTable key={group.role} locale={locale} group={group} />
          ))}
        </div>
      </div>
    </PageShell>
  );
}
