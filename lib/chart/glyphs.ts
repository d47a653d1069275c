/** Glyph guard: every character of every drawn text is in the chart font, or is replaced on purpose, or stops the build.
 *  A rasteriser drops a missing glyph without a word ("≥ 16 %" becomes "16 %"), so none may reach it. */
import metrics from "../../.generated/font-metrics.json" with { type: "json" };
import type { FontWeight } from "./scene.ts";

export const UNITS_PER_EM = metrics.unitsPerEm;

const ADVANCES: Record<FontWeight, Readonly<Record<string, number>>> = {
  400: metrics.advances["400"],
  500: metrics.advances["500"],
  600: metrics.advances["600"],
  700: metrics.advances["700"],
};

/** Characters that a font may lack, with what is drawn in their place. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2007": "\u00A0",
  "\u2009": "\u00A0",
  "\u202F": "\u00A0",
  "\t": " ",
  "\n": " ",
  "\u00AD": "",
  "\u200B": "",
  "\u2060": "",
  "\uFEFF": "",
};

/** A character without a glyph and without a replacement. */
export class MissingGlyph extends Error {
  override readonly name = "MissingGlyph";
  readonly codePoint: string;
  constructor(
    character: string,
    readonly place: string,
  ) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    super(
      `The chart font has no ${codePoint} ("${character}"), needed in "${place}": reword, or add it to the font's character set`,
    );
    this.codePoint = codePoint;
  }
}

/** Advance of a character in font units; undefined when the font lacks it. */
export function advanceOf(character: string, weight: FontWeight): number | undefined {
  return ADVANCES[weight][String(character.codePointAt(0))];
}

/** The text as it can be drawn: NFC, each character in the font.
 *  @throws MissingGlyph for a character that has neither glyph nor replacement. */
export function drawable(text: string): string {
  let drawn = "";
  for (const character of text.normalize("NFC")) {
    if (advanceOf(character, 400) !== undefined) {
      drawn += character;
      continue;
    }
    const replacement = REPLACEMENTS[character];
    if (replacement === undefined) throw new MissingGlyph(character, text);
    drawn += replacement;
  }
  return drawn;
}
