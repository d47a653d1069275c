"use client";
/** Input rules that all live charts share. */
import { type RefObject, useEffect } from "react";

/** Alt, Ctrl, Meta and Shift belong to the browser: Alt+Left is its way back. */
export function hasModifier(event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Calls `onOutside` when something outside the element is pressed, while `isOn`. */
export function useOutsidePointer(
  element: RefObject<HTMLElement | null>,
  isOn: boolean,
  onOutside: () => void,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && element.current?.contains(target))) onOutside();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [element, isOn, onOutside]);
}
