/** What a claim was held against, for its row on the checks page: recomputation, what would make it true, conclusion,
 *  second sources, and whatever else qualifies it. */
import { markedText } from "../chart/marked-text.ts";
import { operandIds } from "../dataset/derive.ts";
import { derivedById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import { bindSpaces } from "../format/typography.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { ClaimDetail } from "../model/evidence-pages.ts";
import type { TextPiece } from "../model/overview.ts";
import type { Figure } from "../model/records.ts";
import type { EntryContext } from "./entry-context.ts";
import { conclusionOutcome, recomputations } from "./recomputation.ts";
import { claimParts } from "./recomputation-words.ts";

/** A sentence with the marks of the numbers in it. */
function marked({ dataset, locale, levels }: EntryContext, text: string, ids: readonly string[]) {
  return markedText(bindSpaces(text), { dataset, locale, levels, ids });
}

/** A note on a claim; where no number of its own is written out, the whole of it rests on the claim's evidence. */
function note(context: EntryContext, text: string, entry: EvidenceEntry): readonly TextPiece[] {
  const pieces = marked(context, text, [entry.id]);
  const needsMark = /\d/.test(text) && pieces.every(({ mark }) => mark === undefined);
  return needsMark ? [{ text, mark: entry.mark }] : pieces;
}

function recomputedDetails(context: EntryContext, figure: Figure): readonly ClaimDetail[] {
  const { dataset, locale } = context;
  const term = (key: string) => message(locale, `page.checks.detail.${key}`);
  return recomputations(dataset)
    .filter(({ definition }) => definition.claim === figure.id)
    .flatMap((recomputation): ClaimDetail[] => {
      const { against, bound, conclusion } = recomputation.definition;
      const operands = operandIds(derivedById(dataset, against).formula);
      const outcome = conclusionOutcome(dataset, recomputation);
      const parts = claimParts(context, recomputation);
      return [
        { term: term("recomputed"), lines: [marked(context, parts.recomputed, [...operands, against])] },
        { term: term("makesTrue"), lines: [marked(context, parts.bound, [bound])] },
        {
          term: term("conclusion"),
          tag: {
            text: message(locale, `overview.claimCheck.conclusionTag.${outcome}`),
            tone: outcome === "holds" ? "holds" : "caution",
          },
          lines: [
            marked(context, parts.conclusion, [conclusion.target, conclusion.bound, ...conclusion.bases]),
          ],
        },
      ];
    });
}

/** Sentences of an entry's result that no recomputation has said yet. */
function otherSentences(
  context: EntryContext,
  entry: EvidenceEntry,
  figure: Figure | null,
): readonly string[] {
  const said = new Set(
    recomputations(context.dataset)
      .filter(({ definition }) => definition.claim === figure?.id)
      .flatMap((recomputation) => Object.values(claimParts(context, recomputation)))
      .map(bindSpaces),
  );
  return entry.result.sentences.filter((sentence) => !said.has(sentence));
}

/** `figure`: null for a milestone, commitment or statement. */
export function detailsOf(
  context: EntryContext,
  entry: EvidenceEntry,
  figure: Figure | null,
): readonly ClaimDetail[] {
  const term = (key: string) => message(context.locale, `page.checks.detail.${key}`);
  const notes = otherSentences(context, entry, figure);
  const seconds = entry.secondSources.map(({ mark, text, verdict }) => [
    { text, mark },
    { text: message(context.locale, "page.checks.detail.verdict", { verdict }) },
  ]);
  return [
    ...(figure ? recomputedDetails(context, figure) : []),
    ...(notes.length > 0
      ? [{ term: term("note"), lines: notes.map((text) => note(context, text, entry)) }]
      : []),
    ...(seconds.length > 0 ? [{ term: term("seconds"), lines: seconds }] : []),
  ];
}
