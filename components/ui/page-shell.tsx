/** What every page in a language has around its content: skip link, masthead, main column, footer, reader's tools. */
import type { ReactNode } from "react";
import { finderWords } from "@/components/finder/finder-words.ts";
import { BeforePaint } from "@/components/reader/before-paint.tsx";
import { drawerWords } from "@/components/reader/drawer-words.ts";
import { PageTools } from "@/components/reader/page-tools.tsx";
import { readerData } from "@/lib/evidence/reader-data.ts";
import { message } from "@/lib/format/messages.ts";
import type { Dataset } from "@/lib/model/dataset.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { Masthead } from "./masthead.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PaperHead } from "./paper-head.tsx";
import { siteOrigin } from "./site-origin.ts";

interface PageShellProps {
  readonly dataset: Dataset;
  readonly overview: OverviewModel;
  /** What follows the language in the page's address. */
  readonly path: string;
  readonly children: ReactNode;
}

export function PageShell({ dataset, overview, path, children }: PageShellProps) {
  const { locale } = overview;
  return (
    <>
      <a
        href="#content"
        className="no-print sr-only focus:not-sr-only focus:absolute focus:top-12 focus:left-20 focus:z-20 focus:bg-paper focus:px-16 focus:py-8 focus:text-text focus:font-semibold focus:text-link"
      >
        {message(locale, "page.skip")}
      </a>
      <Masthead locale={locale} path={path} />
      <PaperHead overview={overview} path={path} />
      <main id="content" tabIndex={-1} className="@container/main outline-none">
        <BeforePaint locale={locale} version={dataset.stamp.version} />
        {children}
      </main>
      <PageFooter overview={overview} />
      <PageTools
        data={readerData(dataset, locale, siteOrigin().origin)}
        drawerWords={drawerWords(locale)}
        finderWords={finderWords(locale)}
      />
    </>
  );
}
