/** Inter, made from the npm package by scripts/generate-assets.ts: one variable file for the page's text,
 *  four static files for charts, whose widths the layout engine measured.
 *  The page's font never swaps after the first paint; a chart's text waits for its font, so no letter moves. */
import localFont from "next/font/local";

const pageFont = localFont({
  src: "../.generated/fonts/page.woff2",
  weight: "400 700",
  variable: "--font-page",
  display: "optional",
  preload: true,
});

const chartFont = localFont({
  src: [
    { path: "../.generated/fonts/chart-400.woff2", weight: "400" },
    { path: "../.generated/fonts/chart-500.woff2", weight: "500" },
    { path: "../.generated/fonts/chart-600.woff2", weight: "600" },
    { path: "../.generated/fonts/chart-700.woff2", weight: "700" },
  ],
  variable: "--font-chart",
  display: "block",
  preload: true,
  adjustFontFallback: false,
});

export const fontVariables = `${pageFont.variable} ${chartFont.variable}`;
