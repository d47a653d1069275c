/** What every page in a language has around its content: skip link, masthead, main column, footer. */
import type { ReactNode } from "react";
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { Masthead } from "./masthead.tsx";
import { PageFooter } from "./page-footer.tsx";

export function PageShell({
  overview,
  path,
  children,
}: {
  overview: OverviewModel;
  path: string;
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#content"
        className="no-print sr-only focus:not-sr-only focus:absolute focus:top-12 focus:left-20 focus:z-20 focus:bg-paper focus:px-16 focus:py-8 focus:text-text focus:font-semibold focus:text-link"
      >
        {message(overview.locale, "page.skip")}
      </a>
      <Masthead locale={overview.locale} path={path} />
      <main id="content" tabIndex={-1} className="@container/main outline-none">
        {children}
      </main>
      <PageFooter overview={overview} />
    </>
  );
}
