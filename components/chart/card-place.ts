/** Where a point's card stands: beside its mark, over no other mark, inside the chart and the window if it can be.
 *  Pure: boxes in, a place out; all in CSS pixels of the chart's box. */
import type { Box } from "@/lib/chart/scene.ts";

export interface CardSetting {
  /** The mark that the card belongs to. */
  readonly mark: Box;
  readonly others: readonly Box[];
  /** What should not be left: the chart's width, and the window's height. */
  readonly frame: Box;
  readonly card: { readonly width: number; readonly height: number };
}

/** Card and mark overlap a little, so that the pointer can move from one into the other. */
const OVERLAP_PX = 2;

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Places in order of preference: above, below, then to either side. */
function candidates({ mark, card }: CardSetting): Box[] {
  const above = mark.y - card.height + OVERLAP_PX;
  const below = mark.y + mark.height - OVERLAP_PX;
  const starts = [mark.x, mark.x + (mark.width - card.width) / 2, mark.x + mark.width - card.width];
  const beside = mark.y + (mark.height - card.height) / 2;
  const places = [
    ...starts.map((x) => ({ x, y: above })),
    ...starts.map((x) => ({ x, y: below })),
    { x: mark.x + mark.width - OVERLAP_PX, y: beside },
    { x: mark.x - card.width + OVERLAP_PX, y: beside },
  ];
  return places.map((place) => ({ ...place, ...card }));
}

/** The first place that covers nothing, else the one that covers and leaves least. */
export function placeCard(setting: CardSetting): { readonly x: number; readonly y: number } {
  const { frame, others } = setting;
  const scored = candidates(setting).map((place) => {
    // Sideways the card is pushed back into the frame; it must not widen the page.
    const x = Math.max(frame.x, Math.min(place.x, frame.x + frame.width - place.width));
    const inside = { ...place, x };
    const left = inside.width * inside.height - overlapArea(inside, frame);
    const covered = others.reduce((sum, other) => sum + overlapArea(inside, other), 0);
    const onMark = Math.max(0, overlapArea(inside, setting.mark) - OVERLAP_PX * inside.width);
    return { x, y: inside.y, cost: left * 4 + covered + onMark / 4 };
  });
  const { x, y } = scored.reduce((best, place) => (place.cost < best.cost - 1 ? place : best));
  return { x, y };
}
