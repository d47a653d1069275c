/** What every Recharts chart here shares: the frame around the series, the card, the keyboard, the report of the active point. */
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Tooltip, useActiveTooltipDataPoints, useIsTooltipActive } from "recharts";
import type { ChartPlan, Layer, Mark } from "@/lib/chart/scene.ts";
import type { PanelPoint } from "@/lib/model/panel.ts";
import { PointCard } from "./point-card.tsx";
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

/** Room between a mark and its card: none, so that the pointer can move from one into the other. */
const CARD_OVERLAP_PX = 2;
const CARD_WIDTH_PX = 300;

function cardPosition({ plan, box }: Fit, mark: Mark): { x: number; y: number } {
  const scale = scaleOf({ plan, box });
  const right = Math.max(0, box.widthPx - CARD_WIDTH_PX);
  return {
    x: Math.min((mark.box.x + Math.min(24, mark.box.width / 2)) * scale, right),
    y: (mark.box.y + mark.box.height) * scale - CARD_OVERLAP_PX,
  };
}

export interface PointTooltipProps {
  readonly plan: ChartPlan;
  readonly box: LivePartProps["box"];
  readonly points: readonly PanelPoint[];
  readonly marks: readonly Mark[];
  readonly activeId: string | undefined;
  readonly isDismissed: boolean;
}

/** Recharts' tooltip with our card, placed at the mark instead of following the pointer.
 *  A function, not a component: Recharts looks for its Tooltip among the chart's own children. */
export function pointTooltip({
  plan,
  box,
  points,
  marks,
  activeId,
  isDismissed,
}: PointTooltipProps): ReactNode {
  const mark = marks.find(({ pointId }) => pointId === activeId);
  const point = points.find(({ id }) => id === activeId);
  return (
    <Tooltip
      cursor={false}
      isAnimationActive={false}
      allowEscapeViewBox={{ x: true, y: true }}
      position={mark ? cardPosition({ plan, box }, mark) : undefined}
      wrapperStyle={{ pointerEvents: "auto", zIndex: 3, width: "max-content" }}
      content={() => (point && !isDismissed ? <PointCard point={point} /> : null)}
    />
  );
}

const MOVES: Readonly<Record<string, "next" | "previous" | "first" | "last">> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** Keys that Recharts itself moves on. In vertical layouts its forward key is ArrowLeft. */
export interface RechartsKeys {
  readonly forward: "ArrowLeft" | "ArrowRight";
  readonly back: "ArrowLeft" | "ArrowRight";
}

/** Active point, card dismissal, and the reading keys (arrows, Home, End, Escape) handed on in Recharts' own terms. */
export function useReading(
  plan: ChartPlan,
  keys: RechartsKeys,
  report: (pointId: string | undefined) => void,
) {
  const [activeId, setActiveId] = useState<string>();
  const [dismissedId, setDismissedId] = useState<string>();
  const isHandingOn = useRef(false);
  const pointCount = splitLayers(plan).series.marks.length;

  const onActive = useCallback(
    (pointId: string | undefined) => {
      setActiveId(pointId);
      setDismissedId((dismissed) => (dismissed === pointId ? dismissed : undefined));
      report(pointId);
    },
    [report],
  );

  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    if (isHandingOn.current) return;
    if (event.key === "Escape") {
      setDismissedId(activeId);
      return;
    }
    const move = MOVES[event.key];
    if (!move || !(event.target instanceof SVGElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const key = move === "next" || move === "last" ? keys.forward : keys.back;
    // Recharts stops at either end, so as many steps as there are points lead there from anywhere.
    const steps = move === "first" || move === "last" ? pointCount : 1;
    isHandingOn.current = true;
    for (let step = 0; step < steps; step += 1) {
      event.target.dispatchEvent(new globalThis.KeyboardEvent("keydown", { key, bubbles: true }));
    }
    isHandingOn.current = false;
  };

  return {
    activeId,
    isDismissed: dismissedId !== undefined && dismissedId === activeId,
    onActive,
    onKeyDownCapture,
  };
}
