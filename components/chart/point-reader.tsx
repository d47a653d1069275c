/** Pointer and keyboard for pictures that stay our SVG (map, milestones): the same card and keys as the Recharts charts.
 *  Lies over the picture and finds its points by their `data-point` groups. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useState } from "react";
import type { Box } from "@/lib/chart/scene.ts";
import type { PanelPoint } from "@/lib/model/panel.ts";
import { PointCard } from "./point-card.tsx";

export interface PointReaderProps {
  readonly picture: HTMLElement;
  readonly points: readonly PanelPoint[];
  readonly aria: Readonly<Record<`aria-${string}`, string>>;
  readonly onActive: (pointId: string | undefined) => void;
  readonly onReady: (isReady: boolean) => void;
}

/** Farthest a pointer may be from a point and still mean it. */
const REACH_PX = 16;
const CARD_WIDTH_PX = 300;

function boxOf(picture: HTMLElement, pointId: string): Box | undefined {
  const frame = picture.getBoundingClientRect();
  const group = picture.querySelector(`g[data-point="${CSS.escape(pointId)}"]`)?.getBoundingClientRect();
  if (!group) return undefined;
  return { x: group.x - frame.x, y: group.y - frame.y, width: group.width, height: group.height };
}

function distance(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

export function PointReader({ picture, points, aria, onActive, onReady }: PointReaderProps): ReactNode {
  const [activeId, setActiveId] = useState<string>();
  useEffect(() => {
    onReady(true);
    return () => onReady(false);
  }, [onReady]);

  const activate = (pointId: string | undefined): void => {
    setActiveId(pointId);
    onActive(pointId);
  };
  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    const frame = picture.getBoundingClientRect();
    const reachable = points
      .map(({ id }) => ({ id, box: boxOf(picture, id) }))
      .flatMap(({ id, box }) =>
        box ? [{ id, away: distance(box, event.clientX - frame.x, event.clientY - frame.y) }] : [],
      )
      .filter(({ away }) => away <= REACH_PX)
      .toSorted((a, b) => a.away - b.away);
    activate(reachable[0]?.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const now = points.findIndex(({ id }) => id === activeId);
    const last = points.length - 1;
    const wanted = new Map([
      ["ArrowRight", now + 1],
      ["ArrowDown", now + 1],
      ["ArrowLeft", now - 1],
      ["ArrowUp", now - 1],
      ["Home", 0],
      ["End", last],
    ]).get(event.key);
    if (event.key === "Escape") activate(undefined);
    if (wanted === undefined) return;
    event.preventDefault();
    activate(points[Math.max(0, Math.min(last, wanted))]?.id);
  };

  const point = points.find(({ id }) => id === activeId);
  const box = activeId === undefined ? undefined : boxOf(picture, activeId);
  return (
    <div
      className="chart-reader"
      role="application"
      tabIndex={0}
      {...aria}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => activate(undefined)}
      onFocus={(event) => {
        if (event.target.matches(":focus-visible") && activeId === undefined) activate(points[0]?.id);
      }}
      onBlur={() => activate(undefined)}
      onKeyDown={onKeyDown}
    >
      {point && box ? (
        <>
          <div
            className="chart-ring"
            style={{ left: box.x - 4, top: box.y - 4, width: box.width + 8, height: box.height + 8 }}
          />
          <div
            style={{
              position: "absolute",
              zIndex: 3,
              width: "max-content",
              left: Math.max(0, Math.min(box.x + 24, picture.clientWidth - CARD_WIDTH_PX)),
              top: box.y + box.height + 2,
            }}
            onPointerMove={(event) => event.stopPropagation()}
          >
            <PointCard point={point} />
          </div>
        </>
      ) : null}
    </div>
  );
}
