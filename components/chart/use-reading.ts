"use client";
/** Reading a Recharts chart: which point is active, whether its card is put away, and the reading keys
 *  (arrows, Home, End, Escape) handed on in Recharts' own terms. */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { hasModifier, useOutsidePointer } from "./reader-input.ts";

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

export function useReading(
  pointCount: number,
  keys: RechartsKeys,
  report: (pointId: string | undefined) => void,
) {
  const [activeId, setActiveId] = useState<string>();
  const [dismissedId, setDismissedId] = useState<string>();
  const isHandingOn = useRef(false);
  const wrapper = useRef<HTMLDivElement>(null);

  const onActive = useCallback(
    (pointId: string | undefined) => {
      setActiveId(pointId);
      setDismissedId((dismissed) => (dismissed === pointId ? dismissed : undefined));
      report(pointId);
    },
    [report],
  );

  // Escape puts the card away wherever the focus is; so does a press anywhere else: a finger never "leaves".
  const dismiss = useCallback(() => setDismissedId(activeId), [activeId]);
  useOutsidePointer(wrapper, activeId !== undefined, dismiss);
  useEffect(() => {
    if (activeId === undefined) return undefined;
    const onEscape = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === "Escape") dismiss();
    };
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [activeId, dismiss]);

  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    if (isHandingOn.current || hasModifier(event)) return;
    const move = MOVES[event.key];
    if (!move || !(event.target instanceof SVGElement)) return;
    event.preventDefault();
    event.stopPropagation();
    setDismissedId(undefined);
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
    wrapperProps: {
      ref: wrapper,
      onKeyDownCapture,
      onPointerDownCapture: (): void => setDismissedId(undefined),
    },
  };
}
