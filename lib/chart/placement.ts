/** Chooses the first place for a label where it hits nothing; hard obstacles are refused, soft ones only disliked. */
import { boxAround, grown, overlaps, textBox } from "./draw.ts";
import type { Box, TextPrimitive } from "./scene.ts";

export interface Candidate {
  readonly texts: readonly TextPrimitive[];
  /** Disliked from the start: wording that was shortened, a side that reads worse. */
  readonly cost: number;
}

export interface Surroundings {
  /** The label must stay inside. */
  readonly frame: Box;
  /** Other texts. */
  readonly hard: readonly Box[];
  /** Lines and points that a label had better not cross. */
  readonly soft: readonly SoftObstacle[];
}

export interface SoftObstacle {
  readonly box: Box;
  /** What crossing it costs, in the candidates' own measure. */
  readonly cost: number;
}

const TEXT_GAP_PX = 3;

const isInside = (box: Box, frame: Box) =>
  box.x >= frame.x - 0.01 &&
  box.y >= frame.y - 0.01 &&
  box.x + box.width <= frame.x + frame.width + 0.01 &&
  box.y + box.height <= frame.y + frame.height + 0.01;

/** Boxes of texts, as obstacles for what is placed after them. */
export const textBoxes = (texts: readonly TextPrimitive[]): Box[] => texts.map(textBox);

/** The cheapest candidate that stays inside and clear of hard obstacles; null when there is none. */
export function place(
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): readonly TextPrimitive[] | null {
  let best: { texts: readonly TextPrimitive[]; cost: number } | null = null;
  for (const { texts, cost } of candidates) {
    const boxes = texts.map(textBox);
    if (best && cost >= best.cost) continue;
    if (!isInside(boxAround(boxes), surroundings.frame)) continue;
    if (boxes.some((box) => surroundings.hard.some((other) => overlaps(grown(box, TEXT_GAP_PX), other))))
      continue;
    const around = boxAround(boxes);
    const total = surroundings.soft.reduce(
      (sum, soft) => (overlaps(around, soft.box) ? sum + soft.cost : sum),
      cost,
    );
    if (!best || total < best.cost) best = { texts, cost: total };
  }
  return best?.texts ?? null;
}
