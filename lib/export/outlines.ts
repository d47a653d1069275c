/** Text as outlines: the glyphs of a run as one path in font units, so that a file looks the same anywhere.
 *  Reads the glyph file once; server only. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { advanceOf, MissingGlyph, UNITS_PER_EM } from "../chart/glyphs.ts";
import type { FontWeight, TextPrimitive } from "../chart/scene.ts";

type OutlineFile = { readonly outlines: Readonly<Record<string, Readonly<Record<string, string>>>> };

/** A glyph with its first point apart, the rest relative: it can be moved by changing one number. */
interface Glyph {
  readonly startX: number;
  readonly startY: number;
  readonly rest: string;
}

let outlines: OutlineFile["outlines"] | undefined;
const glyphs = new Map<string, Glyph | null>();

function outlineText(character: string, weight: FontWeight): string {
  outlines ??= (JSON.parse(readFileSync(path.join(process.cwd(), ".generated", "glyph-outlines.json"), "utf8")) as OutlineFile).outlines;
  const outline = outlines[String(weight)]?.[String(character.codePointAt(0))];
  if (outline === undefined) throw new MissingGlyph(character, character);
  return outline;
}

const tidy = (value: number): number => Math.round(value * 100) / 100;
/** A font unit is far below what any screen or printer shows. */
const wholeUnits = (value: number): number => Math.round(value) + 0;

/** Numbers side by side, with as few separators as SVG needs. */
const joined = (values: readonly number[]): string => values.map((value, index) => (index === 0 || value < 0 ? String(value) : ` ${value}`)).join("");

/** Absolute outline (M, L, H, V, Q, C, Z) as relative steps after its first point. */
function relativeGlyph(outline: string): Glyph | null {
  const steps = [...outline.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/g)];
  let [x, y, contourX, contourY] = [0, 0, 0, 0];
  let first: { x: number; y: number } | null = null;
  let rest = "";
  for (const [, command = "", parameters = ""] of steps) {
    const numbers = (parameters.match(/-?\d+(?:\.\d+)?/g) ?? []).map((value) => wholeUnits(Number(value)));
    if (command === "Z") {
      rest += "z";
      [x, y] = [contourX, contourY];
      continue;
    }
    if (command === "H" || command === "V") {
      const to = numbers[0] ?? 0;
      rest += command.toLowerCase() + String(to - (command === "H" ? x : y));
      if (command === "H") x = to;
      else y = to;
      continue;
    }
    const [endX = x, endY = y] = numbers.slice(-2);
    const shifted = numbers.map((value, index) => value - (index % 2 === 0 ? x : y));
    if (command === "M" && !first) first = { x: endX, y: endY };
    else rest += command.toLowerCase() + joined(shifted);
    [x, y] = [endX, endY];
    if (command === "M") [contourX, contourY] = [endX, endY];
  }
  return first ? { startX: first.x, startY: first.y, rest } : null;
}

function glyphOf(character: string, weight: FontWeight): Glyph | null {
  const key = `${weight}:${character}`;
  let glyph = glyphs.get(key);
  if (glyph === undefined) {
    glyph = relativeGlyph(outlineText(character, weight));
    glyphs.set(key, glyph);
  }
  return glyph;
}

export interface Run {
  /** Path in font units, y up. */
  readonly d: string;
  /** Puts the path in its place. */
  readonly transform: string;
  /** Px of one font unit. */
  readonly scale: number;
}

/** Outlines of a text primitive; `d` is empty when it holds only spaces. */
export function outlineRun(text: TextPrimitive): Run {
  let pen = 0;
  let d = "";
  for (const character of text.text) {
    const glyph = glyphOf(character, text.weight);
    if (glyph) d += `M${wholeUnits(glyph.startX + pen)} ${glyph.startY}${glyph.rest}`;
    pen += (advanceOf(character, text.weight) ?? 0) + (text.trackingEm ?? 0) * UNITS_PER_EM;
  }
  const start = text.anchor === "start" ? text.x : text.anchor === "middle" ? text.x - text.widthPx / 2 : text.x - text.widthPx;
  const scale = text.sizePx / UNITS_PER_EM;
  const factor = scale.toPrecision(6).replace(/0+$/, "");
  return { d, scale, transform: `translate(${tidy(start)} ${tidy(text.y)}) scale(${factor} -${factor})` };
}
