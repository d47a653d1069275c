"use client";
/** A chart on a page: the static picture in the HTML, and the live chart over it once a reader shows up.
 *  The picture stays in the document: for print, for a failed load, for readers without JavaScript. */
import {
  type ComponentType,
  type CSSProperties,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { PanelModel } from "@/lib/model/panel.ts";
import type { LiveChartProps } from "./live-chart.tsx";
import { type ChartPictures, PAGE_FORMATS } from "./picture.ts";
import { ChartBoundary } from "./chart-boundary.tsx";
import { StatusBadge } from "./status-badge.tsx";
import type { LiveStrings } from "./live-strings.ts";
import { takeOverInTurn } from "./take-over.ts";
import "./chart.css";

export interface PanelChartProps {
  readonly model: PanelModel;
  readonly pictures: ChartPictures;
  /** Entity tag of the API's answer that holds this model: an unchanged answer then has no body. */
  readonly etag: string;
  readonly strings: LiveStrings;
  /** Id of the element that holds the one-sentence summary. */
  readonly summaryId: string;
  /** Evidence marks: they lie over picture and live chart alike. */
  readonly children?: ReactNode;
}

/** Longest wait for one chart before the next gets its turn. */
const TURN_MS = 3_000;
const RETRY_EVENT = "blue-beret:retry-charts";

export function PanelChart({
  model,
  pictures,
  etag,
  strings,
  summaryId,
  children,
}: PanelChartProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const endTurn = useRef<() => void>(undefined);
  const [Live, setLive] = useState<ComponentType<LiveChartProps>>();
  const [isLive, setIsLive] = useState(false);
  const [hasLoadFailed, setHasLoadFailed] = useState(false);

  const load = useCallback(async (): Promise<void> => {
    try {
      const chunk = await import("./live-chart.tsx");
      setHasLoadFailed(false);
      setLive(() => chunk.LiveChart);
      await new Promise<void>((resolve) => {
        endTurn.current = resolve;
        setTimeout(resolve, TURN_MS);
      });
    } catch {
      setHasLoadFailed(true);
    }
  }, []);

  useEffect(() => (box.current ? takeOverInTurn(box.current, load) : undefined), [load]);
  // One retry is for all charts of the page.
  useEffect(() => {
    if (!hasLoadFailed) return undefined;
    const retry = (): void => void load();
    window.addEventListener(RETRY_EVENT, retry);
    return () => window.removeEventListener(RETRY_EVENT, retry);
  }, [hasLoadFailed, load]);

  const onReady = useCallback((ready: boolean) => {
    setIsLive(ready);
    if (ready) endTurn.current?.();
  }, []);

  const onFailure = useCallback(() => {
    setLive(undefined);
    setIsLive(false);
    setHasLoadFailed(true);
    endTurn.current?.();
  }, []);

  return (
    <div ref={box} className="chart" data-chart={model.id} data-painter={isLive ? "live" : "static"}>
      {PAGE_FORMATS.map((format) => {
        const { svg, widthPx, heightPx } = pictures[format];
        return (
          <div
            key={format}
            className="chart-picture"
            data-format={format}
            role="img"
            aria-hidden={isLive}
            aria-label={model.title}
            aria-describedby={summaryId}
            style={{ "--picture-ratio": heightPx / widthPx } as CSSProperties}
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        );
      })}
      {Live ? (
        <ChartBoundary onFailure={onFailure}>
          <Live model={model} etag={etag} strings={strings} summaryId={summaryId} onReady={onReady} />
        </ChartBoundary>
      ) : null}
      {hasLoadFailed ? (
        <StatusBadge
          text={strings.notRefreshed}
          action={strings.retry}
          onAction={() => window.dispatchEvent(new Event(RETRY_EVENT))}
        />
      ) : null}
      {children}
    </div>
  );
}
