import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places.ts";

describe("places of a fragment", () => {
  it("are where its words stand, from the left", () => {
    expect(placesOf("six weeks", "It took six weeks, and six weeks are long.")).toEqual([8, 23]);
  });

  it("are found whatever quotation marks, hyphens, spaces and letters the fragment is typed with", () => {
    expect(
      placesOf('the "Party\'s"\u00A0non‑permanent Vie\u0302\u0323t', "so the “Party’s” non-permanent Việt"),
    ).toEqual([3]);
  });

  it.each([
    ["55 officers", "155 officers"],
    ["55 officers", "1,055 officers"],
    ["55 officers", "0.55 officers"],
    ["55 officers", "50-55 officers"],
    ["55 officers", "50–55 officers"],
    ["55 officers", "54/55 officers"],
    ["55 officers", "-55 officers"],
    ["55 officers", "55 officers-elect"],
    ["55 officers", "55 officership"],
    ["189 doctors", "1 189 doctors"],
    ["189 doctors", "12 000 189 doctors"],
    ["sent 189", "sent 189 000"],
    ["sent 16", "sent 16.5"],
    ["sent 16", "sent 16,000"],
    ["sent 16", "sent 16-18"],
    ...["1’189", "1'189", "1·189", "1_189", "1⁄189", "1∕189", "1٬189", "1‚189"].map((number) => [
      "189 people",
      `sent ${number} people`,
    ]),
    ...["~", "<", ">", "≤", "≥", "±", "≈", "> ", "~ "].map((sign) => [
      "189 people",
      `sent ${sign}189 people`,
    ]),
    ...["189’000", "189·5", "189_000", "189⁄200"].map((number) => ["sent 189", `sent ${number}`]),
    ["2 hospitals", "level-2 hospitals"],
    ["permanent member", "non-permanent member"],
    ["nine memoranda", "twenty-nine memoranda"],
    ["16 percent", "16 percentage points"],
    ["they can", "they can’t"],
    ["Brien", "O’Brien"],
    ["Viet", "Việt"],
    ["đi", "đi\u0323"],
  ])("are none for “%s” in “%s”", (fragment, text) => {
    expect(placesOf(fragment, text)).toEqual([]);
  });

  it.each([
    ["55 officers", "(55 officers), they say", 1],
    ["55 officers", "in 2014 55 officers", 8],
    ["55 officers", "staff: 55 officers.", 7],
    ["sent 55", "sent 55.", 0],
    ["sent 55", "sent 55, then", 0],
    ["in May 2021", "in May 2021 189 people", 0],
    ["Vietnam", "Vietnam’s army", 0],
    ["16 percent", "“16 percent”", 1],
    ["$55", "for $55 each", 4],
    ["16%", "16%.", 0],
    ["189 people", "sent ‘189 people’", 6],
    ["189 people", "in 2021: ’189 people", 10],
    ["> 189 people", "sent > 189 people", 5],
    ["sent 189", "they ‘sent 189’ in May", 6],
    ["sent 189", "sent 189 · 5 of them", 0],
  ])("are one for “%s” in “%s”", (fragment, text, at) => {
    expect(placesOf(fragment, text)).toEqual([at]);
  });

  it("are none for a fragment without a character", () => {
    expect(placesOf(" \u200B", "a b")).toEqual([]);
  });

  it("are never inside a longer number", () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,5}$/);
    const more = fc.stringMatching(/^[0-9]{1,3}[.,]?$/);
    fc.assert(
      fc.property(digits, more, fc.boolean(), (number, extra, isBefore) => {
        const text = isBefore
          ? `of ${extra}${number} people`
          : `of ${number}${[...extra].reverse().join("")} people`;
        expect(placesOf(number, text)).toEqual([]);
      }),
    );
  });

  it("are found quickly in a long text", () => {
    const start = performance.now();
    placesOf("55 officers", "155 officers ".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
