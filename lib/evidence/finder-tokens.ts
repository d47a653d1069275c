/** Reads text for the finder as words, numbers and places in a document, and says where one begins another.
 *  Runs on the server and in the browser; knows no entry, no rank and no dataset. */

interface Letter {
  /** Lower case, without diacritics. */
  readonly base: string;
  /** Its diacritics, each a combining character. */
  readonly marks: string;
  /** Where it ends in the text. */
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly kind: "word";
  readonly letters: readonly Letter[];
  /** Letters before an apostrophe: "women" in "women’s" is a word, too. */
  readonly stemLength: number;
}

interface Numeral extends Span {
  readonly kind: "number";
  /** With a point before decimals and between groups, however it was written: "13.9". */
  readonly digits: string;
}

/** "A ¶11 s1", "Document A, paragraph 11", "đoạn 11": a part that is not named is empty. */
interface Place extends Span {
  readonly kind: "place";
  readonly document: string;
  readonly paragraph: string;
  readonly sentence: string;
}

export type Token = Word | Numeral | Place;

/** Stands between words that are no sentence: a space could make "A" and "¶5" a place. */
export const WORD_BAR = "|";

const WORD = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const PLACE = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\p{M}\p{N}])(?<document>[a-z])[\s,]*)?`,
    String.raw`(?:¶|(?<![\p{L}\p{M}\p{N}])(?:paragraphs?|para?|đoạn|doan|đ)\.?)\s*(?<paragraph>\d+)`,
    String.raw`(?:[\s,]*(?:sentence|câu|cau|s|c)\.?\s*(?<sentence>\d+))?(?![\p{L}\p{M}\p{N}])`,
  ].join(""),
  "giu",
);
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const APOSTROPHE = /^['’ʼ]/u;

/** The stroke of đ as if it were a diacritic, which Unicode does not make it. */
const STROKE = "\u0335";
const TONES = "\u0300\u0301\u0303\u0309\u0323";

function lettersOf(text: string, start: number): readonly Letter[] {
  let end = start;
  return (text.match(CLUSTER) ?? []).flatMap((cluster) => {
    end += cluster.length;
    if (APOSTROPHE.test(cluster)) return [];
    const [base = "", ...marks] = cluster.toLowerCase().normalize("NFD");
    return [
      base === "đ"
        ? { base: "d", marks: STROKE + marks.join(""), end }
        : { base, marks: marks.join(""), end },
    ];
  });
}

function wordToken(text: string, start: number): Word {
  const letters = lettersOf(text, start);
  const apostrophe = text.search(/['’ʼ]/u);
  const stem = letters.filter(({ end }) => apostrophe < 0 || end <= start + apostrophe);
  return { kind: "word", letters, stemLength: stem.length, start, end: start + text.length };
}

/** Words of a text in NFC. A place is one token; `isEachWord`: and its words are tokens of their own. */
export function tokensOf(text: string, isEachWord = false): readonly Token[] {
  const places = [...text.matchAll(PLACE)].map((found): Place => {
    const { document = "", paragraph = "", sentence = "" } = found.groups ?? {};
    const start = found.index;
    return {
      kind: "place",
      document: document.toLowerCase(),
      paragraph,
      sentence,
      start,
      end: start + found[0].length,
    };
  });
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): Token[] => {
    const end = start + word.length;
    if (!isEachWord && places.some((place) => start < place.end && end > place.start)) return [];
    return NUMBER.test(word)
      ? [{ kind: "number", digits: word.replaceAll(",", "."), start, end }]
      : [wordToken(word, start)];
  });
  return [...places, ...words].toSorted((one, other) => one.start - other.start);
}

/** A token as the index keeps it, with bars between: read again, it gives the same token. */
export function writtenToken(token: Token): string {
  switch (token.kind) {
    case "number":
      return token.digits;
    case "place":
      return `${token.document}¶${token.paragraph}${token.sentence === "" ? "" : `s${token.sentence}`}`;
    case "word":
      return token.letters
        .map(({ base, marks }) => (marks.startsWith(STROKE) ? `đ${marks.slice(1)}` : base + marks))
        .join("")
        .normalize("NFC");
    default:
      return token satisfies never;
  }
}

/** The same syllable with its tone on the other vowel: "hoà" for "hòa"; both spellings are in use. */
function otherTonePlace(letters: readonly Letter[]): readonly Letter[] | undefined {
  const [first, second] = letters.slice(-2);
  if (!first || !second || !["oa", "oe", "uy"].includes(first.base + second.base)) return undefined;
  const toneOf = ({ marks }: Letter) => [...marks].find((mark) => TONES.includes(mark)) ?? "";
  const [firstTone, secondTone] = [toneOf(first), toneOf(second)];
  if ((firstTone === "") === (secondTone === "")) return undefined;
  return [
    ...letters.slice(0, -2),
    { ...first, marks: first.marks.replace(firstTone, "") + secondTone },
    { ...second, marks: second.marks.replace(secondTone, "") + firstTone },
  ];
}

/** Letter by letter; a diacritic that is typed must be there, one that is not may be. */
function begins(typed: readonly Letter[], word: readonly Letter[]): boolean {
  return typed.every(({ base, marks }, place) => {
    const letter = word[place];
    return letter?.base === base && [...marks].every((mark) => letter.marks.includes(mark));
  });
}

export interface TokenMatch {
  readonly isWhole: boolean;
  /** End of the part that matches, in the text of the token found. */
  readonly end: number;
}

/** Whether a typed token begins another one. Words may be begun; a number is a number as a whole,
 *  unless `isOpen`: the reader may still be typing it. */
export function matchToken(typed: Token, found: Token, isOpen: boolean): TokenMatch | undefined {
  if (typed.kind === "word" && found.kind === "word") {
    const forms = [typed.letters, otherTonePlace(typed.letters)];
    if (!forms.some((form) => form && begins(form, found.letters))) return undefined;
    const { length } = typed.letters;
    const isWhole = length === found.letters.length || length === found.stemLength;
    return { isWhole, end: found.letters[length - 1]?.end ?? found.end };
  }
  if (typed.kind === "number" && found.kind === "number") {
    if (typed.digits === found.digits) return { isWhole: true, end: found.end };
    return isOpen && found.digits.startsWith(typed.digits)
      ? { isWhole: false, end: found.start + typed.digits.length }
      : undefined;
  }
  if (typed.kind === "place" && found.kind === "place") {
    if (typed.document !== "" && typed.document !== found.document) return undefined;
    if (typed.sentence !== "" && found.sentence !== "" && typed.sentence !== found.sentence) return undefined;
    if (typed.paragraph === found.paragraph) return { isWhole: true, end: found.end };
    return isOpen && typed.sentence === "" && found.paragraph.startsWith(typed.paragraph)
      ? { isWhole: false, end: found.end }
      : undefined;
  }
  return undefined;
}
