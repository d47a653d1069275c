import fc from "fast-check";
import { expect, it } from "vitest";
import { toCsv } from "./csv.ts";

const line = (...cells: (string | number | null)[]) =>
  toCsv({ columns: [], rows: [cells] }).slice("\r\n".length);

it("ends every line with CRLF and leaves a missing value empty", () => {
  expect(
    toCsv({
      columns: ["id", "value"],
      rows: [
        ["a", 1],
        ["b", null],
      ],
    }),
  ).toBe("id,value\r\na,1\r\nb,\r\n");
});

it("quotes commas, quotes and line breaks, and nothing else", () => {
  expect(line("a,b", 'say "x"', "two\nlines", "plain text")).toBe(
    '"a,b","say ""x""","two\nlines",plain text\r\n',
  );
});

it.each(["=1+1", "+1", "@SUM(A1)", "-1+1", "\tx", " =1+1", "\uFF1D1+1", "=HYPERLINK(1)"])(
  "keeps %j from becoming a formula",
  (text) => {
    expect(line(text)).toBe(`'${text}\r\n`);
  },
);

it("quotes a formula that also needs quotes", () => {
  expect(line('=cmd|"/c",A1')).toBe(`"'=cmd|""/c"",A1"\r\n`);
});

it.each(["-5", "-13.9", "-13,9"])("leaves the negative number %j alone", (text) => {
  expect(line(text)).toBe(text.includes(",") ? `"${text}"\r\n` : `${text}\r\n`);
});

it("writes numbers as they are", () => {
  expect(line(-5, 13.934426229508198, 0)).toBe("-5,13.934426229508198,0\r\n");
});

it("never starts a cell of text with a formula sign, whatever the text", () => {
  const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ");
  fc.assert(
    fc.property(start, fc.string({ unit: "grapheme" }), (first, rest) => {
      const text = `${first}${rest}`;
      const written = line(text).replace(/^"/, "");
      expect(/^\s*[=+\-@]/.test(written) && !/^-\d+(?:[.,]\d+)*"?\r\n$/.test(written)).toBe(false);
    }),
  );
});
