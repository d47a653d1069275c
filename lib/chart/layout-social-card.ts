/** The card that a link to the page shows elsewhere: brand, headline, up to three key figures, source; 1200 x 630. */
import type { Locale } from "../model/text.ts";
import { line, rect, textBlock, textCentredAt, type BlockLine } from "./draw.ts";
import { type FileScene, LICENCE } from "./file-scene.ts";
import type { Primitive } from "./scene.ts";
import { linesWidth, truncate, wrapBalanced, type TextStyle } from "./text-metrics.ts";

export interface SocialCard {
  readonly locale: Locale;
  readonly brand: string;
  readonly headline: string;
  /** At most three are drawn. */
  readonly figures: readonly {
    readonly display: string;
    readonly label: string;
    readonly isCaution?: boolean;
  }[];
  readonly sourceLine: string;
  readonly description: string;
}

const SIZE = { width: 1200, height: 630 };
const MARGIN = 64;
const MOST_FIGURES = 3;
const MOST_LINES = 3;
const FIGURES_TOP = 376;
const GUTTER = 32;

const BRAND: TextStyle = { sizePx: 28, lineHeightPx: 36, weight: 700 };
const HEADLINE: TextStyle = { sizePx: 50, lineHeightPx: 60, weight: 600, trackingEm: -0.012 };
/** A headline is a claim, so it is set smaller rather than cut. */
const HEADLINE_SIZES_PX = [50, 46, 42, 38, 34];
const VALUE: TextStyle = { sizePx: 64, lineHeightPx: 72, weight: 700, trackingEm: -0.012 };
const LABEL: TextStyle = { sizePx: 24, lineHeightPx: 31, weight: 400 };
const SOURCE: TextStyle = { sizePx: 20, lineHeightPx: 28, weight: 400 };

function headlineStyle(text: string, width: number): TextStyle {
  const styles = HEADLINE_SIZES_PX.map((sizePx): TextStyle => ({ ...HEADLINE, sizePx }));
  return (
    styles.find((style) => wrapBalanced(text, style, width).length <= MOST_LINES) ?? styles.at(-1) ?? HEADLINE
  );
}

function figures(card: SocialCard): Primitive[] {
  const width = (SIZE.width - 2 * MARGIN - (MOST_FIGURES - 1) * GUTTER) / MOST_FIGURES;
  return card.figures.slice(0, MOST_FIGURES).flatMap((figure, index) => {
    const x = MARGIN + index * (width + GUTTER);
    const scale = Math.min(1, width / linesWidth([figure.display], VALUE));
    const value: TextStyle = { ...VALUE, sizePx: Math.floor(VALUE.sizePx * scale) };
    const label: BlockLine[] = wrapBalanced(figure.label, LABEL, width, 2).map((text) => ({
      text,
      style: LABEL,
      ink: { fill: figure.isCaution ? "caution" : "muted" },
    }));
    return [
      ...(index === 0
        ? []
        : [
            line(x - GUTTER / 2, FIGURES_TOP + 8, x - GUTTER / 2, FIGURES_TOP + 130, {
              token: "rule",
              widthPx: 1.5,
            }),
          ]),
      textCentredAt(x, FIGURES_TOP + VALUE.lineHeightPx / 2, figure.display, value, "start", { fill: "ink" }),
      ...textBlock(x, FIGURES_TOP + VALUE.lineHeightPx + 4, label, "start"),
    ];
  });
}

export function layoutSocialCard(card: SocialCard): FileScene {
  const width = SIZE.width - 2 * MARGIN;
  const style = headlineStyle(card.headline, width);
  const headline: BlockLine[] = wrapBalanced(card.headline, style, width, MOST_LINES).map((text) => ({
    text,
    style,
    ink: { fill: "ink" },
  }));
  const primitives: Primitive[] = [
    rect({ x: MARGIN, y: 56, width: 72, height: 6 }, { fill: "un-blue" }),
    textCentredAt(MARGIN, 96, card.brand, BRAND, "start", { fill: "ink" }),
    ...textBlock(MARGIN, 136, headline, "start"),
    line(MARGIN, FIGURES_TOP - 20, SIZE.width - MARGIN, FIGURES_TOP - 20, { token: "ink", widthPx: 2.5 }),
    ...figures(card),
    textCentredAt(MARGIN, SIZE.height - 46, truncate(card.sourceLine, SOURCE, width), SOURCE, "start", {
      fill: "muted",
    }),
  ];
  return {
    id: `social-card-${card.locale}`,
    widthPx: SIZE.width,
    heightPx: SIZE.height,
    locale: card.locale,
    title: card.headline,
    description: card.description,
    unit: 1,
    primitives,
    metadata: [
      ["source", card.sourceLine],
      ["licence", LICENCE],
    ],
  };
}
