/** Text as outlines: each glyph once, and runs that refer to it, so that a file looks the same anywhere.
 *  Reads the glyph file once; server only. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { advanceOf, MissingGlyph, UNITS_PER_EM } from "../chart/glyphs.ts";
import type { FontWeight, TextPrimitive } from "../chart/scene.ts";

type OutlineFile = { readonly outlines: Readonly<Record<string, Readonly<Record<string, string>>>> };

let outlines: OutlineFile["outlines"] | undefined;
const paths = new Map<string, string>();

function outlineText(character: string, weight: FontWeight): string {
  outlines ??= (
    JSON.parse(
      readFileSync(path.join(process.cwd(), ".generated", "glyph-outlines.json"), "utf8"),
    ) as OutlineFile
  ).outlines;
  const outline = outlines[String(weight)]?.[String(character.codePointAt(0))];
  if (outline === undefined) throw new MissingGlyph(character, character);
  return outline;
}

/** Outline (M, L, H, V, Q, C, Z) in whole font units, far below what a screen or printer shows. */
function wholeUnits(outline: string): string {
  return outline
    .replace(/-?\d+(?:\.\d+)?/g, (value) => String(Math.round(Number(value)) + 0))
    .replace(/ -/g, "-");
}

function glyphPath(character: string, weight: FontWeight): string {
  const key = `${weight}:${character}`;
  let glyph = paths.get(key);
  if (glyph === undefined) {
    glyph = wholeUnits(outlineText(character, weight));
    paths.set(key, glyph);
  }
  return glyph;
}

/** Name of a glyph within a file: the same letter of the same weight has the same outline everywhere. */
const glyphId = (character: string, weight: FontWeight): string =>
  `g${weight / 100}-${(character.codePointAt(0) ?? 0).toString(16)}`;

const tidy = (value: number): number => Math.round(value * 100) / 100;

export interface Run {
  /** Glyphs of the run with their pen positions, in font units. */
  readonly glyphs: readonly { readonly id: string; readonly pen: number }[];
  /** Puts the run in its place; font units are y up. */
  readonly transform: string;
}

/** A text primitive as references to glyphs; no glyphs when it holds only spaces. */
export function outlineRun(text: TextPrimitive): Run {
  let pen = 0;
  const glyphs: { id: string; pen: number }[] = [];
  for (const character of text.text) {
    if (glyphPath(character, text.weight) !== "")
      glyphs.push({ id: glyphId(character, text.weight), pen: Math.round(pen) });
    pen += (advanceOf(character, text.weight) ?? 0) + (text.trackingEm ?? 0) * UNITS_PER_EM;
  }
  const start =
    text.anchor === "start"
      ? text.x
      : text.anchor === "middle"
        ? text.x - text.widthPx / 2
        : text.x - text.widthPx;
  const factor = String(Number((text.sizePx / UNITS_PER_EM).toPrecision(6)));
  return { glyphs, transform: `translate(${tidy(start)} ${tidy(text.y)}) scale(${factor} -${factor})` };
}

/** Each glyph that some texts use, once, in the order of its name. */
export function glyphDefinitions(
  texts: readonly TextPrimitive[],
): { readonly id: string; readonly d: string }[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const character of text.text) {
      const d = glyphPath(character, text.weight);
      if (d !== "") found.set(glyphId(character, text.weight), d);
    }
  }
  return [...found].map(([id, d]) => ({ id, d })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
