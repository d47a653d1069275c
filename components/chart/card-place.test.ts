import { describe, expect, it } from "vitest";
import { placeCard } from "./card-place.ts";

const frame = { x: 0, y: 0, width: 800, height: 600 };
const card = { width: 200, height: 80 };

describe("the place of a card", () => {
  it("is above the mark where there is room", () => {
    const place = placeCard({ mark: { x: 100, y: 300, width: 20, height: 20 }, others: [], frame, card });
    expect(place).toEqual({ x: 100, y: 222 });
  });

  it("is below a mark at the frame's top", () => {
    const place = placeCard({ mark: { x: 100, y: 10, width: 20, height: 20 }, others: [], frame, card });
    expect(place.y).toBe(28);
  });

  it("stays inside the frame at its right edge", () => {
    const place = placeCard({ mark: { x: 780, y: 300, width: 20, height: 20 }, others: [], frame, card });
    expect(place.x + card.width).toBeLessThanOrEqual(frame.width);
  });

  it("covers no other mark when some place is free", () => {
    const mark = { x: 300, y: 300, width: 20, height: 20 };
    const above = { x: 250, y: 230, width: 200, height: 60 };
    const place = placeCard({ mark, others: [above], frame, card });
    expect(place.y).toBeGreaterThanOrEqual(above.y + above.height);
  });
});
