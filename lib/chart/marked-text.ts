/** Puts evidence marks into finished sentences: behind the first place where each record's number is written.
 *  Knows no grammar; a number is the same number only with the same unit and nothing that continues it. */
import { formatFact } from "../format/facts.ts";
import { formatKnownDate } from "../format/dates.ts";
import { formatKnownMonth } from "../format/known-dates.ts";
import { formatNumber, formatQuantity } from "../format/numbers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { TextPiece } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";
import { displayOf } from "./build-quantity.ts";
import { evidenceMark } from "./overview-marks.ts";

/** Any space that may stand inside a number. */
const SPACE = "[ \\u00A0\\u202F]";

/** How a record's number is written in a sentence, its fullest form first. */
function wordsOf(
  dataset: Dataset,
  id: string,
  levels: readonly number[],
  locale: Locale,
): readonly (string | null)[] {
  const statement = dataset.statements.find((entry) => entry.id === id);
  if (statement) return [formatQuantity({ ...statement, qualifier: "exact" }, locale, false)];
  const milestone = dataset.milestones.find((entry) => entry.id === id);
  if (milestone) return [formatKnownDate(milestone.date, locale), formatKnownMonth(milestone.date, locale)];
  const figure = dataset.figures.find((entry) => entry.id === id);
  if (figure?.kind === "places") return [formatNumber(figure.countries.length, locale)];
  if (figure?.kind === "fact") return [formatFact(figure, locale)];
  // The sign of a qualifier is said in words in a sentence.
  return [displayOf(dataset, id, locale, levels).replace(/^[<>≥≤≈]\s*/u, "")];
}

function patternOf(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \u00A0\u202F]/g, SPACE);
  const continues = words.endsWith("%") ? "" : `(?![\\d/]|[.,]\\d|${SPACE}?%)`;
  return new RegExp(`(?<![\\d.,/])${escaped}${continues}`, "giu");
}

interface Place {
  readonly id: string;
  readonly from: number;
  readonly end: number;
}

/** First place of a number that no other number holds. */
function placeOf(
  text: string,
  patterns: readonly RegExp[],
  taken: readonly Place[],
): Omit<Place, "id"> | null {
  for (const pattern of patterns) {
    for (const { index: from, 0: found } of text.matchAll(pattern)) {
      const end = from + found.length;
      if (taken.every((place) => end <= place.from || from >= place.end)) return { from, end };
    }
  }
  return null;
}

export interface MarkedTextInput {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Records whose numbers the text may hold; of two with the same number, the first takes the first place. */
  readonly ids: readonly string[];
  /** Percentages that a computed share must not round across. */
  readonly levels: readonly number[];
}

export function markedText(text: string, input: MarkedTextInput): readonly TextPiece[] {
  const { dataset, locale, ids, levels } = input;
  const known = ids.map((id) => {
    const words = wordsOf(dataset, id, levels, locale).filter((entry) => entry !== null);
    return { id, words, length: Math.max(0, ...words.map((entry) => entry.length)) };
  });
  const taken = known
    .toSorted((one, other) => other.length - one.length)
    .reduce<readonly Place[]>((places, { id, words }) => {
      const place = placeOf(text, words.map(patternOf), places);
      return place ? [...places, { id, ...place }] : places;
    }, [])
    .toSorted((one, other) => one.from - other.from);
  const pieces = taken.map(({ id, end }, index): TextPiece => ({
    text: text.slice(taken[index - 1]?.end ?? 0, end),
    mark: evidenceMark(dataset, id, locale),
  }));
  const rest = text.slice(taken.at(-1)?.end ?? 0);
  return rest === "" ? pieces : [...pieces, { text: rest }];
}
