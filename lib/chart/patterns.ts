/** Vector tiles for areas that print tells apart by texture: no filter, no gradient. Files use them; pages do not. */
import { openTag } from "./svg-text.ts";
import { PAINT_TOKENS, paintOf, type PaintToken, type ThemeId } from "./theme.ts";

const PREFIX = "pattern:";

/** Side of the tile in px, and the lines in it: thin, wide apart, at 45 degrees. */
const TILE_PX = 6;
const TILES: Readonly<Record<string, string>> = {
  derived: `<rect width="${TILE_PX}" height="${TILE_PX}" fill="#FFFFFF"/><path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="#000000" stroke-width="0.6" fill="none"/>`,
};

/** Paint of a token in a file: a colour, or a reference to the tile that `patternDefinitions` writes. */
export function filePaint(token: PaintToken, theme: ThemeId, idPrefix: string): string {
  const paint = paintOf(token, theme);
  return paint.startsWith(PREFIX) ? `url(#${idPrefix}-${paint.slice(PREFIX.length)})` : paint;
}

/** Definitions of the tiles that a theme uses among the given tokens; empty when there are none. */
export function patternDefinitions(
  tokens: ReadonlySet<PaintToken>,
  theme: ThemeId,
  idPrefix: string,
  scale: number,
): string {
  const paints = PAINT_TOKENS.filter((token) => tokens.has(token)).map((token) => paintOf(token, theme));
  const names = [
    ...new Set(paints.filter((paint) => paint.startsWith(PREFIX)).map((paint) => paint.slice(PREFIX.length))),
  ];
  const tiles = names.map((name) => {
    const attributes = {
      id: `${idPrefix}-${name}`,
      width: String(TILE_PX),
      height: String(TILE_PX),
      patternUnits: "userSpaceOnUse",
      ...(scale === 1 ? {} : { patternTransform: `scale(${scale})` }),
    };
    return `${openTag("pattern", attributes)}${TILES[name] ?? ""}</pattern>`;
  });
  return tiles.join("");
}
