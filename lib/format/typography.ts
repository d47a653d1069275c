/** Keeps together what must not break over a line, with no-break spaces. Text is wrapped on ordinary spaces only. */

const NO_BREAK_SPACE = "\u00A0";
const NUMBER = "\\d+(?:[.,]\\d+)*";

const NAMES = [
  "Viet Nam",
  "Việt Nam",
  "South Sudan",
  "Nam Sudan",
  "DR Congo",
  "CHDC Congo",
  "Hà Nội",
  "tỷ lệ",
  "Tỷ lệ",
  "dã chiến",
  "hòa bình",
  "gìn giữ",
  "Gìn giữ",
];
const COUNTED = [
  "people",
  "officers",
  "servicewomen",
  "memoranda",
  "countries",
  "người",
  "sĩ quan",
  "nữ quân nhân",
  "bản ghi nhớ",
  "nước",
];

/** Each match keeps its words; its ordinary spaces become no-break ones. */
const BOUND = [
  new RegExp(NAMES.join("|"), "g"),
  new RegExp(`${NUMBER} (?:of|trên|trong) ${NUMBER}`, "g"),
  new RegExp(`(?<![\\d.,])${NUMBER} (?:${COUNTED.join("|")})(?!\\p{L})`, "gu"),
  new RegExp(`\\(?${NUMBER}(?: [+÷] \\(?${NUMBER}\\)?)+`, "g"),
  /[<>≥≤≈] \d/g,
  /(?:năm|tháng) \d/g,
];

/** Text in one Unicode form (NFC), with names, fractions and counted things bound. */
export function bindSpaces(text: string): string {
  return BOUND.reduce(
    (bound, pattern) => bound.replace(pattern, (match) => match.replaceAll(" ", NO_BREAK_SPACE)),
    text.normalize("NFC"),
  );
}

/** First letter as a capital: for a phrase that opens a sentence. */
export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}
