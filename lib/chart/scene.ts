/** The primitives that every picture is made of, and the plan that places them.
 *  All coordinates are CSS pixels from the top left; all paints are tokens of theme.ts. Nothing here measures or draws. */
import type { PaintToken } from "./theme.ts";

export type FontWeight = 400 | 500 | 600 | 700;

export interface Stroke {
  readonly token: PaintToken;
  readonly widthPx: number;
  /** Dash lengths in px. */
  readonly dash?: readonly number[];
}

export interface RectPrimitive {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: PaintToken;
  readonly stroke?: Stroke;
}
export interface LinePrimitive {
  readonly type: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}
export interface PathPrimitive {
  readonly type: "path";
  readonly d: string;
  readonly fill?: PaintToken;
  readonly stroke?: Stroke;
}
export interface CirclePrimitive {
  readonly type: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill?: PaintToken;
  readonly stroke?: Stroke;
}
export interface TextPrimitive {
  readonly type: "text";
  /** Anchor point; y is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly sizePx: number;
  readonly weight: FontWeight;
  /** Letter spacing in em. */
  readonly trackingEm?: number;
  readonly fill: PaintToken;
  /** Paint of a halo behind the letters (0.28 em), for text over lines. */
  readonly halo?: PaintToken;
  /** Measured advance width, so that nothing downstream measures again. */
  readonly widthPx: number;
}
export type Primitive = RectPrimitive | LinePrimitive | PathPrimitive | CirclePrimitive | TextPrimitive;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn for one datum; `box` is its hit area. */
export interface Mark {
  readonly pointId: string;
  readonly primitives: readonly Primitive[];
  readonly box: Box;
}

/** Layers in painting order: frames are fixed, series are the marks that a live chart takes over. */
export type Layer =
  | { readonly kind: "frame"; readonly primitives: readonly Primitive[] }
  | { readonly kind: "series"; readonly seriesId: string; readonly marks: readonly Mark[] };

/** What Recharts needs to know: domains and data in the plan's own coordinates; the marks stay the plan's. */
export type LiveSpec =
  | {
      readonly kind: "horizontal-bars";
      /** One band a row, top to bottom. */
      readonly rows: readonly { readonly pointId: string; readonly value: number }[];
      readonly valueDomain: readonly [number, number];
    }
  | {
      readonly kind: "curve";
      readonly points: readonly { readonly pointId: string; readonly x: number; readonly y: number }[];
      readonly xDomain: readonly [number, number];
      readonly yDomain: readonly [number, number];
    }
  | { readonly kind: "own" };

export interface ChartPlan {
  readonly panelId: string;
  readonly format: FormatId;
  readonly locale: "en" | "vi";
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plot: Box;
  readonly title: string;
  readonly description: string;
  readonly layers: readonly Layer[];
  readonly live: LiveSpec;
}

/** slide, column, phone: whole pictures with title and source inside.
 *  page, page-narrow, page-phone: the plot alone, for a page whose HTML holds title, note and source. */
export type FormatId = "slide" | "column" | "phone" | "page" | "page-narrow" | "page-phone";
