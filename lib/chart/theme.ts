/** Colours of pages and charts: one value a token and theme. Values and contrasts: the two visual style sheets.
 *  The page turns tokens into CSS variables (tailwind.config.ts); files get the theme's colour or pattern. */

export type ThemeId = "light" | "dark" | "print";

/** Tokens that pages and charts share come first; the last group is drawn by charts alone. */
const TOKENS = {
  paper: { light: "#FFFFFF", dark: "#0A1826", print: "#FFFFFF" },
  wash: { light: "#F4F7FA", dark: "#11212F", print: "#FFFFFF" },
  ink: { light: "#0B1F33", dark: "#F4F8FB", print: "#000000" },
  muted: { light: "#52667A", dark: "#B1C1D0", print: "#3D3D3D" },
  rule: { light: "#D5DEE7", dark: "#26394B", print: "#BDBDBD" },
  "control-edge": { light: "#8696A6", dark: "#6F8499", print: "#767676" },
  link: { light: "#006FA8", dark: "#6CC5F2", print: "#000000" },
  "un-blue": { light: "#009EDB", dark: "#2BB1EA", print: "#000000" },
  caution: { light: "#8A5C00", dark: "#F3C65A", print: "#000000" },
  "caution-field": { light: "#FFF6DD", dark: "#2B2410", print: "#FFFFFF" },
  "caution-line": { light: "#B07A00", dark: "#B98A1B", print: "#000000" },
  holds: { light: "#0B6B55", dark: "#63D1B1", print: "#000000" },
  "holds-field": { light: "#E8F5F1", dark: "#0F2A28", print: "#FFFFFF" },
  error: { light: "#A61B2B", dark: "#FF98A1", print: "#000000" },
  "error-field": { light: "#FCEEEF", dark: "#331A20", print: "#FFFFFF" },

  grid: { light: "#E6ECF2", dark: "#1D3044", print: "#DADADA" },
  series: { light: "#12355B", dark: "#8CC8F7", print: "#2E2E2E" },
  /** Text inside a filled bar of the one-series colour. */
  "on-series": { light: "#FFFFFF", dark: "#0A1826", print: "#FFFFFF" },
  women: { light: "#6A4FB3", dark: "#B7A2F2", print: "#2E2E2E" },
  /** Fill of a derived value of women; in print a thin 45-degree hatch. */
  "women-derived": { light: "#EEEAF8", dark: "#292546", print: "pattern:derived" },
  /** Fill of any other derived value. */
  derived: { light: "#F4F7FA", dark: "#11212F", print: "pattern:derived" },
  /** Ground of a number that stands in a derived area: the area's own colour, paper over the print hatch. */
  "derived-ground": { light: "#F4F7FA", dark: "#11212F", print: "#FFFFFF" },
  "period-bar": { light: "#009EDB", dark: "#2BB1EA", print: "#767676" },
  land: { light: "#E6ECF2", dark: "#1D3044", print: "#E4E4E4" },
  water: { light: "#F4F7FA", dark: "#0E1D2B", print: "#FFFFFF" },
  "land-edge": { light: "#FFFFFF", dark: "#0A1826", print: "#FFFFFF" },
} as const satisfies Record<string, Record<ThemeId, string>>;

export type PaintToken = keyof typeof TOKENS;
export const PAINT_TOKENS = Object.keys(TOKENS) as PaintToken[];

/** Colour (or "pattern:<id>") of a token in a theme. */
export function paintOf(token: PaintToken, theme: ThemeId): string {
  return TOKENS[token][theme];
}

/** Name of the CSS variable that holds a token on a page. */
export function cssVariable(token: PaintToken): string {
  return `--${token}`;
}

/** Value of a token's CSS variable. A page has no tiles: when it is printed, tinted areas are paper with their outline. */
export function pageColour(token: PaintToken, theme: ThemeId): string {
  const paint = paintOf(token, theme);
  return paint.startsWith("pattern:") ? TOKENS.paper[theme] : paint;
}
