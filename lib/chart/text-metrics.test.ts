import { describe, expect, it } from "vitest";
import {
  linesWidth,
  textWidth,
  truncate,
  wrapBalanced,
  wrapGreedy,
  wrapNote,
  type TextStyle,
} from "./text-metrics.ts";

const style: TextStyle = { sizePx: 20, lineHeightPx: 26, weight: 400 };
const TITLE = "Women’s share is stated as more than 16 percent, but 34 of 244 is 13.9 percent";

describe("textWidth", () => {
  it("is the sum of its parts, because nothing is kerned", () => {
    expect(textWidth("Việt Nam", style)).toBeCloseTo(textWidth("Việt", style) + textWidth(" Nam", style), 6);
  });

  it("measures decomposed Vietnamese like composed", () => {
    expect(textWidth("Liên hợp quốc".normalize("NFD"), style)).toBe(textWidth("Liên hợp quốc", style));
  });

  it("counts letter spacing after every character", () => {
    expect(textWidth("244", { ...style, trackingEm: 0.1 })).toBeCloseTo(
      textWidth("244", style) + 3 * 0.1 * 20,
      6,
    );
  });

  it("is larger for a heavier weight", () => {
    expect(textWidth("189", { ...style, weight: 700 })).toBeGreaterThan(textWidth("189", style));
  });
});

describe("wrapping", () => {
  it("never breaks at a no-break space", () => {
    const lines = wrapGreedy("aaaaaaa Viet\u00A0Nam", style, textWidth("aaaaaaa Viet", style));
    expect(lines).toEqual(["aaaaaaa", "Viet\u00A0Nam"]);
  });

  it("keeps the number of lines of the full width when it balances", () => {
    const width = 300;
    expect(wrapBalanced(TITLE, style, width)).toHaveLength(wrapGreedy(TITLE, style, width).length);
  });

  it("evens out the lines when it balances", () => {
    const greedy = wrapGreedy(TITLE, style, 560);
    expect(linesWidth(wrapBalanced(TITLE, style, 560), style)).toBeLessThan(linesWidth(greedy, style));
  });

  it("leaves a note at full width unless its last line would look lost", () => {
    const width = textWidth("The total is derived. The article gives", style);
    const last = wrapNote("The total is derived. The article gives none", style, width).at(-1) ?? "";
    expect(textWidth(last, style)).toBeGreaterThan(0.28 * width);
  });

  it("keeps all words", () => {
    expect(wrapBalanced(TITLE, style, 220).join(" ")).toBe(TITLE);
  });

  it("ends in an ellipsis where words are left over, and only there", () => {
    expect(wrapBalanced(TITLE, style, 200, 2).map((line) => line.endsWith("…"))).toEqual([false, true]);
  });
});

describe("truncate", () => {
  it("leaves a text that fits alone", () => {
    expect(truncate("Total", style, 200)).toBe("Total");
  });

  it("drops a number whole rather than cut it", () => {
    const text = "people 1,234,567";
    expect(truncate(text, style, textWidth("people 1,234,", style))).toBe("people…");
  });

  it("never grows past the width", () => {
    expect(textWidth(truncate(TITLE, style, 133), style)).toBeLessThanOrEqual(133);
  });
});
