/** Finds things of a dataset by id. Reads no file, so charts may use it. */
import type { Dataset, DerivedFigure, Check } from "../model/dataset.ts";
import type { Figure, Milestone, QuantityFigure, Source, Statement } from "../model/records.ts";

/** An id that no record has, asked for by code or by a panel's definition. */
export class UnknownRecord extends Error {
  override readonly name = "UnknownRecord";
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {
    super(`no ${kind} has the id "${id}"; add its record under data/ or correct the id`);
  }
}

function find<Entry extends { readonly id: string }>(
  kind: string,
  entries: readonly Entry[],
  id: string,
): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new UnknownRecord(kind, id);
  return found;
}

export const figureById = (dataset: Dataset, id: string): Figure => find("figure", dataset.figures, id);
export const derivedById = (dataset: Dataset, id: string): DerivedFigure =>
  find("derived figure", dataset.derived, id);
export const sourceById = (dataset: Dataset, id: string): Source => find("source", dataset.sources, id);
export const checkById = (dataset: Dataset, id: string): Check => find("check", dataset.checks, id);
export const milestoneById = (dataset: Dataset, id: string): Milestone =>
  find("milestone", dataset.milestones, id);
export const statementById = (dataset: Dataset, id: string): Statement =>
  find("statement", dataset.statements, id);

/** A figure that holds a number.
 *  @throws UnknownRecord also when the id belongs to a fact or to named places. */
export function quantityFigureById(dataset: Dataset, id: string): QuantityFigure {
  const figure = figureById(dataset, id);
  if (figure.kind !== "quantity") throw new UnknownRecord("quantity figure", id);
  return figure;
}

/** A stated or derived number; `isDerived` tells which. */
type NumberRecord =
  | (QuantityFigure & { readonly isDerived: false })
  | (DerivedFigure & { readonly isDerived: true });

/** A stated or a derived figure by id: the two share one space of ids. */
export function numberById(dataset: Dataset, id: string): NumberRecord {
  const derived = dataset.derived.find((entry) => entry.id === id);
  if (derived) return { ...derived, isDerived: true };
  return { ...quantityFigureById(dataset, id), isDerived: false };
}
