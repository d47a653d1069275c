/** Self-contained SVG files as PNG, off the main thread. The same SVG gives the same bytes. */
import { renderAsync } from "@resvg/resvg-js";
import type { FormatId } from "../chart/scene.ts";
import { FORMATS } from "../chart/formats.ts";

/** Slides are drawn at their own size, the smaller pictures at twice theirs. */
export const PNG_SCALE: Readonly<Record<FormatId, number>> = {
  slide: 1,
  column: 2,
  phone: 2,
  page: 2,
  "page-narrow": 2,
  "page-phone": 2,
};

/** Width in px of a format's PNG. */
export const pngWidthPx = (format: FormatId): number => FORMATS[format].widthPx * PNG_SCALE[format];

/** Renders an SVG whose text is outlines; no font of the system is ever read. */
export async function renderPng(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: widthPx },
    font: { loadSystemFonts: false },
    logLevel: "off",
  });
  return image.asPng();
}
