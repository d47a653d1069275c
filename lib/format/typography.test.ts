import { describe, expect, it } from "vitest";
import { bindSpaces, capitalise } from "./typography.ts";

const dotted = (text: string) => bindSpaces(text).replace(/\u00A0/g, "·");

describe("spaces that must not break", () => {
  it("hold names together", () => {
    expect(dotted("Viet Nam and South Sudan")).toBe("Viet·Nam and South·Sudan");
    expect(dotted("Việt Nam và Nam Sudan")).toBe("Việt·Nam và Nam·Sudan");
  });
  it("hold a fraction, and a number and what it counts", () => {
    expect(dotted("34 of 244 people sent")).toBe("34·of·244·people sent");
    expect(dotted("34 trên 244 người")).toBe("34·trên·244·người");
  });
  it("hold arithmetic", () => {
    expect(dotted("34 ÷ (55 + 189) is less")).toBe("34·÷·(55·+·189) is less");
  });
  it("leave a number and a word of the next clause apart", () => {
    expect(dotted("since 2014, people")).toBe("since 2014, people");
  });
  it("compose letters that were typed apart", () => {
    expect(bindSpaces("Vie\u0323\u0302t")).toBe("Vi\u1EC7t");
  });
});

describe("capitals", () => {
  it("change the first letter only", () => {
    expect(capitalise("more than 16")).toBe("More than 16");
    expect(capitalise("đội công binh")).toBe("Đội công binh");
    expect(capitalise("9 trong 11")).toBe("9 trong 11");
  });
});
