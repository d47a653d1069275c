/** Evidence marks: a numeral in a circle for what is stated, a letter in a square for what is derived. */
import { derivedById, figureById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceMarkModel } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";

/** Whether a recomputation of a claim differs from it. */
export function doesNotReconcile(dataset: Dataset, figureId: string): boolean {
  return dataset.checks.some(
    (check) =>
      check.claim === figureId && check.definition.method === "recompute" && check.verdict === "differs",
  );
}

/** Whether a claim credits something that nothing of ours can settle. */
export function isAttributed(dataset: Dataset, figureId: string): boolean {
  return dataset.checks.some(
    (check) => check.claim === figureId && check.definition.method === "attribution",
  );
}

/** The mark of a stated or derived figure.
 *  @throws UnknownRecord when no figure has the id. */
export function evidenceMark(dataset: Dataset, id: string, locale: Locale): EvidenceMarkModel {
  const isDerived = dataset.derived.some((derived) => derived.id === id);
  const symbol = isDerived ? derivedById(dataset, id).mark : String(figureById(dataset, id).mark);
  const isCaution = doesNotReconcile(dataset, id);
  const state = isDerived
    ? "derived"
    : isCaution
      ? "caution"
      : isAttributed(dataset, id)
        ? "attributed"
        : "stated";
  return {
    figureId: id,
    symbol,
    shape: isDerived ? "square" : "circle",
    isCaution,
    name: message(locale, `overview.mark.${state}`, { symbol }),
  };
}
