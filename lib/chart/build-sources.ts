/** A panel's sources: documents with the places used, then what bears them out; and the line under a picture. */
import { figureById } from "../dataset/lookup.ts";
import { dateLabel } from "../format/known-dates.ts";
import { formatLocator } from "../format/locators.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KnownDate } from "../model/dates.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Evidence, Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { statedFiguresOf } from "./build-quantity.ts";

type PanelSources = PanelModel["sources"];

interface SourceUse {
  readonly evidence: readonly Evidence[];
  /** Sources that bear a date out, give a second count, or state a fact of their own. */
  readonly others: readonly string[];
}

/** What a set of numbers rests on: their evidence, and the statements and dates beside it. */
export function sourcesOfNumbers(dataset: Dataset, ids: readonly string[]): SourceUse {
  const figures = [...new Set(ids.flatMap((id) => statedFiguresOf(dataset, id)))].map((id) =>
    figureById(dataset, id),
  );
  const statements = dataset.statements.filter((statement) =>
    statement.bearsOn.some((id) => ids.includes(id)),
  );
  return {
    evidence: figures.map((figure) => figure.evidence),
    others: [
      ...corroborators(figures.map((figure) => figure.date)),
      ...statements.map((statement) => statement.source),
    ],
  };
}

/** Where records stand that sentences quote; a statement of a second source stands nowhere in our documents. */
export function evidenceOfQuoted(dataset: Dataset, ids: readonly string[]): readonly Evidence[] {
  const stated = ids.flatMap((id) => statedFiguresOf(dataset, id));
  return [...dataset.figures, ...dataset.milestones]
    .filter((record) => stated.includes(record.id))
    .map((record) => record.evidence);
}

/** Sources that bear dates out. */
export function corroborators(dates: readonly KnownDate[]): readonly string[] {
  return dates.flatMap((date) => date.corroboratedBy ?? []);
}

/** Title as printed; where none is recorded, the words for that. */
function sourceTitle(source: Source, locale: Locale): string {
  return source.title ?? message(locale, "common.source.noTitle");
}

export function panelSources(dataset: Dataset, use: SourceUse, locale: Locale): PanelSources {
  const ids = new Set([...use.evidence.map((evidence) => evidence.source), ...use.others]);
  return dataset.sources
    .filter((source) => ids.has(source.id))
    .map((source) => {
      const places = use.evidence
        .filter((evidence) => evidence.source === source.id)
        .sort(
          (one, other) =>
            (one.paragraph ?? 0) - (other.paragraph ?? 0) || (one.sentence ?? 0) - (other.sentence ?? 0),
        )
        .map((evidence) => formatLocator(evidence, source, locale));
      return {
        id: source.id,
        publisher: source.publisher[locale],
        title: source.title,
        address: source.address,
        dateLabel: dateLabel(source.date, locale),
        locators: places.length > 0 ? [...new Set(places)] : [message(locale, "common.locator.unchecked")],
      };
    });
}

/** First words of a title, for a line that names several sources. */
function openingOf(title: string): string {
  const words = title.split(" ");
  return words.length <= 4 ? title : `${words.slice(0, 3).join(" ")}…`;
}

/** "Source: Viet Nam News Agency (VNA), “…”": one document in full, several by their short names. */
export function sourceLine(dataset: Dataset, use: SourceUse, locale: Locale): string {
  const [only, ...more] = dataset.sources.filter((source) =>
    use.evidence.some((evidence) => evidence.source === source.id),
  );
  if (!only) return message(locale, "common.source.none");
  if (more.length === 0) {
    return message(locale, "common.source.one", {
      publisher: only.publisher[locale],
      title: sourceTitle(only, locale),
    });
  }
  const items = [only, ...more].map((source) =>
    message(locale, "common.source.item", {
      publisher: source.publisherShort[locale],
      title: openingOf(sourceTitle(source, locale)),
    }),
  );
  return message(locale, "common.source.many", { items: items.join("; ") });
}
