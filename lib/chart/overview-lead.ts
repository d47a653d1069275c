/** The overview's headline, kicker and standfirst: sentences over ShareFacts, with the marks that lead to the evidence. */
import { formatKnownDate } from "../format/dates.ts";
import { dateKindWord, dateLabel, formatKnownMonth } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { formatList } from "../format/qualifiers.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { TextPiece } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";
import { formatShare } from "./build-quantity.ts";
import { recordsOfDay, recordsOfStart } from "./dated-records.ts";
import { markedText } from "./marked-text.ts";
import { evidenceMark } from "./overview-marks.ts";
import type { ShareDefinition, ShareFacts } from "./share-facts.ts";
import { isBoundedClaim, outcomeWord, shareWords } from "./share-text.ts";

export interface LeadInputs {
  readonly dataset: Dataset;
  readonly definition: ShareDefinition;
  readonly facts: ShareFacts;
  readonly locale: Locale;
}

export function countWords({ facts, locale }: LeadInputs): Record<string, string> {
  const meeting = facts.bases.filter((base) => base.reach !== "fails");
  return { meeting: formatNumber(meeting.length, locale), all: formatNumber(facts.bases.length, locale) };
}

export function headline(inputs: LeadInputs): string {
  const { dataset, facts, locale } = inputs;
  return message(locale, `overview.headline.${outcomeWord(facts)}`, {
    ...shareWords(facts, locale),
    ...countWords(inputs),
    month: formatKnownMonth(dataset.stamp.asOf, locale),
  });
}

/** Records whose numbers headline and kicker hold. */
function leadingRecords({ dataset, definition }: LeadInputs): readonly string[] {
  return [
    definition.whole,
    definition.target,
    ...recordsOfDay(dataset, dataset.stamp.asOf),
    ...recordsOfStart(dataset, definition.whole),
  ];
}

/** A finished sentence with the marks of the leading records. */
function markedSentence(sentence: string, inputs: LeadInputs): readonly TextPiece[] {
  const { dataset, facts, locale } = inputs;
  // Bound before it is cut into pieces: what is bound may stand on both sides of a mark.
  return markedText(bindSpaces(sentence), {
    dataset,
    locale,
    ids: leadingRecords(inputs),
    levels: facts.levels,
  });
}

export function markedHeadline(inputs: LeadInputs): readonly TextPiece[] {
  return markedSentence(headline(inputs), inputs);
}

export function kicker(inputs: LeadInputs): readonly TextPiece[] {
  const { dataset, locale } = inputs;
  const { asOf } = dataset.stamp;
  const sentence = message(locale, "overview.kicker", {
    date: formatKnownDate(asOf, locale) ?? "",
    how: dateKindWord(asOf, locale),
  });
  return markedSentence(sentence, inputs);
}

/** The day that the figures speak of, with how it is known. */
export function asOf(inputs: LeadInputs): readonly TextPiece[] {
  const { dataset, locale } = inputs;
  return markedSentence(
    message(locale, "common.asOf", { date: dateLabel(dataset.stamp.asOf, locale) }),
    inputs,
  );
}

/** Text with marks inside: "[[id]]" puts the mark of a figure after the words before it; "*…*" is strong. */
export function pieces(text: string, { dataset, locale }: LeadInputs): readonly TextPiece[] {
  return text
    .split(/(\*[^*]+\*|\[\[[a-z0-9-]+\]\])/)
    .filter((part) => part !== "")
    .reduce<TextPiece[]>((all, part) => {
      if (part.startsWith("[[")) {
        const last = all.pop();
        return [
          ...all,
          { ...(last ?? { text: "" }), mark: evidenceMark(dataset, part.slice(2, -2), locale) },
        ];
      }
      return [...all, part.startsWith("*") ? { text: part.slice(1, -1), isStrong: true } : { text: part }];
    }, []);
}

/** Words for sentences with marks: a number followed by "[[id]]" carries the mark of that figure. */
export function markedWords(inputs: LeadInputs): Record<string, string | number> {
  const { definition, facts, locale } = inputs;
  const marked = (text: string, id: string) => `${text}[[${id}]]`;
  const words = shareWords(facts, locale);
  const shares = facts.bases.map(({ id, part, whole }) =>
    marked(formatShare(part, whole, facts.levels, locale), id),
  );
  return {
    ...words,
    shares: formatList(shares, locale),
    countsMarked: marked(words.countsAfter, definition.recomputed),
    claimMarked: marked(words.claim, definition.stated),
    claimBoundMarked: marked(words.claimBound, facts.claimBoundId),
    targetBoundMarked: marked(words.targetBound, facts.targetBoundId),
    targetMarked: marked(words.target, definition.target),
  };
}

export function standfirst(inputs: LeadInputs): readonly TextPiece[] {
  const { facts, locale } = inputs;
  const words = markedWords(inputs);
  const verdict = message(locale, `overview.standfirst.${facts.verdict}`, words);
  const bound =
    facts.claimBound === 0
      ? isBoundedClaim(facts)
        ? "none"
        : "noneLevel"
      : !isBoundedClaim(facts)
        ? "level"
        : facts.verdict === "agrees"
          ? "fits"
          : "needs";
  const sentences = [verdict, message(locale, `overview.standfirst.bound.${bound}`, words)];
  if (facts.claimBound > 0) sentences.push(message(locale, "overview.standfirst.target", words));
  return pieces(sentences.join(" "), inputs);
}
