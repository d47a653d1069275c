/** The documents behind a panel, each with the places in it that the numbers come from. */
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

export function PanelSources({ model }: { model: PanelModel }) {
  const text = (key: string): string => message(model.locale, `page.panel.${key}`);
  return (
    <section aria-labelledby="sources-of-panel">
      <h2 id="sources-of-panel" className="mb-12 text-panel-title-phone">
        {text("sources")}
      </h2>
      <ul className="border-t border-control-edge text-text-phone @narrow/main:text-text">
        {model.sources.map((source) => (
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
              {source.locators.map((locator) => (
                <li key={locator}>{locator}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
