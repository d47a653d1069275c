/** What was corrected since the figures were published: which, when, from what to what, and why. */
import type { Metadata } from "next";
import { CorrectionTable } from "@/components/evidence/correction-table.tsx";
import { PageHead } from "@/components/ui/page-head.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { correctionsPage } from "@/lib/evidence/corrections-page.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { languageAlternates } from "../../site-origin.ts";

const PATH = "/corrections";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = Locale.parse((await params).locale);
  return {
    title: message(locale, "page.corrections.title"),
    description: message(locale, "page.corrections.description"),
    alternates: languageAlternates(locale, PATH),
  };
}

export default async function CorrectionsPage({ params }: PageProps) {
  const locale = Locale.parse((await params).locale);
  const dataset = getDataset();
  const text = (key: string): string => message(locale, `page.corrections.${key}`);
  return (
    <PageShell dataset={dataset} overview={buildOverview(dataset, locale)} path={PATH}>
      <div className="page-column pb-64">
        <PageHead title={text("title")}>
          <p>{text("intro")}</p>
        </PageHead>
        <CorrectionTable corrections={correctionsPage(dataset, locale)} />
        <dl className="facts mt-32 max-w-800 text-text-phone @narrow/main:text-text">
          <div className="fact">
            <dt>{text("version")}</dt>
            <dd>
              <code className="font-page">{dataset.stamp.version}</code>
            </dd>
          </div>
          <div className="fact">
            <dt>{text("file")}</dt>
            <dd>
              <a href="/corrections.json" className="text-link">
                {text("fileName")}
              </a>
            </dd>
          </div>
          <div className="fact">
            <dt>{text("report")}</dt>
            <dd>
              <a href={`/${locale}/about#report`} className="text-link">
                {message(locale, "page.footer.about")}
              </a>
            </dd>
          </div>
        </dl>
      </div>
    </PageShell>
  );
}
