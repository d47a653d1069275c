/** The overview's claim check: what is stated, what the counts give, what would make it true, and which part stands. */
import { derivedById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { ClaimCheckLine, ClaimCheckModel } from "../model/overview.ts";
import { arithmeticOf, displayOf } from "./build-quantity.ts";
import { countWords, type LeadInputs, markedWords, pieces } from "./overview-lead.ts";
import { evidenceMark } from "./overview-marks.ts";
import type { ShareFacts } from "./share-facts.ts";
import { isBoundedClaim, outcomeWord, shareWords } from "./share-text.ts";

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
