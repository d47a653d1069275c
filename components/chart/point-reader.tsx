/** Pointer and keyboard for pictures that stay our SVG (map, milestones): the same card and keys as the Recharts charts.
 *  Lies over the picture and finds its points by their `data-point` groups. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Box } from "@/lib/chart/scene.ts";
import type { PanelPoint } from "@/lib/model/panel.ts";
import { PlacedCard } from "./placed-card.tsx";
import { hasModifier, useOutsidePointer } from "./reader-input.ts";
import { ringStyle } from "./ring.ts";

export interface PointReaderProps {
  readonly picture: HTMLElement;
  readonly points: readonly PanelPoint[];
  readonly aria: Readonly<Record<`aria-${string}`, string>>;
  readonly onActive: (pointId: string | undefined) => void;
  readonly onReady: (isReady: boolean) => void;
}

/** Farthest a pointer may be from a point and still mean it. */
const REACH_PX = 16;

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

/** Index that a reading key leads to; undefined: another key. */
function stepTo(key: string, now: number, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, now + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, now - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

export function PointReader({ picture, points, aria, onActive, onReady }: PointReaderProps): ReactNode {
  const [activeId, setActiveId] = useState<string>();
  const [isDismissed, setIsDismissed] = useState(false);
  const reader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onReady(true);
    return () => onReady(false);
  }, [onReady]);

  const activate = useCallback(
    (pointId: string | undefined): void => {
      setActiveId((known) => {
        if (known !== pointId) setIsDismissed(false);
        return pointId;
      });
      onActive(pointId);
    },
    [onActive],
  );
  const leave = useCallback(() => activate(undefined), [activate]);
  useOutsidePointer(reader, activeId !== undefined, leave);
  useEffect(() => {
    if (activeId === undefined) return undefined;
    const onEscape = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === "Escape") setIsDismissed(true);
    };
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [activeId]);

  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    if (event.type === "pointerdown") setIsDismissed(false);
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
    if (hasModifier(event)) return;
    const wanted = stepTo(
      event.key,
      points.findIndex(({ id }) => id === activeId),
      points.length - 1,
    );
    if (wanted === undefined) return;
    event.preventDefault();
    setIsDismissed(false);
    activate(points[wanted]?.id);
  };

  const point = points.find(({ id }) => id === activeId);
  const boxes = useMemo(() => {
    const own = activeId === undefined ? undefined : boxOf(picture, activeId);
    const others = points.flatMap(({ id }) => (id === activeId ? [] : (boxOf(picture, id) ?? [])));
    return own && { own, others };
  }, [picture, points, activeId]);
  return (
    <div
      ref={reader}
      className="chart-reader"
      role="application"
      tabIndex={0}
      {...aria}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => {
        // A finger that lifts "leaves" too; its card stays until something else is pressed.
        if (event.pointerType === "mouse") leave();
      }}
      onFocus={(event) => {
        if (event.target.matches(":focus-visible") && activeId === undefined) activate(points[0]?.id);
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
    >
      {point && boxes ? (
        <>
          <div className="chart-ring" style={ringStyle(boxes.own)} />
          {isDismissed ? null : (
            <div
              onPointerMove={(event) => event.stopPropagation()}
              onPointerDown={(event) => event.stopPropagation()}
            >
              <PlacedCard
                point={point}
                mark={boxes.own}
                others={boxes.others}
                chartWidthPx={picture.clientWidth}
              />
            </div>
          )}
        </>
      ) : null}
    </div>
  );
}
