/** The band of key figures. The label links to the figure's panel and covers its cell; the mark is a link of its own. */
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";

export function KeyFigures({ overview }: { overview: OverviewModel }) {
  return (
    <section aria-label={message(overview.locale, "page.lead.keyFigures")}>
      <ul className="key-figures">
        {overview.keyFigures.map((figure) => (
          <li key={figure.id} className="key-figure">
            <p className="flex items-start gap-4 @narrow/main:gap-6">
              <span className="key-figure-value">{figure.display}</span>
              <span className="relative z-1 leading-none @narrow/main:pt-4">
                <EvidenceMark mark={figure.mark} />
              </span>
            </p>
            <p className="mt-6 text-label-phone text-balance @narrow/main:text-label">
              <a href={`#panel-${figure.panelId}`} className="key-figure-link">
                {figure.label}
              </a>
            </p>
            {figure.cautionTag ? <p className="tag tag-caution mt-6 text-tag">{figure.cautionTag}</p> : null}
            <p className="mt-4 [--mark-rise:0.15rem] text-note text-muted">
              <EvidenceText pieces={figure.how} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
