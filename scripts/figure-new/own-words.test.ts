import { describe, expect, it } from "vitest";
import { repeats } from "./own-words.ts";

const SENTENCE = "“At least 46 of its people were abroad on the day of the centre’s celebration.”";

describe("a paraphrase", () => {
  it.each([
    ["the sentence itself", SENTENCE],
    ["other quotation marks", "At least 46 of its people were abroad on the day of the centre's celebration"],
    [
      "capitals and spaces",
      "AT LEAST  46 OF ITS PEOPLE\u00A0WERE ABROAD ON THE DAY OF THE CENTRE’S CELEBRATION!",
    ],
    ["a word added", "At least 46 of its people were all abroad on the day of the centre’s celebration."],
    ["a word left out", "At least 46 of its people were abroad on day of the centre’s celebration."],
    ["a word replaced", "At least 46 of its people were away on the day of the centre’s celebration."],
    ["eight words in a row", "Of the staff, 46 of its people were abroad on the morning in question."],
    ["a part of it alone", "Abroad on the day"],
  ])("with %s repeats the document", (_what, words) => {
    expect(repeats(words, SENTENCE)).toBe(true);
  });

  it.each([
    ["seven words in a row", "Of the staff, 46 of its people were abroad, which was noted."],
    ["words of its own", "No fewer than 46 were on service outside the country when the centre celebrated."],
    ["nothing but a mark", "…"],
  ])("with %s does not", (_what, words) => {
    expect(repeats(words, SENTENCE)).toBe(false);
  });

  it("may hold a short sentence's words in another order", () => {
    expect(repeats("Only 22 years: the age of the youngest.", "The youngest is 22.")).toBe(false);
    expect(repeats("The youngest is 22, it says.", "The youngest is 22.")).toBe(true);
  });
});
