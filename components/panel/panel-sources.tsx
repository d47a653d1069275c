/** The documents behind a panel, each with the places in it that the numbers come from. */
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import type { MarkedLocator } from "@/lib/chart/panel-evidence.ts";
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

interface PanelSourcesProps {
  readonly model: PanelModel;
  /** Places of each source, in the model's order, with the marks of what stands there. */
  readonly places: readonly (readonly MarkedLocator[])[];
}

export function PanelSources({ model, places }: PanelSourcesProps) {
  const text = (key: string): string => message(model.locale, `page.panel.${key}`);
  return (
    <section aria-labelledby="sources-of-panel">
      <h2 id="sources-of-panel" className="mb-12 text-panel-title-phone">
        {text("sources")}
      </h2>
      <ul className="border-t border-control-edge text-text-phone @narrow/main:text-text">
        {model.sources.map((source, index) => (
          <li
            key={source.id}
            className="grid gap-x-24 gap-y-4 border-b border-rule py-12 @narrow/main:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
          >
            <div>
              <p className="font-semibold">{source.publisher}</p>
              {source.title === null ? (
                <p className="text-muted">{message(model.locale, "common.source.noTitle")}</p>
              ) : (
                <p lang="en">{source.title}</p>
              )}
              <p className="text-note text-muted">{source.dateLabel}</p>
              <p className="no-print text-note">
                {source.address === null ? (
                  <span className="text-muted">{text("noAddress")}</span>
                ) : (
                  <a href={source.address} rel="noreferrer" className="text-link">
                    {text("document")}
                    <span className="sr-only">
                      {": "}
                      {source.title === null ? source.publisher : <span lang="en">{source.title}</span>}
                    </span>
                  </a>
                )}
              </p>
            </div>
            <ul className="text-note text-muted">
              {places[index]?.map(({ locator, marks }) => (
                <li
                  key={locator}
                  className="flex flex-wrap items-center gap-6 py-2 pointer-coarse:gap-28 pointer-coarse:py-14"
                >
                  {locator}
                  {marks.map((mark) => (
                    <EvidenceMark key={mark.figureId} mark={mark} />
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
