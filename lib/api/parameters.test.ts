import { z } from "zod";
import { expect, it } from "vitest";
import { InvalidParameter, RepeatedParameter, UnknownParameter } from "./errors.ts";
import { readParameters } from "./parameters.ts";

const SHAPE = { lang: z.enum(["en", "vi"]).default("en"), theme: z.enum(["light", "dark"]).default("light") };
const read = (query: string) => readParameters(SHAPE, new URLSearchParams(query));
function failure(query: string): unknown {
  try {
    read(query);
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

it("fills in the defaults", () => expect(read("")).toEqual({ lang: "en", theme: "light" }));
it("takes what is allowed", () => expect(read("theme=dark&lang=vi")).toEqual({ lang: "vi", theme: "dark" }));

it("names an unknown parameter and the known ones", () => {
  expect(failure("colour=red")).toEqual(
    expect.objectContaining({ parameter: "colour", allowed: ["lang", "theme"] }),
  );
  expect(failure("colour=red")).toBeInstanceOf(UnknownParameter);
});

it.each(["%3Cscript%3E=1", "a%20b=1", "=1", "%C4%91=1"])("does not repeat the name %s", (query) => {
  expect(failure(query)).toEqual(expect.objectContaining({ tag: "unknown-parameter", parameter: null }));
});

it("cuts a long name to 40 characters", () => {
  expect(failure(`${"x".repeat(5_000)}=1`)).toEqual(expect.objectContaining({ parameter: "x".repeat(40) }));
});

it.each(["__proto__", "constructor", "toString"])("takes %s for an unknown parameter", (name) => {
  expect(failure(`${name}=1`)).toBeInstanceOf(UnknownParameter);
});

it("refuses a parameter given twice, even with the same value", () => {
  expect(failure("lang=en&lang=en")).toEqual(expect.objectContaining({ parameter: "lang" }));
  expect(failure("lang=en&lang=en")).toBeInstanceOf(RepeatedParameter);
});

it.each(["lang=", "lang"])("refuses the empty parameter in ?%s", (query) => {
  expect(failure(query)).toEqual(
    expect.objectContaining({ parameter: "lang", isEmpty: true, allowed: ["en", "vi"] }),
  );
});

it("refuses a value that is not allowed and does not keep it", () => {
  const error = failure("lang=fr<b>");
  expect(error).toBeInstanceOf(InvalidParameter);
  expect(JSON.stringify({ ...(error as InvalidParameter) })).not.toContain("fr");
});
