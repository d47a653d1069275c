/** Makes the dataset from record files: reads, validates, derives, checks, stamps. Pure: same files, same dataset. */
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { QuantityFigure, Source } from "../model/records.ts";
import { deriveAll } from "./derive.ts";
import { UnknownRecord } from "./lookup.ts";
import { type Read, type RecordFile, readRecords } from "./read-records.ts";
import { InvalidRecords, RecordError } from "./record-error.ts";
import { type CheckInputs, runCheck } from "./run-checks.ts";
import { validateRecords } from "./validate.ts";
import { datasetVersion } from "./version.ts";

export type { RecordFile };

const plain = <Entry>(entries: readonly Read<Entry>[]): readonly Entry[] =>
  entries.map((entry) => entry.record);

function sortedBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] {
  return [...entries].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Documents by letter first, then what bears on them, then references. */
function sourceKey(source: Source): string {
  const rank = { document: "0", "second-source": "1", reference: "2" }[source.role];
  return `${rank} ${source.letter ?? ""} ${source.date.iso ?? "9999"} ${source.id}`;
}

/** The day the figures speak of: the date of the document that most figures come from. */
function asOfDate(
  figures: readonly { evidence: { source: string } }[],
  sources: readonly Source[],
): KnownDate {
  const counts = new Map<string, number>();
  for (const { evidence } of figures) counts.set(evidence.source, (counts.get(evidence.source) ?? 0) + 1);
  const [leading] = [...sources].sort(
    (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
  );
  return leading?.date ?? { kind: "not-stated", iso: null };
}

function lookUp<Entry extends { readonly id: string }>(
  kind: string,
  entries: readonly Entry[],
): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new UnknownRecord(kind, id);
    return found;
  };
}

/** All problems of a set of files, and the dataset when there are none. */
export function examineRecords(files: readonly RecordFile[]): {
  dataset: Dataset | null;
  problems: readonly RecordError[];
} {
  const { records, problems: reading } = readRecords(files);
  const problems = [...reading, ...validateRecords(records)];
  if (files.length === 0)
    problems.push(
      new RecordError(
        "data",
        "(folder)",
        "holds no records",
        "Name the folder that holds sources, figures and the rest",
      ),
    );
  if (problems.length > 0) return { dataset: null, problems };

  const sources = sortedBy(plain(records.sources), sourceKey);
  const figures = [...plain(records.figures)].sort((one, other) => one.mark - other.mark);
  const quantities = figures.filter((figure): figure is QuantityFigure => figure.kind === "quantity");
  const { derived, problems: deriving } = deriveAll(records.derived, quantities);
  if (deriving.length > 0) return { dataset: null, problems: deriving };

  const figure = lookUp("quantity figure", quantities);
  const inputs: CheckInputs = {
    figure,
    derived: lookUp("derived figure", derived),
    quantity: lookUp("quantity figure", [...quantities, ...derived]),
    statement: lookUp("statement", plain(records.statements)),
  };
  const dataset: Dataset = {
    stamp: {
      version: datasetVersion({
        sources,
        figures,
        derived: plain(records.derived),
        checks: plain(records.checks),
        milestones: plain(records.milestones),
        targets: plain(records.targets),
        statements: plain(records.statements),
        missions: plain(records.missions),
        corrections: plain(records.corrections),
      }),
      asOf: asOfDate(figures, sources),
    },
    sources,
    figures,
    derived,
    milestones: sortedBy(
      plain(records.milestones),
      (one) =>
        `${one.date.iso ?? "9999"} ${one.evidence.source} ${String(one.evidence.paragraph ?? 0).padStart(4, "0")} ${one.id}`,
    ),
    targets: sortedBy(plain(records.targets), (one) => `${one.year ?? 0} ${one.id}`),
    statements: sortedBy(plain(records.statements), (one) => `${one.date.iso ?? "9999"} ${one.id}`),
    missions: sortedBy(plain(records.missions), (one) => one.id),
    checks: sortedBy(plain(records.checks), (one) => one.id).map((definition) =>
      runCheck(definition, inputs),
    ),
    corrections: [
      ...sortedBy(plain(records.corrections), (correction) => `${correction.date} ${correction.id}`),
    ].reverse(),
  };
  return { dataset, problems: [] };
}

/** The dataset of a set of record files.
 *  @throws InvalidRecords with every problem found. */
export function createDataset(files: readonly RecordFile[]): Dataset {
  const { dataset, problems } = examineRecords(files);
  if (!dataset) throw new InvalidRecords(problems);
  return dataset;
}
