/** A curve with named points by Recharts: its scales, hit-testing, tooltip and keyboard; the plan's marks as its line's shape. */
import type { ReactNode } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { LiveSpec } from "@/lib/chart/scene.ts";
import {
  ActivePointReport,
  chartGeometry,
  Fitted,
  FrameLayers,
  type LivePartProps,
  pointTooltip,
  splitLayers,
} from "./live-parts.tsx";
import { useReading } from "./use-reading.ts";
import { MarkGroup } from "./scene-elements.tsx";

export interface LiveCurveProps extends LivePartProps {
  readonly live: Extract<LiveSpec, { kind: "curve" }>;
}

const KEYS = { forward: "ArrowRight", back: "ArrowLeft" } as const;

export function LiveCurve({ plan, box, live, points, aria, onActive }: LiveCurveProps): ReactNode {
  const { under, series, over } = splitLayers(plan);
  const fit = { plan, box };
  const reading = useReading(series.marks.length, KEYS, onActive);
  const shape = () => (
    <Fitted fit={fit}>
      {series.marks.map((mark) => (
        <MarkGroup key={mark.pointId} mark={mark} />
      ))}
    </Fitted>
  );
  return (
    <div {...reading.wrapperProps}>
      <LineChart {...chartGeometry(fit)} {...aria} role="application" data={[...live.points]}>
        <XAxis type="number" dataKey="x" domain={[...live.xDomain]} height={0} hide />
        <YAxis type="number" domain={[...live.yDomain]} width={0} hide />
        <FrameLayers layers={under} fit={fit} />
        <Line dataKey="y" shape={shape} dot={false} activeDot={false} isAnimationActive={false} zIndex={0} />
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
      </LineChart>
    </div>
  );
}
