/** A point's card at its mark, measured and placed before it is painted. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Box } from "@/lib/chart/scene.ts";
import type { PanelPoint } from "@/lib/model/panel.ts";
import { placeCard } from "./card-place.ts";
import { PointCard } from "./point-card.tsx";

export interface PlacedCardProps {
  readonly point: PanelPoint;
  /** Boxes of this point's mark and of all others, in the chart's pixels. */
  readonly mark: Box;
  /** The same array for as long as the point is the same. */
  readonly others: readonly Box[];
  readonly chartWidthPx: number;
}

export function PlacedCard({ point, mark, others, chartWidthPx }: PlacedCardProps): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number }>();
  useLayoutEffect(() => {
    const element = holder.current;
    const origin = element?.offsetParent?.getBoundingClientRect();
    if (!element || !origin) return;
    const card = { width: element.offsetWidth, height: element.offsetHeight };
    const frame = { x: 0, y: -origin.top, width: chartWidthPx, height: window.innerHeight };
    setPlace(placeCard({ mark, others, frame, card }));
  }, [point, mark, others, chartWidthPx]);
  const style = place ? { left: place.x, top: place.y } : { visibility: "hidden" as const };
  return (
    <div ref={holder} className="chart-card-holder" style={style}>
      <PointCard point={point} />
    </div>
  );
}
