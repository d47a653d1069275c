/** The records that stand behind a year or a day which a sentence names in passing. */
import { figureById } from "../dataset/lookup.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import { statedFiguresOf } from "./build-quantity.ts";

/** Ids of the facts that give the year since which a number counts: what "since 2014" rests on. */
export function recordsOfStart(dataset: Dataset, numberId: string): readonly string[] {
  const years = statedFiguresOf(dataset, numberId).map((id) => {
    const figure = figureById(dataset, id);
    return figure.kind === "quantity" ? figure.since : null;
  });
  return dataset.figures
    .filter((figure) => figure.kind === "fact" && figure.unit === "year" && years.includes(figure.value))
    .map((figure) => figure.id);
}

/** Ids of the milestones of a day that no figure has: what "by May 2021" rests on. */
export function recordsOfDay(dataset: Dataset, { iso }: KnownDate): readonly string[] {
  return dataset.milestones
    .filter(({ kind, date, figure }) => kind === "milestone" && figure === undefined && date.iso === iso)
    .filter(() => iso !== null)
    .map(({ id }) => id);
}
