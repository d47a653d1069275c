/** Where a reader stands among the sources, and the way back to their list. */
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel } from "@/lib/model/evidence-pages.ts";

export function SourceTrail({ source }: { source: SourcePageModel }) {
  const { locale } = source;
  return (
    <nav
      aria-label={message(locale, "page.sourcePages.breadcrumb")}
      className="no-print py-20 text-note @narrow/main:py-24"
    >
      <ol className="flex flex-wrap gap-8">
        <li>
          <a href={`/${locale}/sources`} className="text-link">
            {message(locale, "page.nav.sources")}
          </a>
        </li>
        <li aria-hidden="true" className="text-muted">
          /
        </li>
        <li aria-current="page" className="text-muted">
          {source.name}
        </li>
      </ol>
    </nav>
  );
}
