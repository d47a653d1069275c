/** The overview's headline, standfirst and claim check: sentences over ShareFacts, with the marks that lead to the evidence. */
import { derivedById } from "../dataset/lookup.ts";
import { formatKnownDate } from "../format/dates.ts";
import { dateKindWord, formatKnownMonth } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import type { Dataset } from "../model/dataset.ts";
import type { ClaimCheckLine, ClaimCheckModel, TextPiece } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";
import { arithmeticOf, displayOf } from "./build-quantity.ts";
import { evidenceMark } from "./overview-marks.ts";
import type { ShareDefinition, ShareFacts } from "./share-facts.ts";
import { isBoundedClaim, outcomeWord, shareWords } from "./share-text.ts";

interface LeadInputs {
  readonly dataset: Dataset;
  readonly definition: ShareDefinition;
  readonly facts: ShareFacts;
  readonly locale: Locale;
}

function countWords({ facts, locale }: LeadInputs): Record<string, string> {
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

export function kicker({ dataset, locale }: LeadInputs): string {
  const { asOf } = dataset.stamp;
  return message(locale, "overview.kicker", {
    date: formatKnownDate(asOf, locale) ?? "",
    how: dateKindWord(asOf, locale),
  });
}

/** Text with marks inside: "[[id]]" puts the mark of a figure after the words before it; "*…*" is strong. */
function pieces(text: string, { dataset, locale }: LeadInputs): readonly TextPiece[] {
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
function markedWords(inputs: LeadInputs): Record<string, string | number> {
  const { definition, facts, locale } = inputs;
  const marked = (text: string, id: string) => `${text}[[${id}]]`;
  const words = shareWords(facts, locale);
  return {
    ...words,
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

function claimLines(inputs: LeadInputs): readonly ClaimCheckLine[] {
  const { dataset, definition, facts, locale } = inputs;
  const line = (id: string, key: string, expression: string, display: string): ClaimCheckLine => ({
    id,
    expression,
    mark: evidenceMark(dataset, id, locale),
    detail: message(locale, `overview.claimCheck.lines.${key}`, { ...shareWords(facts, locale) }),
    display,
  });
  const derivedLine = (id: string, key: string) =>
    line(
      id,
      key,
      arithmeticOf(dataset, derivedById(dataset, id), locale, true),
      displayOf(dataset, id, locale, facts.levels),
    );
  return [
    line(
      definition.stated,
      "stated",
      message(locale, "overview.claimCheck.lines.statedExpression"),
      displayOf(dataset, definition.stated, locale),
    ),
    derivedLine(definition.recomputed, "recomputed"),
    derivedLine(definition.narrowShare, "narrow"),
    derivedLine(facts.claimBoundId, isBoundedClaim(facts) ? "bound" : "boundLevel"),
  ];
}

/** Which sentence says whether the article’s point stands. */
function conclusionKey(facts: ShareFacts): string {
  if (facts.outcome === "fails") return facts.statedReach === "open" ? "fails.open" : "fails.settled";
  if (facts.outcome === "partly") return "partly";
  return `${outcomeWord(facts)}.${facts.verdict}`;
}

export function claimCheck(inputs: LeadInputs): ClaimCheckModel {
  const { facts, locale } = inputs;
  const isNone = facts.targetBound === 0;
  const words = { ...markedWords(inputs), ...countWords(inputs), isNone: isNone ? "yes" : "no" };
  const conclusion = conclusionKey(facts);
  const titleKey =
    facts.verdict === "differs" && isBoundedClaim(facts) && facts.claimBound > 0
      ? "needsSmaller"
      : facts.verdict;
  const reason = facts.verdict === "agrees" ? "bearOut" : facts.verdict === "differs" ? "contradict" : "open";
  return {
    verdict: facts.verdict,
    verdictTag: message(locale, `common.verdictTag.${facts.verdict}`),
    title: message(locale, `overview.claimCheck.title.${titleKey}`, words),
    lines: claimLines(inputs),
    conclusionOutcome: facts.outcome,
    conclusionTag: message(
      locale,
      `overview.claimCheck.conclusionTag.${conclusion === "fails.open" ? "open" : facts.outcome}`,
    ),
    conclusion: pieces(
      [
        message(locale, `overview.claimCheck.bound.${isNone ? "none" : "some"}`, words),
        message(locale, `overview.claimCheck.conclusion.${conclusion}`, {
          ...words,
          reason: message(locale, `overview.claimCheck.reason.${reason}`, words),
        }),
      ].join(" "),
      inputs,
    ),
  };
}
