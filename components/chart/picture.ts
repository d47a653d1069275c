/** A finished picture of a chart for the page, with the size it was laid out for. */
export interface ChartPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Formats that a page carries; a container query shows one of them. */
export const PAGE_FORMATS = ["page", "page-narrow", "page-phone"] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

export type ChartPictures = Readonly<Record<PageFormat, ChartPicture>>;
