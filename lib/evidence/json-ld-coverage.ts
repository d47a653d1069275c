/** The time that records cover, as schema.org writes it ("2014/2021-05-27"): only where documents or second sources date it. */
import { statedFiguresOf } from "../chart/build-quantity.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";

interface Dated {
  readonly date: KnownDate;
  /** Where the count of a flow begins; null: no beginning is given. */
  readonly since?: string | null;
}

/** What records say about time. A milestone that a figure stands for is dated by the figure: that date is the document's.
 *  What other documents state is beside the span, not in it. */
function datedRecords(dataset: Dataset, ids: readonly string[]): readonly Dated[] {
  const milestones = dataset.milestones.filter(({ id }) => ids.includes(id));
  const figures = new Set(
    [...ids, ...milestones.flatMap(({ figure }) => figure ?? [])].flatMap((id) =>
      statedFiguresOf(dataset, id),
    ),
  );
  return [
    ...milestones.filter(({ figure }) => figure === undefined),
    ...dataset.figures
      .filter(({ id }) => figures.has(id))
      .map((figure) =>
        figure.kind === "quantity" && figure.measure === "flow"
          ? { date: figure.date, since: figure.since }
          : { date: figure.date },
      ),
  ];
}

/** Nothing, where a record is undated or a flow has no beginning: a span would claim more than is known.
 *  Inferred dates widen no span. */
export function coverageOf(dataset: Dataset, ids: readonly string[]): { temporalCoverage?: string } {
  const dated = datedRecords(dataset, ids);
  if (dated.some(({ date, since }) => date.iso === null || since === null)) return {};
  const known = dated.filter(({ date }) => date.kind === "stated" || date.kind === "corroborated");
  const starts = known.flatMap(({ date, since }) => since ?? date.iso ?? []).toSorted();
  const ends = known.flatMap(({ date }) => date.until ?? date.iso ?? []).toSorted();
  const [start] = starts;
  const end = ends.at(-1);
  if (start === undefined || end === undefined) return {};
  return { temporalCoverage: start === end ? start : `${start}/${end}` };
}
