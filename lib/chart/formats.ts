/** Sizes of the six formats: margins, type and strokes in px (chart style sheet, section 1).
 *  Bare formats are the plot alone: the page's HTML holds title, note and source. */
import type { FormatId, FontWeight } from "./scene.ts";
import type { TextStyle } from "./text-metrics.ts";

export interface Format {
  readonly id: FormatId;
  readonly isBare: boolean;
  readonly widthPx: number;
  /** null: the content decides. */
  readonly heightPx: number | null;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly brandRule: { readonly width: number; readonly height: number };
  readonly title: TextStyle & { readonly maxLines: number };
  readonly subtitle: TextStyle;
  readonly label: TextStyle;
  readonly name: TextStyle;
  /** Values that are said aloud: 1.25 times the label, bold. */
  readonly value: TextStyle;
  readonly tick: TextStyle;
  readonly note: TextStyle;
  readonly gap: { readonly headerPlot: number; readonly plotNote: number };
  readonly stroke: { readonly line: number; readonly thick: number; readonly hairline: number };
  /** Length of the style sheet's "unit" in px. */
  readonly unit: number;
  /** Category labels always stand above their bar. */
  readonly isNarrow: boolean;
  /** Height of a line chart where the height is free. */
  readonly curveHeightPx: number;
  readonly barHeightPx: number;
  /** Room behind a value for its evidence mark; files have no marks. */
  readonly markRoomPx: number;
}

type Size = readonly [sizePx: number, lineHeightPx: number];
interface Sizes {
  widthPx: number;
  heightPx: number | null;
  margin: [side: number, top: number, bottom: number];
  brandRule: [width: number, height: number];
  title: readonly [...Size, maxLines: number];
  subtitle: Size;
  label: Size;
  tick: number;
  note: Size;
  gap: [headerPlot: number, plotNote: number];
  stroke: [line: number, thick: number, hairline: number];
  unit: number;
  isNarrow: boolean;
  curveHeightPx: number;
  barHeightPx: number;
}

const TITLE_TRACKING_EM = -0.012;
const VALUE_SCALE = 1.25;
/** A mark and its gap, in the narrowest container that shows the format. */
const MARK_ROOM_PX = 25;

const style = ([sizePx, lineHeightPx]: Size, weight: FontWeight): TextStyle => ({
  sizePx,
  lineHeightPx,
  weight,
});

function format(id: FormatId, isBare: boolean, sizes: Sizes): Format {
  const [titleSize, titleLine, maxLines] = sizes.title;
  const [labelSize, labelLine] = sizes.label;
  return {
    id,
    isBare,
    widthPx: sizes.widthPx,
    heightPx: sizes.heightPx,
    margin: { side: sizes.margin[0], top: sizes.margin[1], bottom: sizes.margin[2] },
    brandRule: { width: sizes.brandRule[0], height: sizes.brandRule[1] },
    title: {
      sizePx: titleSize,
      lineHeightPx: titleLine,
      weight: 600,
      trackingEm: TITLE_TRACKING_EM,
      maxLines,
    },
    subtitle: style(sizes.subtitle, 400),
    label: style(sizes.label, 400),
    name: style(sizes.label, 600),
    value: style([labelSize * VALUE_SCALE, labelLine * VALUE_SCALE], 700),
    tick: style([sizes.tick, Math.round(sizes.tick * 1.3)], 400),
    note: style(sizes.note, 400),
    gap: { headerPlot: sizes.gap[0], plotNote: sizes.gap[1] },
    stroke: { line: sizes.stroke[0], thick: sizes.stroke[1], hairline: sizes.stroke[2] },
    unit: sizes.unit,
    isNarrow: sizes.isNarrow,
    curveHeightPx: sizes.curveHeightPx,
    barHeightPx: sizes.barHeightPx,
    markRoomPx: isBare ? MARK_ROOM_PX : 0,
  };
}

const SLIDE: Sizes = {
  widthPx: 1920,
  heightPx: 1080,
  margin: [96, 64, 56],
  brandRule: [96, 8],
  title: [56, 66, 2],
  subtitle: [30, 40],
  label: [28, 36],
  tick: 26,
  note: [24, 32],
  gap: [36, 32],
  stroke: [3, 5, 1.5],
  unit: 2,
  isNarrow: false,
  curveHeightPx: 560,
  barHeightPx: 100,
};
const COLUMN: Sizes = {
  widthPx: 800,
  heightPx: 600,
  margin: [32, 26, 20],
  brandRule: [44, 4],
  title: [25, 31, 3],
  subtitle: [15.5, 21],
  label: [15, 19],
  tick: 14,
  note: [13, 18],
  gap: [20, 16],
  stroke: [1.75, 3, 1],
  unit: 1,
  isNarrow: false,
  curveHeightPx: 300,
  barHeightPx: 40,
};
const PHONE: Sizes = {
  widthPx: 360,
  heightPx: null,
  margin: [16, 16, 14],
  brandRule: [32, 3],
  title: [19, 24, 4],
  subtitle: [13.5, 18.5],
  label: [13.5, 17],
  tick: 12.5,
  note: [12, 16.5],
  gap: [18, 14],
  stroke: [1.5, 2.5, 1],
  unit: 0.85,
  isNarrow: true,
  curveHeightPx: 240,
  barHeightPx: 32,
};
/** Margins that only whole pictures have. */
const BARE = { heightPx: null, margin: [0, 0, 0], gap: [0, 0] } satisfies Partial<Sizes>;

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  slide: format("slide", false, SLIDE),
  column: format("column", false, COLUMN),
  phone: format("phone", false, PHONE),
  page: format("page", true, { ...COLUMN, ...BARE, widthPx: 760 }),
  "page-narrow": format("page-narrow", true, {
    ...COLUMN,
    ...BARE,
    widthPx: 500,
    label: [14.5, 18.5],
    curveHeightPx: 270,
    barHeightPx: 36,
    unit: 0.95,
  }),
  "page-phone": format("page-phone", true, { ...PHONE, ...BARE, widthPx: 350, curveHeightPx: 250 }),
};
