/** A panel on the dashboard: the finding, the chart, its note and source, and the same numbers as a table. */
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import { message } from "@/lib/format/messages.ts";
import type { PanelEntry } from "./panel-entry.ts";
import { PanelFigure } from "./panel-figure.tsx";
import { PanelSource } from "./panel-source.tsx";
import { PanelTable } from "./panel-table.tsx";

interface PanelFrameProps {
  readonly entry: PanelEntry;
  /** Text in a column of its own beside the chart, where there is room. */
  readonly isSideBySide?: boolean;
}

export function PanelFrame({ entry, isSideBySide = false }: PanelFrameProps) {
  const { model, evidence } = entry;
  const text = (key: string): string => message(model.locale, `page.panel.${key}`);
  const titleId = `panel-${model.id}-title`;
  const summaryId = `panel-${model.id}-summary`;
  const address = `/${model.locale}/panels/${model.id}`;
  const links = [
    { name: text("open"), href: address },
    { name: text("export"), href: `${address}#export` },
  ];
  return (
    <section
      id={`panel-${model.id}`}
      aria-labelledby={titleId}
      className={isSideBySide ? "panel panel-side" : "panel"}
    >
      <h2 id={titleId} className="panel-title text-panel-title-phone @narrow/main:text-panel-title">
        {model.title}
      </h2>
      <p className="panel-subtitle mt-6 max-w-720 text-text-phone text-muted @narrow/main:text-text">
        {model.subtitle}
      </p>
      <ul className="panel-links no-print mt-16 flex gap-16 text-note @narrow/main:mt-2 pointer-coarse:gap-24">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} className="quiet-link">
              {link.name}
              <span className="sr-only">: {model.name}</span>
            </a>
          </li>
        ))}
      </ul>
      <PanelFigure entry={entry} titleId={titleId} summaryId={summaryId} className="panel-chart mt-20" />
      <div className="panel-notes mt-16 grid max-w-720 content-start gap-8 [--mark-rise:0.15rem] text-note text-muted">
        {evidence.notes.map((note, index) => (
          <p key={index}>
            <EvidenceText pieces={note} />
          </p>
        ))}
      </div>
      <div className="panel-source mt-10">
        <PanelSource model={model} marks={evidence.marks} />
      </div>
      <details className="panel-table show-table mt-6 text-note">
        <summary className="no-print">
          {text("showTable")}
          <span className="sr-only">: {model.name}</span>
        </summary>
        <div className="mt-8">
          <PanelTable model={model} marks={evidence.rows} />
        </div>
      </details>
    </section>
  );
}
