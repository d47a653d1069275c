/** What a number, milestone or statement is called, by its id. */
import { milestoneById, figureById } from "../dataset/lookup.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Locale } from "../model/text.ts";

/** @throws UnknownRecord when nothing that has evidence has the id. */
export function recordLabel(dataset: Dataset, id: string, locale: Locale): string {
  const labelled = [...dataset.derived, ...dataset.statements].find((record) => record.id === id);
  if (labelled) return labelled.label[locale];
  const isMilestone = dataset.milestones.some((milestone) => milestone.id === id);
  return isMilestone ? milestoneById(dataset, id).text[locale] : figureById(dataset, id).label[locale];
}
