import { expect, it } from "vitest";
import { NotAcceptable } from "./errors.ts";
import { negotiate } from "./negotiate.ts";

const OFFERS = ["application/json", "text/csv"] as const;

it.each([
  ["no header", null, "application/json"],
  ["anything", "*/*", "application/json"],
  ["a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"],
  ["CSV", "text/csv", "text/csv"],
  ["CSV in capitals with a parameter", "Text/CSV; charset=utf-8", "text/csv"],
  ["any text", "text/*", "text/csv"],
  ["CSV rather than JSON", "application/json;q=0.5, text/csv", "text/csv"],
  ["JSON rather than CSV", "text/csv;q=0.2, application/json;q=0.9", "application/json"],
  ["both alike", "text/csv, application/json", "application/json"],
  ["anything but JSON", "application/json;q=0, */*;q=0.1", "text/csv"],
  ["a header that says nothing", "nonsense", "application/json"],
])("answers %s", (_, accept, expected) => expect(negotiate(accept, OFFERS)).toBe(expected));

it.each(["text/html", "application/json;q=0", "image/*", "*/*;q=0", "text/csv;q=nonsense"])(
  "refuses %s and says what there is",
  (accept) => {
    expect(() => negotiate(accept, OFFERS)).toThrow(new NotAcceptable(OFFERS));
  },
);
