/** The dashboard: the finding, the key figures, six panels, the claim check and every claim with its place. */
import type { Metadata } from "next";
import { ClaimCheck } from "@/components/evidence/claim-check.tsx";
import { ClaimsLedger } from "@/components/evidence/claims-ledger.tsx";
import { Commitments } from "@/components/evidence/commitments.tsx";
import { DerivedFigures } from "@/components/evidence/derived-figures.tsx";
import { SecondSources } from "@/components/evidence/second-sources.tsx";
import { KeyFigures } from "@/components/overview/key-figures.tsx";
import { Lead } from "@/components/overview/lead.tsx";
import { panelEntry } from "@/components/panel/panel-entry.ts";
import { PanelFrame } from "@/components/panel/panel-frame.tsx";
import { JsonLd } from "@/components/ui/json-ld.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { dashboardJsonLd } from "@/lib/evidence/json-ld.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates, siteOrigin } from "../site-origin.ts";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { alternates: languageAlternates(locale, "") };
}

export default async function DashboardPage({ params }: PageProps) {
  const locale = Locale.parse((await params).locale);
  const dataset = getDataset();
  const overview = buildOverview(dataset, locale);
  const panel = (id: string, isSideBySide = false) => {
    const entry = panelEntry(id, dataset, locale);
    return entry ? <PanelFrame entry={entry} isSideBySide={isSideBySide} /> : null;
  };

  return (
    <PageShell dataset={dataset} overview={overview} path="">
      <JsonLd facts={dashboardJsonLd({ dataset, locale, origin: siteOrigin().origin })} />
      <div className="page-column">
        <Lead overview={overview} />
        <KeyFigures overview={overview} />
        <div id="figures" className="panel-rows">
          <div className="panel-row">{panel("personnel-sent", true)}</div>
          <div className="panel-row panel-row-8-4">
            {panel("women-share")}
            <ClaimCheck check={overview.claimCheck} />
          </div>
          <div className="panel-row panel-row-7-5">
            {panel("women-share-base")}
            {panel("agreements")}
          </div>
          <div className="panel-row panel-row-5-7">
            {panel("missions")}
            {panel("milestones")}
          </div>
          <ClaimsLedger overview={overview} />
          <DerivedFigures overview={overview} />
          <SecondSources overview={overview} />
          <Commitments overview={overview} />
        </div>
      </div>
    </PageShell>
  );
}
