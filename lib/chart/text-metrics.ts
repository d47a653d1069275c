/** Widths and line breaks from the chart font's own advances: no kerning, no ligatures, so a width is a sum.
 *  The page, the rasteriser and this table use one font file; nothing else may measure. */
import { advanceOf, drawable, MissingGlyph, UNITS_PER_EM } from "./glyphs.ts";
import type { FontWeight } from "./scene.ts";

export interface TextStyle {
  readonly sizePx: number;
  readonly lineHeightPx: number;
  readonly weight: FontWeight;
  readonly trackingEm?: number;
}

const ELLIPSIS = "…";
/** A last line shorter than this part of the width looks lost. */
const SHORT_LAST_LINE = 0.28;
/** Widths are compared with this tolerance: rounding in a renderer is smaller. */
const TOLERANCE_PX = 0.01;

/** Advance width of a text as it is drawn, in px; letter spacing counts after every character, as in CSS. */
export function textWidth(text: string, style: TextStyle): number {
  let units = 0;
  let count = 0;
  for (const character of drawable(text)) {
    const advance = advanceOf(character, style.weight);
    if (advance === undefined) throw new MissingGlyph(character, text);
    units += advance;
    count += 1;
  }
  return (units / UNITS_PER_EM + count * (style.trackingEm ?? 0)) * style.sizePx;
}

const isPartOfNumber = (character: string | undefined) =>
  character !== undefined && /[\d.,\u00A0\u202F%]/.test(character);

/** The longest beginning that fits with an ellipsis; a number is left out whole rather than cut. */
export function truncate(text: string, style: TextStyle, maxWidthPx: number): string {
  const whole = drawable(text);
  if (textWidth(whole, style) <= maxWidthPx + TOLERANCE_PX) return whole;
  const characters = [...whole];
  let length = characters.length;
  while (length > 0 && textWidth(characters.slice(0, length).join("") + ELLIPSIS, style) > maxWidthPx)
    length -= 1;
  while (length > 0 && isPartOfNumber(characters[length - 1]) && isPartOfNumber(characters[length]))
    length -= 1;
  return (
    characters
      .slice(0, length)
      .join("")
      .replace(/[\s,;:.–-]+$/u, "") + ELLIPSIS
  );
}

/** Lines filled from the left, broken at plain spaces only. A word wider than the line is truncated. */
export function wrapGreedy(text: string, style: TextStyle, maxWidthPx: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of drawable(text)
    .split(" ")
    .filter((part) => part !== "")) {
    const extended = line === "" ? word : `${line} ${word}`;
    if (textWidth(extended, style) <= maxWidthPx + TOLERANCE_PX) {
      line = extended;
      continue;
    }
    if (line !== "") lines.push(line);
    line = truncate(word, style, maxWidthPx);
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The greedy lines, cut to a number of them; the last one kept ends in an ellipsis when text is left over. */
function wrapLimited(text: string, style: TextStyle, maxWidthPx: number, maxLines: number): string[] {
  const lines = wrapGreedy(text, style, maxWidthPx);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept[maxLines - 1] ?? "";
  const next = lines[maxLines] ?? "";
  kept[maxLines - 1] = truncate(`${last} ${next} ${ELLIPSIS}`, style, maxWidthPx);
  return kept;
}

/** Narrowest width, to half a pixel, that keeps the line count of the full width. */
function balancedWidth(text: string, style: TextStyle, maxWidthPx: number, lineCount: number): number {
  let low = 0;
  let high = maxWidthPx;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const lines = wrapGreedy(text, style, middle);
    const isCut = lines.some((line) => line.endsWith(ELLIPSIS)) && !text.includes(ELLIPSIS);
    if (lines.length <= lineCount && !isCut) high = middle;
    else low = middle;
  }
  return high;
}

/** Balanced lines for titles, subtitles and labels. */
export function wrapBalanced(
  text: string,
  style: TextStyle,
  maxWidthPx: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapGreedy(text, style, maxWidthPx);
  if (lines.length > maxLines) return wrapLimited(text, style, maxWidthPx, maxLines);
  if (lines.length <= 1 || lines.some((line) => line.endsWith(ELLIPSIS))) return lines;
  return wrapGreedy(text, style, balancedWidth(text, style, maxWidthPx, lines.length));
}

/** Lines for running text: full width, balanced only when the last line would be short. */
export function wrapNote(
  text: string,
  style: TextStyle,
  maxWidthPx: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapLimited(text, style, maxWidthPx, maxLines);
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || textWidth(last, style) >= SHORT_LAST_LINE * maxWidthPx)
    return lines;
  return wrapBalanced(text, style, maxWidthPx, maxLines);
}

/** Width of the widest line. */
export function linesWidth(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}
