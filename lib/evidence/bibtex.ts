/** One BibTeX entry. Text is escaped for LaTeX so that the entry's braces always balance: BibTeX counts every brace,
 *  escaped or not, so braces in text are written as commands. Letters stay as they are (UTF-8). */

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
  "#": "\\#",
  $: "\\$",
  // Letters that LaTeX reads in mathematics only.
  "≥": "\\ensuremath{\\geq}",
  "≤": "\\ensuremath{\\leq}",
  "≈": "\\ensuremath{\\approx}",
  "÷": "\\ensuremath{\\div}",
  "\u2212": "\\ensuremath{-}",
};

export function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^%&_#$≥≤≈÷\u2212]/gu, (letter) => ESCAPED[letter] ?? letter);
}

export interface BibtexFields {
  /** Body that signs the work; never split into given name and surname. */
  readonly author: string;
  /** Keeps its capitals. */
  readonly title: string;
  /** Left out where no year is known. */
  readonly year?: string;
  readonly howpublished: string;
  readonly note: string;
  /** An address as browsers write it: without spaces and braces. Its signs stay as they are, as in all verbatim fields. */
  readonly url: string;
}

export function bibtexEntry(key: string, fields: BibtexFields): string {
  const lines = [
    `author = {{${escapeLatex(fields.author)}}}`,
    `title = {{${escapeLatex(fields.title)}}}`,
    ...(fields.year === undefined ? [] : [`year = {${fields.year}}`]),
    `howpublished = {${escapeLatex(fields.howpublished)}}`,
    `note = {${escapeLatex(fields.note)}}`,
    `url = {${fields.url}}`,
  ];
  return `@misc{${key},\n${lines.map((line) => `  ${line},\n`).join("")}}`;
}
