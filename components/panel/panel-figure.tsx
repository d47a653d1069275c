/** The chart of a panel as a figure: its summary for those who do not see it, the picture, and the marks of its values. */
import { ChartMarks } from "@/components/chart/chart-marks.tsx";
import { PanelChart } from "@/components/chart/panel-chart.tsx";
import { message } from "@/lib/format/messages.ts";
import { liveWords } from "./live-words.ts";
import type { PanelEntry } from "./panel-entry.ts";

interface PanelFigureProps {
  readonly entry: PanelEntry;
  /** Id of the heading that names the figure. */
  readonly titleId: string;
  readonly summaryId: string;
  readonly className: string;
}

export function PanelFigure({ entry, titleId, summaryId, className }: PanelFigureProps) {
  const { model, pictures, markPlaces, etag } = entry;
  return (
    <figure className={className} aria-labelledby={titleId} aria-describedby={summaryId}>
      <p id={summaryId} className="sr-only">
        {model.summary}
      </p>
      <PanelChart
        model={model}
        pictures={pictures}
        etag={etag}
        strings={liveWords(model.locale)}
        summaryId={summaryId}
      >
        <ChartMarks
          places={markPlaces}
          pictures={pictures}
          label={message(model.locale, "page.panel.evidenceOfValues")}
        />
      </PanelChart>
    </figure>
  );
}
