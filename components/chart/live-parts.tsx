/** What every Recharts chart here shares: the frame around the series, the card, the report of the active point. */
import { type ReactNode, useEffect, useMemo } from "react";
import { Tooltip, useActiveTooltipDataPoints, useIsTooltipActive } from "recharts";
import type { ChartPlan, Layer, Mark } from "@/lib/chart/scene.ts";
import type { PanelPoint } from "@/lib/model/panel.ts";
import { drawnBox, labelBoxes, scaleBox } from "./mark-bounds.ts";
import { PlacedCard } from "./placed-card.tsx";
import { ringStyle } from "./ring.ts";
import { Primitives } from "./scene-elements.tsx";

export interface LivePartProps {
  readonly plan: ChartPlan;
  /** The picture's box on the page; the plan is scaled to it. */
  readonly box: { readonly widthPx: number; readonly heightPx: number };
  readonly points: readonly PanelPoint[];
  readonly aria: Readonly<Record<`aria-${string}`, string>>;
  readonly onActive: (pointId: string | undefined) => void;
}

export interface PlanDatum {
  readonly pointId: string;
}

type SeriesLayer = Extract<Layer, { kind: "series" }>;

/** The plan's layers around its one series, in painting order. */
export function splitLayers(plan: ChartPlan): { under: Layer[]; series: SeriesLayer; over: Layer[] } {
  const index = plan.layers.findIndex(({ kind }) => kind === "series");
  const series = plan.layers[index];
  if (series?.kind !== "series")
    throw new Error(`panel ${plan.panelId}: the plan has no series to make live`);
  return { under: plan.layers.slice(0, index), series, over: plan.layers.slice(index + 1) };
}

export type Fit = Pick<LivePartProps, "plan" | "box">;

/** Width of the picture's box over the plan's. */
function scaleOf({ plan, box }: Fit): number {
  return box.widthPx / plan.widthPx;
}

/** Fits what the plan draws to the box exactly as the picture's own viewBox does, to the last bit:
 *  a scaling group, CSS zoom and CSS transforms all round differently somewhere and move an edge. */
export function Fitted({ fit, children }: { readonly fit: Fit; readonly children: ReactNode }): ReactNode {
  const { plan, box } = fit;
  return (
    <svg
      width={box.widthPx}
      height={box.heightPx}
      viewBox={`0 0 ${plan.widthPx} ${plan.heightPx}`}
      preserveAspectRatio="xMinYMin"
    >
      {children}
    </svg>
  );
}

export function FrameLayers({
  layers,
  fit,
}: {
  readonly layers: readonly Layer[];
  readonly fit: Fit;
}): ReactNode {
  return layers.map((layer, index) =>
    layer.kind === "frame" ? (
      <Fitted key={index} fit={fit}>
        <Primitives primitives={layer.primitives} />
      </Fitted>
    ) : null,
  );
}

/** Recharts' chart props that make its plot area the plan's, in the box's pixels. */
export function chartGeometry({ plan, box }: Fit) {
  const scale = scaleOf({ plan, box });
  const { plot } = plan;
  return {
    width: box.widthPx,
    height: box.heightPx,
    margin: {
      top: plot.y * scale,
      left: plot.x * scale,
      right: box.widthPx - (plot.x + plot.width) * scale,
      bottom: box.heightPx - (plot.y + plot.height) * scale,
    },
  };
}

/** Tells the outside which point is active, by pointer or by keyboard. */
export function ActivePointReport({
  onActive,
}: {
  readonly onActive: (pointId: string | undefined) => void;
}): null {
  const isActive = useIsTooltipActive();
  const pointId = useActiveTooltipDataPoints<PlanDatum>()?.[0]?.pointId;
  useEffect(() => onActive(isActive ? pointId : undefined), [isActive, pointId, onActive]);
  return null;
}

export interface PointTooltipProps extends Fit {
  readonly points: readonly PanelPoint[];
  readonly marks: readonly Mark[];
  readonly activeId: string | undefined;
  readonly isDismissed: boolean;
}

/** Recharts' tooltip with our card, placed at the mark instead of following the pointer, and a ring for the keyboard.
 *  A function, not a component: Recharts looks for its Tooltip among the chart's own children. */
export function pointTooltip(props: PointTooltipProps): ReactNode {
  return (
    <Tooltip
      cursor={false}
      isAnimationActive={false}
      allowEscapeViewBox={{ x: true, y: true }}
      position={{ x: 0, y: 0 }}
      wrapperStyle={{ pointerEvents: "auto", zIndex: 3 }}
      content={() => <ActiveCard {...props} />}
    />
  );
}

function ActiveCard({ plan, box, points, marks, activeId, isDismissed }: PointTooltipProps): ReactNode {
  const point = points.find(({ id }) => id === activeId);
  const boxes = useMemo(() => {
    const scale = scaleOf({ plan, box });
    const mark = marks.find(({ pointId }) => pointId === activeId);
    const others = [
      ...marks.filter((other) => other !== mark).map((other) => drawnBox(other)),
      ...labelBoxes(plan),
    ];
    return (
      mark && {
        own: scaleBox(drawnBox(mark), scale),
        others: others.map((other) => scaleBox(other, scale)),
      }
    );
  }, [plan, box, marks, activeId]);
  if (!boxes || !point) return null;
  return (
    <>
      <div className="chart-ring" style={ringStyle(boxes.own)} />
      {isDismissed ? null : (
        <PlacedCard point={point} mark={boxes.own} others={boxes.others} chartWidthPx={box.widthPx} />
      )}
    </>
  );
}
