/** Numbers that an entry follows from, that follow from it, or that another document sets beside it. */
import { arithmeticOf } from "../chart/build-quantity.ts";
import { evidenceMark } from "../chart/overview-marks.ts";
import { statementSentence } from "../chart/overview-sources.ts";
import { operandIds } from "../dataset/derive.ts";
import { numberById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { DerivedFigure } from "../model/dataset.ts";
import type { RelatedFigure, SecondSourceUse } from "../model/evidence-entry.ts";
import { displayIn, type EntryContext } from "./entry-context.ts";
import { verdictOnPair } from "./entry-words.ts";
import { comparedWith, recomputations } from "./recomputation.ts";

/** A stated number by its label; a derived one with its arithmetic. */
export function relatedFigure(context: EntryContext, id: string): RelatedFigure {
  const { dataset, locale } = context;
  const number = numberById(dataset, id);
  const label = number.label[locale];
  return {
    id,
    mark: evidenceMark(dataset, id, locale),
    text: number.isDerived
      ? message(locale, "evidence.related", {
          label,
          arithmetic: arithmeticOf(dataset, number, locale, true),
        })
      : label,
    display: displayIn(context, id),
  };
}

/** The numbers that a formula names, in its order. */
export function operandsOf(context: EntryContext, derived: DerivedFigure): readonly RelatedFigure[] {
  return operandIds(derived.formula).map((id) => relatedFigure(context, id));
}

/** Derived figures that use a number, at any depth, and those that a check compares it with. */
export function derivedFrom(context: EntryContext, id: string): readonly RelatedFigure[] {
  const { dataset } = context;
  const uses = (derived: DerivedFigure): boolean =>
    operandIds(derived.formula).some((operand) => {
      const below = dataset.derived.find((entry) => entry.id === operand);
      return operand === id || (below !== undefined && uses(below));
    });
  const compared = new Set(
    recomputations(dataset)
      .filter(({ definition }) => definition.claim === id)
      .flatMap((recomputation) => comparedWith(dataset, recomputation).map((derived) => derived.id)),
  );
  return dataset.derived
    .filter((derived) => uses(derived) || compared.has(derived.id))
    .map((derived) => relatedFigure(context, derived.id));
}

/** What other documents state beside a number, with the verdict on the two. */
export function secondSourcesOn(context: EntryContext, id: string): readonly SecondSourceUse[] {
  const { dataset, locale } = context;
  return dataset.statements
    .filter((statement) => statement.bearsOn.includes(id))
    .map((statement) => ({
      id: statement.id,
      mark: evidenceMark(dataset, statement.id, locale),
      text: statementSentence(dataset, statement.id, locale),
      verdict: verdictOnPair(context, id, statement.id),
    }));
}
