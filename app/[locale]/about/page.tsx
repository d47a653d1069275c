/** About the site: method, words, marks, accessibility, privacy, licences, and where to report an error. */
import type { Metadata } from "next";
import { AboutPart } from "@/components/about/about-part.tsx";
import { PageHead } from "@/components/ui/page-head.tsx";
import { PageShell } from "@/components/ui/page-shell.tsx";
import { buildOverview } from "@/lib/chart/build-overview.ts";
import { getDataset } from "@/lib/dataset/load.ts";
import { aboutPage } from "@/lib/evidence/about-page.ts";
import { message } from "@/lib/format/messages.ts";
import { Locale } from "@/lib/model/text.ts";
import { reportContact } from "../../report-contact.ts";
import { languageAlternates } from "../../site-origin.ts";

const PATH = "/about";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = Locale.parse((await params).locale);
  return {
    title: message(locale, "page.about.metaTitle"),
    description: message(locale, "page.about.description"),
    alternates: languageAlternates(locale, PATH),
  };
}

export default async function AboutPage({ params }: PageProps) {
  const locale = Locale.parse((await params).locale);
  const dataset = getDataset();
  return (
    <PageShell dataset={dataset} overview={buildOverview(dataset, locale)} path={PATH}>
      <div className="page-column pb-64">
        <PageHead title={message(locale, "page.about.title")}>
          <p>{message(locale, "page.about.lead")}</p>
        </PageHead>
        {aboutPage(locale, reportContact()).sections.map((part) => (
          <AboutPart key={part.id} part={part} />
        ))}
      </div>
    </PageShell>
  );
}
