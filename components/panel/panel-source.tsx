/** Under a chart: where its numbers come from, their marks, and the figure's code. */
import { EvidenceMark } from "@/components/evidence/evidence-mark.tsx";
import { QuotedTitles } from "@/components/ui/quoted-titles.tsx";
import { message } from "@/lib/format/messages.ts";
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

interface PanelSourceProps {
  readonly model: PanelModel;
  /** Marks of every record whose number stands in title, sentences, chart or table, in their order. */
  readonly marks: readonly EvidenceMarkModel[];
}

export function PanelSource({ model, marks }: PanelSourceProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-24 text-source text-muted">
      <div className="max-w-720">
        <QuotedTitles text={model.sourceLine} titles={model.sources.map(({ title }) => title)} />{" "}
        {marks.length > 0 ? (
          <ul
            aria-label={message(model.locale, "page.panel.evidence")}
            className="inline-flex flex-wrap gap-6 align-text-bottom pointer-coarse:gap-28 pointer-coarse:py-12"
          >
            {marks.map((mark) => (
              <li key={mark.figureId} className="flex">
                <EvidenceMark mark={mark} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p>{model.code}</p>
    </div>
  );
}
