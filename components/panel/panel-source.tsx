/** Under a chart: where its numbers come from, their marks, and the figure's code. */
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import type { EvidenceMarks } from "@/components/evidence/marks.ts";
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

export function PanelSource({ model, marks }: { model: PanelModel; marks: EvidenceMarks }) {
  const own = model.figures.map((figureId) => marks.get(figureId)).filter((mark) => mark !== undefined);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-24 gap-y-8 text-source text-muted">
      <p className="max-w-640">{model.sourceLine}</p>
      <div className="flex flex-wrap items-center gap-x-16 gap-y-8">
        {own.length > 0 ? (
          <ul aria-label={message(model.locale, "page.panel.evidence")} className="flex flex-wrap gap-8 pointer-coarse:gap-24">
            {own.map((mark) => (
              <li key={mark.figureId} className="flex">
                <EvidenceMark mark={mark} locale={model.locale} />
              </li>
            ))}
          </ul>
        ) : null}
        <p>{model.code}</p>
      </div>
    </div>
  );
}
