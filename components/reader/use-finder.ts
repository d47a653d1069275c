"use client";
/** Whether the finder is open: by its button, by "/" where the reader has not switched that off, or by Ctrl-K. */
import { type ComponentType, useEffect, useState } from "react";
import type { FinderProps } from "@/components/finder/finder.tsx";
import { isSlashKeyOn } from "./shortcut-choice.ts";
import { whenIdle } from "./when-idle.ts";

function isTyping({ target }: KeyboardEvent): boolean {
  return (target as Element).matches?.(
    "input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]",
  );
}

function asksForFinder(event: KeyboardEvent): boolean {
  if (event.altKey || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && !isTyping(event) && isSlashKeyOn();
}

export function useFinder() {
  const [Finder, setFinder] = useState<ComponentType<FinderProps>>();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const load = async (): Promise<void> => {
      const part = await import("@/components/finder/finder.tsx");
      setFinder(() => part.Finder);
    };
    const open = (event: Event): void => {
      event.preventDefault();
      // Out of reach: nothing opens, and the page stays as it is.
      load().then(
        () => setIsOpen(true),
        () => undefined,
      );
    };
    const onClick = (event: MouseEvent): void => {
      if ((event.target as Element).closest("[data-open-finder]")) open(event);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (asksForFinder(event)) open(event);
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    whenIdle(() => void load().catch(() => undefined));
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return { Finder: isOpen ? Finder : undefined, closeFinder: () => setIsOpen(false) };
}
