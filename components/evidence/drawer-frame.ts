"use client";
/** The drawer as a thing on the screen: beside the page or over it, which of the two holds the focus,
 *  where it starts below the masthead, and what Escape means. Knows nothing of evidence. */
import { type RefObject, useEffect, useLayoutEffect, useSyncExternalStore } from "react";

/** As in app/styles/drawer.css: narrower than this, the page would be left with less than 600 px. */
const BESIDE_THE_PAGE = "(min-width: 68.5rem)";

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(BESIDE_THE_PAGE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the drawer is a sheet over the whole page. */
export function useIsSheet(): boolean {
  return useSyncExternalStore(
    watchWidth,
    () => !window.matchMedia(BESIDE_THE_PAGE).matches,
    () => false,
  );
}

/** While the sheet lies over the page, nothing of the page can be reached. */
export function usePageAside(drawer: RefObject<HTMLElement | null>, isSheet: boolean): void {
  useEffect(() => {
    const own = drawer.current;
    if (!isSheet || !own) return undefined;
    const others = [...(own.parentElement?.children ?? [])].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element !== own && !element.inert,
    );
    for (const element of others) element.inert = true;
    return () => {
      for (const element of others) element.inert = false;
    };
  }, [drawer, isSheet]);
}

/** Keeps the drawer's top at the masthead's foot, whatever the size of its text. */
export function useMastheadHeight(): void {
  useLayoutEffect(() => {
    const masthead = document.querySelector("header");
    if (!masthead) return undefined;
    const root = document.documentElement;
    const measure = (): void => root.style.setProperty("--masthead-height", `${masthead.offsetHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(masthead);
    return () => observer.disconnect();
  }, []);
}

/** What Escape closes first: a dialog over the page, a chart's card, an open menu. */
function hasNearerEscape(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element) || target.closest(".drawer")) return false;
  if (document.querySelector(".chart-card")) return true;
  return target.closest("details[open]")?.querySelector(":scope > summary.button") instanceof Element;
}

export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing && !hasNearerEscape(event.target)) onEscape();
    };
    // In the capturing phase: by the end of the bubbling one the card or menu is closed already.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [onEscape]);
}
