/** A finished picture of a chart for the page, with the size it was laid out for, and the marks that lie over it. */
import type { EvidenceMarkModel } from "@/lib/model/overview.ts";

export interface ChartPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Formats that a page carries; a container query shows one of them. */
export const PAGE_FORMATS = ["page", "page-narrow", "page-phone"] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

export type ChartPictures = Readonly<Record<PageFormat, ChartPicture>>;

/** An evidence mark in a picture. */
export interface PlacedMark {
  readonly mark: EvidenceMarkModel;
  /** Its middle, as parts of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  /** Side of the square that may react to a finger. */
  readonly hitPx: number;
}

export type ChartMarkPlaces = Readonly<Record<PageFormat, readonly PlacedMark[]>>;
