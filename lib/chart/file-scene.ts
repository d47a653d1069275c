/** What a set of primitives needs beside them to become a file of its own. */
import type { Locale } from "../model/text.ts";
import type { Primitive } from "./scene.ts";

/** Licence of the pictures: the project's own. The facts in them are credited to their sources. */
export const LICENCE = "MIT";

export interface FileScene {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Px of a style sheet unit: print tiles are scaled by it. */
  readonly unit: number;
  readonly primitives: readonly Primitive[];
  /** Lines of the metadata element, each a name and a text. */
  readonly metadata: readonly (readonly [name: string, text: string])[];
}
