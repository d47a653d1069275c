"use client";
/** Which of the page's pictures the container query shows, and how wide it stands. */
import { type RefObject, useEffect, useState } from "react";
import { PAGE_FORMATS, type PageFormat } from "./picture.ts";

export interface VisiblePicture {
  readonly element: HTMLElement;
  readonly format: PageFormat;
  readonly widthPx: number;
  readonly heightPx: number;
}

function visiblePicture(chart: Element): VisiblePicture | undefined {
  for (const format of PAGE_FORMATS) {
    const element = chart.querySelector<HTMLElement>(`.chart-picture[data-format="${format}"]`);
    const box = element?.getBoundingClientRect();
    if (element && box && box.width > 0) return { element, format, widthPx: box.width, heightPx: box.height };
  }
  return undefined;
}

export function useVisiblePicture(layer: RefObject<HTMLElement | null>): VisiblePicture | undefined {
  const [picture, setPicture] = useState<VisiblePicture>();
  useEffect(() => {
    const chart = layer.current?.closest(".chart");
    if (!chart) return undefined;
    const measure = (): void =>
      setPicture((known) => {
        const next = visiblePicture(chart);
        return known && next && known.format === next.format && known.widthPx === next.widthPx ? known : next;
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(chart);
    return () => observer.disconnect();
  }, [layer]);
  return picture;
}
