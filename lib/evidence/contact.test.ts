import { describe, expect, it } from "vitest";
import { InvalidContact, readContact } from "./contact.ts";

describe("readContact", () => {
  it.each([undefined, "", "  "])("names no address for %o", (setting) => {
    expect(readContact(setting)).toBeNull();
  });

  it.each([
    ["desk@example.org", "mailto:desk@example.org", "desk@example.org"],
    [" desk@example.org ", "mailto:desk@example.org", "desk@example.org"],
    [
      "mailto:desk@example.org?subject=Blue%20Beret",
      "mailto:desk@example.org?subject=Blue%20Beret",
      "desk@example.org",
    ],
    ["https://example.org/report", "https://example.org/report", "https://example.org/report"],
  ])("reads %s", (setting, href, text) => {
    expect(readContact(setting)).toEqual({ href, text });
  });

  it.each([
    "desk",
    "http://example.org",
    "javascript:alert(1)",
    "mailto:",
    "mailto:desk",
    "data:text/html,x",
    "https://",
  ])("refuses %s and says what would do", (setting) => {
    expect(() => readContact(setting)).toThrow(InvalidContact);
    expect(() => readContact(setting)).toThrow(/BLUE_BERET_CONTACT.*e-mail.*https/);
  });
});
