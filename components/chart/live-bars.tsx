/** Horizontal bars by Recharts: its bands, hit-testing, tooltip and keyboard; the plan's marks as its bars' shapes. */
import type { ReactNode } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { LiveSpec } from "@/lib/chart/scene.ts";
import {
  ActivePointReport,
  chartGeometry,
  Fitted,
  FrameLayers,
  type LivePartProps,
  type PlanDatum,
  pointTooltip,
  splitLayers,
} from "./live-parts.tsx";
import { useReading } from "./use-reading.ts";
import { MarkGroup } from "./scene-elements.tsx";

export interface LiveBarsProps extends LivePartProps {
  readonly live: Extract<LiveSpec, { kind: "horizontal-bars" }>;
}

const KEYS = { forward: "ArrowLeft", back: "ArrowRight" } as const;

export function LiveBars({ plan, box, live, points, aria, onActive }: LiveBarsProps): ReactNode {
  const { under, series, over } = splitLayers(plan);
  const fit = { plan, box };
  const reading = useReading(series.marks.length, KEYS, onActive);
  const shape = ({ payload }: { payload?: PlanDatum }) => {
    const mark = series.marks.find(({ pointId }) => pointId === payload?.pointId);
    return mark ? (
      <Fitted fit={fit}>
        <MarkGroup mark={mark} />
      </Fitted>
    ) : (
      <g />
    );
  };
  return (
    <div {...reading.wrapperProps}>
      <BarChart
        {...chartGeometry(fit)}
        {...aria}
        layout="vertical"
        role="application"
        data={[...live.rows]}
        barCategoryGap={0}
        barGap={0}
      >
        <XAxis type="number" domain={[...live.valueDomain]} height={0} hide />
        <YAxis type="category" dataKey="pointId" width={0} hide />
        <FrameLayers layers={under} fit={fit} />
        <Bar dataKey="value" shape={shape} isAnimationActive={false} zIndex={0} />
        <FrameLayers layers={over} fit={fit} />
        {pointTooltip({
          plan,
          box,
          points,
          marks: series.marks,
          activeId: reading.activeId,
          isDismissed: reading.isDismissed,
        })}
        <ActivePointReport onActive={reading.onActive} />
      </BarChart>
    </div>
  );
}
