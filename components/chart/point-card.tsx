/** What a reader sees of the point under the pointer or the keyboard. It can itself be pointed at and selected. */
import type { MouseEvent, ReactNode } from "react";
import type { PanelPoint } from "@/lib/model/panel.ts";

/** Moving over the card must not move the chart's cursor to whatever lies below it. */
const keepToCard = (event: MouseEvent): void => event.stopPropagation();

export function PointCard({ point }: { readonly point: PanelPoint }): ReactNode {
  return (
    <div className="chart-card" onMouseMove={keepToCard} onMouseDown={keepToCard}>
      <strong className="chart-card-value">{point.display}</strong>
      <span className="chart-card-label">{point.label}</span>
      {point.detail ? <span className="chart-card-detail">{point.detail}</span> : null}
    </div>
  );
}
