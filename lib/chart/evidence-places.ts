/** Where evidence marks stand in a picture: at the end of the words they belong to, over no text, no data and no other mark.
 *  Pure: a plan and labels in, places out, as parts of the picture's box. The page draws the marks; files have none. */
import { boxAround, overlaps, textBox } from "./draw.ts";
import type { MarkedLabel } from "./evidence-labels.ts";
import { COVERS_TEXT, GAP_PX, obstaclesIn } from "./evidence-obstacles.ts";
import { drawable } from "./glyphs.ts";
import type { Box, ChartPlan, FormatId, TextPrimitive } from "./scene.ts";

type PageFormatId = Extract<FormatId, `page${string}`>;

/** A mark's size on the page, in CSS pixels (base.css, with a px to spare); a second letter widens it. */
const MARK_PX = 18;
const LETTER_PX = 7.5;
/** Smallest width at which a page shows a format (chart.css; a phone of 320 px leaves the last one 280). */
const SMALLEST_WIDTH_PX: Readonly<Record<PageFormatId, number>> = {
  page: 640,
  "page-narrow": 430,
  "page-phone": 280,
};
/** Sides of the square that reacts to a pointer, and to a finger. */
const HIT_PX = { least: 24, most: 44 };

export interface MarkedPlace extends MarkedLabel {
  /** Letters of the mark's symbol. */
  readonly letters: number;
}

export interface EvidencePlace {
  readonly evidenceId: string;
  /** Middle of the mark, as parts of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  /** Largest square around it that reaches into no neighbour's. */
  readonly hitPx: number;
  /** Area of the mark in the plan where the picture is smallest. */
  readonly box: Box;
}

/** Lines of text that together say a wording, in drawing order; of several, the ones nearest to the datum. */
function linesSaying(wording: string, plan: ChartPlan, near: Box | undefined): readonly TextPrimitive[] {
  const words = drawable(wording);
  const found: TextPrimitive[][] = [];
  const texts = plan.layers.flatMap((layer) =>
    layer.kind === "frame" ? layer.primitives.filter((primitive) => primitive.type === "text") : [],
  );
  texts.forEach((_, from) => {
    for (let to = from + 1, said = ""; to <= texts.length; to += 1) {
      said = texts
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ");
      if (said === words) found.push(texts.slice(from, to));
      if (said.length >= words.length) break;
    }
  });
  const away = (lines: readonly TextPrimitive[]) =>
    near ? distance(boxAround(lines.map(textBox)), near) : 0;
  return found.toSorted((one, other) => away(one) - away(other))[0] ?? [];
}

/** Between the middles of two boxes. */
function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** Places around a line of text: raised behind its end first, then lower, before it, over it, under it. */
function candidatesAt(text: TextPrimitive, size: { width: number; height: number }): Candidate[] {
  const words = textBox(text);
  const middleOfCapitals = text.y - 0.364 * text.sizePx;
  const heights = [
    { y: middleOfCapitals - 0.3 * text.sizePx, cost: 0 },
    { y: middleOfCapitals, cost: 0.6 },
    { y: middleOfCapitals + 0.3 * text.sizePx, cost: 2 },
  ];
  const behind = words.x + words.width + GAP_PX;
  const over = words.y - GAP_PX - size.height;
  const under = words.y + words.height + GAP_PX;
  const ends = [words.x + words.width - size.width, words.x + (words.width - size.width) / 2, words.x];
  const beside = [
    ...[0, 4, 9].map((away) => ({ x: behind + away, cost: away / 4 })),
    ...[0, 4].map((away) => ({ x: words.x - GAP_PX - size.width - away, cost: 5 + away / 4 })),
  ];
  return [
    ...beside.flatMap(({ x, cost }) =>
      heights.map((height) => ({ x, y: height.y - size.height / 2, cost: cost + height.cost })),
    ),
    ...ends.flatMap((x, index) => [
      { x, y: over, cost: 4 + index / 2 },
      { x, y: under, cost: 5 + index / 2 },
    ]),
  ].map(({ x, y, cost }) => ({ box: { x, y, ...size }, cost }));
}

/** Larger of the distances between two middles, across and down: squares of that size just touch. */
function squareBetween(a: Box, b: Box): number {
  return Math.max(
    Math.abs(a.x + a.width / 2 - b.x - b.width / 2),
    Math.abs(a.y + a.height / 2 - b.y - b.height / 2),
  );
}

/** Over a picture is the gap to its subtitle: a mark may reach this far into it. */
const REACH_ABOVE_PX = 3;

const isInside = (box: Box, plan: ChartPlan) =>
  box.x >= 0 &&
  box.y >= -REACH_ABOVE_PX &&
  box.x + box.width <= plan.widthPx &&
  box.y + box.height <= plan.heightPx;

/** Standing so near to another mark that both cannot be pressed. */
const CROWDS_MARK = 400;
/** Wordings that come later are worse places for a mark. */
const WORDING_COST = 6;

export function evidencePlaces(plan: ChartPlan, labels: readonly MarkedPlace[]): readonly EvidencePlace[] {
  const scale = SMALLEST_WIDTH_PX[plan.format as PageFormatId] / plan.widthPx;
  const obstacles = obstaclesIn(plan);
  const marks = plan.layers.flatMap((layer) => (layer.kind === "series" ? layer.marks : []));
  const placed: { readonly evidenceId: string; readonly box: Box }[] = [];
  for (const label of labels) {
    const near = marks.find((mark) => mark.pointId === label.pointId)?.box;
    const size = {
      width: (MARK_PX + (label.letters - 1) * LETTER_PX) / scale,
      height: MARK_PX / scale,
    };
    const costOf = ({ box, cost }: Candidate): number =>
      cost +
      (isInside(box, plan) ? 0 : COVERS_TEXT) +
      obstacles.reduce((sum, obstacle) => (overlaps(box, obstacle.box) ? sum + obstacle.cost : sum), 0) +
      placed.reduce(
        (sum, other) => (squareBetween(box, other.box) * scale < HIT_PX.least + 1 ? sum + CROWDS_MARK : sum),
        0,
      );
    const best = label.wordings
      .flatMap((wording, index) => {
        const last = linesSaying(wording, plan, near).at(-1);
        return last
          ? candidatesAt(last, size).map(({ box, cost }) => ({ box, cost: cost + index * WORDING_COST }))
          : [];
      })
      .map((candidate) => ({ box: candidate.box, cost: costOf(candidate) }))
      .reduce<Candidate | null>((least, next) => (least && least.cost <= next.cost ? least : next), null);
    if (best) placed.push({ evidenceId: label.evidenceId, box: best.box });
  }
  return placed.map(({ evidenceId, box }, index) => ({
    evidenceId,
    box,
    x: (box.x + box.width / 2) / plan.widthPx,
    y: (box.y + box.height / 2) / plan.heightPx,
    hitPx: Math.floor(
      Math.max(
        HIT_PX.least,
        Math.min(
          HIT_PX.most,
          ...placed.map((other, at) => (at === index ? HIT_PX.most : squareBetween(box, other.box) * scale)),
        ),
      ),
    ),
  }));
}
