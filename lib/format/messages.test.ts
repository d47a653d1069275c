import { describe, expect, it } from "vitest";
import en from "../../messages/en.json" with { type: "json" };
import vi from "../../messages/vi.json" with { type: "json" };
import { hasMessage, message, type MessageTree, MissingMessage } from "./messages.ts";

function flatten(tree: MessageTree, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    typeof node === "string" ? [[prefix + key, node] as const] : flatten(node, `${prefix}${key}.`),
  );
}

const english = flatten(en);
const vietnamese = new Map(flatten(vi));

/** Texts that hold no words, and names that both languages write alike. */
const SAME_IN_BOTH = /^panels\.countryNames\./;
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ""));

describe("the messages of both languages", () => {
  it("have the same keys", () => {
    expect([...vietnamese.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });
  it("differ in our own keys wherever there are words", () => {
    const same = english.filter(
      ([key, text]) =>
        /^(?:common|panels|overview)\./.test(key) &&
        hasWords(text) &&
        vietnamese.get(key) === text &&
        !SAME_IN_BOTH.test(key),
    );
    expect(same).toEqual([]);
  });
});

describe("a missing text", () => {
  it("stops with the file and the key", () => {
    expect(() => message("vi", "panels.nowhere.title")).toThrow(MissingMessage);
    expect(() => message("vi", "panels.nowhere.title")).toThrow(
      'messages/vi.json: no text under "panels.nowhere.title"',
    );
    expect(hasMessage("vi", "panels.nowhere.title")).toBe(false);
  });
});
