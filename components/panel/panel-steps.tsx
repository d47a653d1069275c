/** Where a reader stands among the figures, and the way to the ones before and after. */
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

interface PanelStepsProps {
  readonly model: PanelModel;
  readonly position: number;
  readonly total: number;
  readonly previous: PanelModel | undefined;
  readonly next: PanelModel | undefined;
}

export function PanelSteps({ model, position, total, previous, next }: PanelStepsProps) {
  const text = (key: string, values?: Record<string, string>): string =>
    message(model.locale, `page.panel.${key}`, values);
  const step = (to: PanelModel | undefined, name: string) =>
    to ? (
      <li>
        <a href={`/${model.locale}/panels/${to.id}`} className="quiet-link">
          {name}
          <span className="sr-only">: {to.name}</span>
        </a>
      </li>
    ) : null;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-48 gap-y-8 py-20 text-note @narrow/main:py-24">
      <nav aria-label={text("breadcrumb")}>
        <ol className="flex gap-8">
          <li>
            <a href={`/${model.locale}`} className="text-link">
              {message(model.locale, "page.nav.overview")}
            </a>
          </li>
          <li aria-hidden="true" className="text-muted">
            /
          </li>
          <li aria-current="page" className="text-muted">
            {model.name}
          </li>
        </ol>
      </nav>
      <nav aria-label={message(model.locale, "page.nav.figures")} className="text-muted">
        <ul className="flex items-center gap-20">
          <li>{text("position", { number: String(position), total: String(total) })}</li>
          {step(previous, text("previous"))}
          {step(next, text("following"))}
        </ul>
      </nav>
    </div>
  );
}
