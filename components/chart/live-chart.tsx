"use client";
/** The live chart of one panel: asks the API whether the figures still hold, and lets Recharts draw the plan's marks.
 *  Loaded on the first sign of a reader; nothing on the page depends on it. */
import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { layoutLive } from "@/lib/chart/layout-live.ts";
import type { ChartPlan } from "@/lib/chart/scene.ts";
import type { PanelModel } from "@/lib/model/panel.ts";
import { panelKeys, panelQuery, seedPanel } from "@/lib/queries/panels.ts";
import { LiveBars } from "./live-bars.tsx";
import { LiveCurve } from "./live-curve.tsx";
import type { LivePartProps } from "./live-parts.tsx";
import type { LiveStrings } from "./live-strings.ts";
import { PointReader } from "./point-reader.tsx";
import { queryClient } from "./query-client.ts";
import { StatusBadge } from "./status-badge.tsx";
import { useVisiblePicture } from "./use-visible-picture.ts";

export interface LiveChartProps {
  readonly model: PanelModel;
  readonly etag: string;
  readonly strings: LiveStrings;
  readonly summaryId: string;
  /** Told when the live chart may be shown, and when it must step back. */
  readonly onReady: (isReady: boolean) => void;
}

export function LiveChart(props: LiveChartProps): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <RefreshedChart {...props} />
    </QueryClientProvider>
  );
}

let hasVoice = false;

/** True for the first chart of a page only. */
function claimVoice(): boolean {
  const isFirst = !hasVoice;
  hasVoice = true;
  return isFirst;
}

/** Keeps the page's own figures on show: an answer of another dataset version is announced, never mixed in. */
function RefreshedChart({ model, etag, ...rest }: LiveChartProps): ReactNode {
  const client = useQueryClient();
  const [seeded] = useState(() => seedPanel(client, model, etag));
  const { data, failureCount, isError, fetchStatus } = useQuery(panelQuery(seeded.id, seeded.locale));
  // All charts ask the same server: one voice for all of them, and one retry.
  const [isSpeaker] = useState(claimVoice);
  const isNewer = data !== undefined && data.dataset.version !== model.dataset.version;
  const { strings } = rest;
  return (
    <>
      <PaintedChart model={data && !isNewer ? data : model} {...rest} />
      {failureCount > 0 || isError ? (
        <StatusBadge
          text={strings.notRefreshed}
          action={fetchStatus === "fetching" ? strings.retrying : strings.retry}
          isBusy={fetchStatus === "fetching"}
          isSpoken={isSpeaker}
          onAction={() => void client.refetchQueries({ queryKey: panelKeys.all }, { cancelRefetch: false })}
        />
      ) : isNewer ? (
        <StatusBadge
          text={strings.newerData}
          action={strings.reload}
          isSpoken={isSpeaker}
          onAction={() => window.location.reload()}
        />
      ) : null}
    </>
  );
}

function isDrawnByRecharts(model: PanelModel): boolean {
  return model.body.kind !== "locator-map" && model.body.kind !== "milestones";
}

function PaintedChart({ model, strings, summaryId, onReady }: Omit<LiveChartProps, "etag">): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const picture = useVisiblePicture(layer);
  const [activeId, setActiveId] = useState<string>();
  const isRecharts = isDrawnByRecharts(model);
  const format = picture?.format;
  const plan = useMemo(
    () => (format !== undefined && isRecharts ? layoutLive(model, format) : undefined),
    [model, format, isRecharts],
  );
  useReadyMarks(layer, plan, onReady);

  const instructionsId = useId();
  const point = model.points.find(({ id }) => id === activeId);
  const aria = {
    "aria-label": model.title,
    "aria-roledescription": strings.roleDescription,
    "aria-describedby": `${summaryId} ${instructionsId}`,
  };
  const common = { points: model.points, aria, onActive: setActiveId };
  return (
    <>
      <div
        ref={layer}
        className={isRecharts ? "chart-live" : "chart-live chart-live-own"}
        style={picture && { width: picture.widthPx, height: picture.heightPx }}
      >
        {plan && picture ? <RechartsChart key={plan.format} plan={plan} box={picture} {...common} /> : null}
        {picture && !isRecharts ? (
          <PointReader picture={picture.element} onReady={onReady} {...common} />
        ) : null}
      </div>
      <p id={instructionsId} className="sr-only">
        {strings.instructions}
      </p>
      <p className="sr-only" aria-live="polite" data-role="announcement">
        {point ? point.sentence : ""}
      </p>
    </>
  );
}

function RechartsChart(props: LivePartProps): ReactNode {
  const { live } = props.plan;
  switch (live.kind) {
    case "horizontal-bars":
      return <LiveBars {...props} live={live} />;
    case "curve":
      return <LiveCurve {...props} live={live} />;
    case "own":
      return null;
    default:
      return live satisfies never;
  }
}

/** Longest wait for Recharts' marks, in animation frames; past it the picture stays. */
const MAX_FRAMES = 120;

/** Watches for the plan's marks under the hidden layer, then shows it in one change. */
function useReadyMarks(
  layer: RefObject<HTMLDivElement | null>,
  plan: ChartPlan | undefined,
  onReady: (isReady: boolean) => void,
): void {
  const expected = plan?.layers.reduce(
    (sum, entry) => sum + (entry.kind === "series" ? entry.marks.length : 0),
    0,
  );
  const format = plan?.format;
  useEffect(() => {
    if (expected === undefined) return undefined;
    let frame = 0;
    let handle = requestAnimationFrame(function poll() {
      const found = layer.current?.querySelectorAll("svg g[data-point]").length ?? 0;
      if (found === expected) {
        onReady(true);
        return;
      }
      frame += 1;
      if (frame < MAX_FRAMES) handle = requestAnimationFrame(poll);
    });
    return () => {
      cancelAnimationFrame(handle);
      onReady(false);
    };
  }, [layer, expected, format, onReady]);
}
