/** What a source is used for: the claims that stand in it, what it states of others, what refers to it. Facts, no words. */
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { Evidence, Figure, Milestone, Mission, Source, Statement, Target } from "../model/records.ts";
import type { LocalText } from "../model/text.ts";

export interface SourceUses {
  readonly figures: readonly Figure[];
  /** Milestones, commitments and statements with a mark of their own. */
  readonly milestones: readonly Milestone[];
  /** What it states beside the claims of documents. */
  readonly statements: readonly Statement[];
  /** Documents whose date it bears out. */
  readonly datedSources: readonly Source[];
  /** Claims whose own date it bears out, those of one document and date together. */
  readonly datedClaims: readonly (readonly (Figure | Milestone)[])[];
  /** Levels taken from it that no figure holds. */
  readonly targets: readonly Target[];
  readonly missions: readonly Mission[];
  /** Claims that refer to a reference by its title, with what is known about that. */
  readonly namedBy: readonly { readonly claim: string; readonly note: LocalText }[];
}

/** Once for each claim, in the words of its check before its own. */
function namedBy(dataset: Dataset, source: Source | undefined): SourceUses["namedBy"] {
  const title = source?.role === "reference" ? source.title : null;
  if (title === null) return [];
  const notes = [
    ...dataset.figures.flatMap(({ id, attribution }) =>
      attribution ? [{ claim: id, note: attribution }] : [],
    ),
    ...dataset.checks.flatMap(({ claim, definition }) =>
      definition.method === "attribution" ? [{ claim, note: definition.note }] : [],
    ),
  ].filter(({ note }) => note.en.includes(title));
  return [...new Map(notes.map((entry) => [entry.claim, entry])).values()];
}

/** Lists of what has the same key, in the order in which the keys come. */
function together<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[][] {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()];
}

export function sourceUses(dataset: Dataset, id: string): SourceUses {
  const standsHere = ({ evidence }: { evidence: Evidence }) => evidence.source === id;
  const isBorneOut = ({ date }: { date: KnownDate }) => date.corroboratedBy === id;
  const milestones = dataset.milestones
    .filter(({ mark }) => mark !== undefined)
    .toSorted((one, other) => (one.mark ?? 0) - (other.mark ?? 0));
  const datedSources = dataset.sources.filter(isBorneOut);
  const hasOwnDate = ({ evidence, date }: Figure | Milestone) =>
    !datedSources.some((source) => source.id === evidence.source && source.date.iso === date.iso);
  return {
    figures: dataset.figures.filter(standsHere),
    milestones: milestones.filter(standsHere),
    statements: dataset.statements.filter(({ source }) => source === id),
    datedSources,
    datedClaims: together(
      [...dataset.figures, ...milestones].filter(isBorneOut).filter(hasOwnDate),
      ({ evidence, date }) => `${evidence.source} ${date.iso} ${date.until}`,
    ),
    targets: dataset.targets.filter(({ source, figure }) => source === id && figure === undefined),
    missions: dataset.missions.filter(({ source }) => source === id),
    namedBy: namedBy(
      dataset,
      dataset.sources.find((source) => source.id === id),
    ),
  };
}

/** How many of the claims that stand in a document were found in its text. */
export function verifiedClaims({ figures, milestones }: SourceUses): { verified: number; all: number } {
  const claims = [...figures, ...milestones];
  return {
    verified: claims.filter(({ evidence }) => evidence.sentenceSha256 !== null).length,
    all: claims.length,
  };
}
