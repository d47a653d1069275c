/** Tables as CSV (RFC 4180): CRLF, quotes where needed, UTF-8.
 *  A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */

export type Cell = string | number | null | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Starts of a formula, full-width forms included; spreadsheets skip blanks before them. */
const FORMULA_START = /^(?:\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/;
const PLAIN_NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)*$/;

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const isFormula = FORMULA_START.test(value) && !PLAIN_NEGATIVE_NUMBER.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
