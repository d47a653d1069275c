/** Every claim and what came of checking it, with filters; what follows from the claims; what other documents say. */
import type { Metadata } from "next";
import { ChecksLedger } from "@/components/evidence/checks-ledger.tsx";
import { ChecksMethod } from "@/components/evidence/checks-method.tsx";
import { DerivedFigures } from "@/components/evidence/derived-figures.tsx";
import { SecondSources } from "@/components/evidence/second-sources.tsx";
import { PageHead } from "@/components/ui/page-head.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { checksPage } from "@/lib/evidence/checks-page.ts";
import { readerData } from "@/lib/evidence/reader-data.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates, siteOrigin } from "../../site-origin.ts";

const PATH = "/checks";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = Locale.parse((await params).locale);
  return {
    title: message(locale, "page.checks.metaTitle"),
    description: message(locale, "page.checks.description"),
    alternates: languageAlternates(locale, PATH),
  };
}

export default async function ChecksPage({ params }: PageProps) {
  const locale = Locale.parse((await params).locale);
  const dataset = getDataset();
  const overview = buildOverview(dataset, locale);
  const checks = checksPage(dataset, readerData(dataset, locale, siteOrigin().origin), overview);
  return (
    <PageShell dataset={dataset} overview={overview} path={PATH}>
      <div className="page-column pb-64">
        <PageHead title={message(locale, "page.checks.title")}>
          <p className="font-semibold text-ink">{checks.counts}</p>
          <p>{message(locale, "page.checks.intro")}</p>
        </PageHead>
        <div className="grid gap-48 @narrow/main:gap-64">
          <ChecksLedger checks={checks} />
          <DerivedFigures overview={checks} />
          <SecondSources overview={checks} />
          <ChecksMethod locale={locale} />
        </div>
      </div>
    </PageShell>
  );
}
