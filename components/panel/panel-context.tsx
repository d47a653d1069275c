/** What a chart shows, what it cannot show, how its check came out, and where to go next. */
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

export function PanelContext({ model, next }: { model: PanelModel; next: PanelModel | undefined }) {
  const text = (key: string): string => message(model.locale, `page.panel.${key}`);
  const heading = "mb-4 text-label";
  return (
    <div className="mt-32 border-t border-rule pt-16 text-text-phone @narrow/main:text-text">
      {model.verdict ? (
        <div className="mb-24">
          <h2 className={heading}>{text("verdict")}</h2>
          <p className="max-w-720">{model.verdict}</p>
        </div>
      ) : null}
      <div className="grid gap-24 @narrow/main:grid-cols-3">
        <div>
          <h2 className={heading}>{text("shows")}</h2>
          <p>{model.shows}</p>
        </div>
        <div>
          <h2 className={heading}>{text("cannotShow")}</h2>
          <p>{model.cannotShow}</p>
        </div>
        {next ? (
          <div className="no-print">
            <h2 className={heading}>{text("next")}</h2>
            <p>
              <a href={`/${model.locale}/panels/${next.id}`} className="text-link">
                {next.title}
              </a>
            </p>
          </div>
        ) : null}
      </div>
    </div>
  );
}
