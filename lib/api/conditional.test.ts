import { expect, it } from "vitest";
import { hasMatchingTag, strongEtag } from "./conditional.ts";

const ETAG = '"abc"';

it("gives the same bytes the same tag, as text or as bytes", () => {
  expect(strongEtag("số liệu")).toBe(strongEtag(new TextEncoder().encode("số liệu")));
  expect(strongEtag("a")).not.toBe(strongEtag("b"));
  expect(strongEtag("a")).toMatch(/^"[A-Za-z0-9_-]{43}"$/);
});

it.each([
  ["the tag itself", '"abc"'],
  ["any tag", "*"],
  ["a list that holds it", '"x", "abc" , W/"y"'],
  ["its weak form", 'W/"abc"'],
  ["a tag with a comma beside it", '"x,y","abc"'],
  ["a list with empty members", ', "x",,"abc",'],
])("matches %s", (_, header) => expect(hasMatchingTag(header, ETAG)).toBe(true));

it.each([
  ["no header", null],
  ["another tag", '"abcd"'],
  ["a tag that holds it inside", '"x abc"'],
  ["a tag without quotes", "abc"],
  ["an empty header", ""],
  ["a tag with letters behind it", '"abc"-gzip'],
  ["a tag with letters before it", 'x"abc"'],
  ["tags without a comma", '"x" "abc"'],
])("does not match %s", (_, header) => expect(hasMatchingTag(header, ETAG)).toBe(false));
