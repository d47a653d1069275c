/** Sentences about the stated and the recomputed share, put together from ShareFacts. Every number in them is computed. */
import { message } from "../format/messages.ts";
import { formatNumber, formatPercent, printedDecimals } from "../format/numbers.ts";
import { formatList, qualifiedPhrase } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { Locale } from "../model/text.ts";
import { formatShare, SMALLEST_BASE } from "./build-quantity.ts";
import type { ShareFacts } from "./share-facts.ts";

/** Words and numbers that the sentences are filled with. */
interface ShareWords {
  readonly part: string;
  readonly whole: string;
  readonly narrowWhole: string;
  /** "more than 16 %" */
  readonly claim: string;
  readonly claimCapital: string;
  readonly target: string;
  readonly share: string;
  /** "34 of 244 is 13.9 %"; on a small base "the counts give 3 of 20". */
  readonly counts: string;
  /** The same after the words "the article’s own counts:". */
  readonly countsAfter: string;
  /** The part as a number, for plural forms. */
  readonly count: number;
  /** "34 servicewomen", "244 people", "212 people" */
  readonly women: string;
  readonly people: string;
  readonly claimBoundPeople: string;
  readonly claimBound: string;
  readonly claimBoundNext: string;
  readonly targetBound: string;
  /** "13.9 % and 18.0 %": the share on each base that the conclusion is tried on. */
  readonly shares: string;
  readonly [key: string]: string | number;
}

export function shareWords(facts: ShareFacts, locale: Locale): ShareWords {
  const number = (value: number) => formatNumber(value, locale);
  const people = (count: number) => message(locale, "panels.share.people", { count, number: number(count) });
  const stated = formatPercent(facts.stated.value, locale, printedDecimals(facts.stated.value));
  const claim = qualifiedPhrase(facts.stated.qualifier, stated, locale);
  const share = formatShare(facts.part, facts.whole, facts.levels, locale);
  const parts = { part: number(facts.part), whole: number(facts.whole), share };
  const isSmall = facts.whole < SMALLEST_BASE;
  return {
    ...parts,
    count: facts.part,
    narrowWhole: number(facts.narrowWhole),
    claim,
    claimCapital: capitalise(claim),
    target: formatPercent(facts.target.value, locale, printedDecimals(facts.target.value)),
    counts: message(locale, isSmall ? "panels.share.countsSmall" : "panels.share.counts", parts),
    countsAfter: message(locale, isSmall ? "panels.share.countsSmallAfter" : "panels.share.counts", parts),
    women: message(locale, "panels.share.women", { count: facts.part, number: number(facts.part) }),
    people: people(facts.whole),
    claimBoundPeople: people(facts.claimBound),
    claimBound: number(facts.claimBound),
    claimBoundNext: number(facts.claimBound + 1),
    targetBound: number(facts.targetBound),
    shares: formatList(
      facts.bases.map((base) => formatShare(base.part, base.whole, facts.levels, locale)),
      locale,
    ),
  };
}

/** Whether the stated share is true exactly for totals up to its bound. */
export function isBoundedClaim(facts: ShareFacts): boolean {
  return facts.stated.qualifier === "more-than" || facts.stated.qualifier === "at-least";
}

export function shareTitle(facts: ShareFacts, locale: Locale): string {
  const words = shareWords(facts, locale);
  const tail = message(locale, `panels.share.tail.${facts.statedReach}-${facts.recomputedReach}`, words);
  return message(locale, `panels.women-share.title.${facts.verdict}`, { ...words, tail });
}

/** The outcome of the conclusion, with "passes" where every base lies strictly above the target. */
export function outcomeWord(facts: ShareFacts): "passes" | ShareFacts["outcome"] {
  return facts.outcome === "holds" && facts.bases.every((base) => base.reach === "passes")
    ? "passes"
    : facts.outcome;
}

/** "Above 10 % on every base tried (13.9 % and 18.0 %)." */
function conclusionSentence(facts: ShareFacts, locale: Locale): string {
  const meeting = facts.bases.filter((base) => base.reach !== "fails").length;
  return message(locale, `panels.share.conclusion.${outcomeWord(facts)}`, {
    ...shareWords(facts, locale),
    meeting: formatNumber(meeting, locale),
    all: formatNumber(facts.bases.length, locale),
  });
}

/** What the check of the stated share comes to. */
export function shareVerdict(facts: ShareFacts, locale: Locale): string {
  const finding = message(locale, `panels.women-share.verdict.${facts.verdict}`, {
    ...shareWords(facts, locale),
  });
  return `${finding} ${conclusionSentence(facts, locale)}`;
}

type CurveCase = "none" | "noneLevel" | "fits" | "needs-smaller" | "level";

/** Which sentence the curve's title is: does the article's total fit the stated share? */
export function curveCase(facts: ShareFacts): CurveCase {
  if (facts.claimBound === 0) return isBoundedClaim(facts) ? "none" : "noneLevel";
  if (!isBoundedClaim(facts)) return "level";
  return facts.whole <= facts.claimBound ? "fits" : "needs-smaller";
}

export function curveTitle(facts: ShareFacts, locale: Locale): string {
  return message(locale, `panels.women-share-base.title.${curveCase(facts)}`, {
    ...shareWords(facts, locale),
  });
}

/** Where the article's total lies against both bounds. */
export function curveVerdict(facts: ShareFacts, locale: Locale): string {
  const words = shareWords(facts, locale);
  if (facts.claimBound === 0)
    return message(
      locale,
      `panels.women-share-base.${isBoundedClaim(facts) ? "verdictNone" : "verdictNoneLevel"}`,
      words,
    );
  const side = (bound: number) => (facts.whole <= bound ? "within" : "beyond");
  const claimKind = isBoundedClaim(facts) ? "claim" : "claimLevel";
  return message(locale, "panels.women-share-base.verdict", {
    ...words,
    claimPart: message(locale, `panels.women-share-base.${claimKind}.${side(facts.claimBound)}`, words),
    targetPart: message(locale, `panels.women-share-base.target.${side(facts.targetBound)}`, words),
  });
}
