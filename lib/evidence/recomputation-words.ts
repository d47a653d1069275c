/** Sentences about a claim and its recomputation. Every number in them is computed. */
import { formatShare, SMALLEST_BASE } from "../chart/build-quantity.ts";
import { derivedById, numberById, quantityFigureById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { formatList } from "../format/qualifiers.ts";
import type { DerivedFigure } from "../model/dataset.ts";
import type { Figure } from "../model/records.ts";
import { displayIn, type EntryContext } from "./entry-context.ts";
import { arithmeticWithResult, claimWords, valueInWords } from "./entry-words.ts";
import { fractionIn, isBounded, reachOfShare, type Recomputation, recomputations } from "./recomputation.ts";

/** "The claim “more than 16 percent” needs a total of at most 212." */
function boundSentence(context: EntryContext, { check, definition }: Recomputation): string {
  const { dataset, locale } = context;
  const claim = quantityFigureById(dataset, definition.claim);
  const bound = numberById(dataset, definition.bound).value;
  const form = isBounded(claim)
    ? bound === 0
      ? "none"
      : check.verdict === "agrees"
        ? "fits"
        : "needs"
    : bound === 0
      ? "levelNone"
      : "level";
  return message(locale, `evidence.result.bound.${form}`, {
    words: claimWords(claim.evidence, locale),
    bound: displayIn(context, definition.bound),
  });
}

/** "At or above the cited 10 % target for any total up to 340, and so on every base tried (13.9 % and 18.0 %)." */
function conclusionSentence(context: EntryContext, { check, definition }: Recomputation): string {
  const { dataset, locale } = context;
  const { target: targetId, bases, bound } = definition.conclusion;
  const target = quantityFigureById(dataset, targetId);
  const meeting = bases.filter((id) => reachOfShare(dataset, id, targetId) !== "fails");
  return message(
    locale,
    `evidence.result.conclusion.${numberById(dataset, bound).value === 0 ? "none" : "some"}`,
    {
      isStrict: target.qualifier === "more-than" ? "yes" : "no",
      target: valueInWords({ ...target, qualifier: "exact" }, locale),
      bound: displayIn(context, bound),
      outcome: check.conclusion?.outcome ?? "fails",
      meeting: formatNumber(meeting.length, locale),
      all: formatNumber(bases.length, locale),
      shares: formatList(
        bases.map((id) => displayIn(context, id)),
        locale,
      ),
    },
  );
}

interface ClaimParts {
  readonly recomputed: string;
  /** What would make the claim true. */
  readonly bound: string;
  /** Whether its point stands. */
  readonly conclusion: string;
}

/** What a claim's recomputation gives, what would make it true, and whether its point stands. */
export function claimParts(context: EntryContext, recomputation: Recomputation): ClaimParts {
  const { dataset, locale } = context;
  const against = derivedById(dataset, recomputation.definition.against);
  return {
    recomputed: message(locale, `evidence.result.recomputed.${recomputation.check.verdict}`, {
      arithmetic: arithmeticWithResult(context, against, { isNested: false }),
    }),
    bound: boundSentence(context, recomputation),
    conclusion: conclusionSentence(context, recomputation),
  };
}

/** The parts of a claim's recomputations one after the other; none for other figures. */
export function claimSentences(context: EntryContext, figure: Figure): readonly string[] {
  return recomputations(context.dataset)
    .filter(({ definition }) => definition.claim === figure.id)
    .flatMap((recomputation) => {
      const { recomputed, bound, conclusion } = claimParts(context, recomputation);
      return [recomputed, bound, conclusion];
    });
}

/** What a threshold says of the article's own counts. */
function thresholdSentences(
  context: EntryContext,
  derived: DerivedFigure,
  { definition }: Recomputation,
): readonly string[] {
  const { dataset, locale } = context;
  const whole = fractionIn(dataset, derivedById(dataset, definition.against))?.whole;
  if (whole === undefined) return [];
  const isWithin = whole <= derived.value;
  const sentence = (key: string, words: Record<string, string>) =>
    message(locale, `evidence.result.threshold.${key}`, {
      whole: formatNumber(whole, locale),
      ...words,
    });
  const claim = quantityFigureById(dataset, definition.claim);
  const target = quantityFigureById(dataset, definition.conclusion.target);
  return [
    ...(definition.bound === derived.id
      ? [
          sentence(`${isBounded(claim) ? "claim" : "level"}${isWithin ? "Within" : "Beyond"}`, {
            claim: valueInWords(claim, locale),
          }),
        ]
      : []),
    ...(definition.conclusion.bound === derived.id
      ? [
          sentence(`target${isWithin ? "Within" : "Beyond"}`, {
            target: valueInWords({ ...target, qualifier: "exact" }, locale),
          }),
        ]
      : []),
  ];
}

/** "34 ÷ 212 = 16.04 %; 34 ÷ 213 = 15.96 %.": the shares on both sides of a threshold, where a share says something. */
function edgeSentences(
  { dataset, locale, levels }: EntryContext,
  { formula, value }: DerivedFigure,
): readonly string[] {
  if (formula.operation !== "largest-whole" || value < SMALLEST_BASE) return [];
  const part = numberById(dataset, formula.part).value;
  return [
    message(locale, "evidence.result.threshold.edge", {
      part: formatNumber(part, locale),
      bound: formatNumber(value, locale),
      shareAt: formatShare(part, value, levels, locale),
      next: formatNumber(value + 1, locale),
      shareNext: formatShare(part, value + 1, levels, locale),
    }),
  ];
}

/** The part that a derived figure plays in checks: the recomputation itself, a base of the conclusion, a threshold. */
export function derivedSentences(context: EntryContext, derived: DerivedFigure): readonly string[] {
  const { dataset, locale } = context;
  const parts = recomputations(dataset).flatMap((recomputation) => {
    const { check, definition } = recomputation;
    const { target: targetId, bases } = definition.conclusion;
    const reach = bases.includes(derived.id) ? reachOfShare(dataset, derived.id, targetId) : null;
    return [
      ...(definition.against === derived.id
        ? [
            message(locale, `evidence.result.against.${check.verdict}`, {
              claim: valueInWords(quantityFigureById(dataset, definition.claim), locale),
            }),
          ]
        : []),
      ...(reach === null
        ? []
        : [
            message(locale, `evidence.result.reach.${reach}`, {
              target: valueInWords({ ...quantityFigureById(dataset, targetId), qualifier: "exact" }, locale),
            }),
          ]),
      ...thresholdSentences(context, derived, recomputation),
    ];
  });
  return [...edgeSentences(context, derived), ...parts];
}
