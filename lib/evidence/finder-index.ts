/** Makes the finder's index of a page language: evidence, charts, pages, documents, missions and countries.
 *  On the server; what is found, and in which order, is decided by search-finder.ts. */
import { keyFigures } from "../chart/overview-key-figures.ts";
import { panelIds, panelModel } from "../chart/panel-catalogue.ts";
import { sourceById } from "../dataset/lookup.ts";
import { dateLabel } from "../format/known-dates.ts";
import { formatLocator } from "../format/locators.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import type { FinderEntry, FinderIndex, FinderKind } from "../model/finder.ts";
import { type Locale, LOCALES } from "../model/text.ts";
import { type FinderInputs, finderText, finderTexts } from "./finder-inputs.ts";
import { countryEntries, missionEntries, paragraphEntries, sourceEntry } from "./finder-places.ts";
import { panelHref } from "./panel-uses.ts";
import { evidenceWords, withWords } from "./search-words.ts";

const PAGES = [
  { id: "overview", path: "" },
  { id: "checks", path: "/checks" },
  { id: "sources", path: "/sources" },
  { id: "corrections", path: "/corrections" },
  { id: "about", path: "/about" },
] as const;

function kindOf(dataset: Dataset, { id, kind }: EvidenceEntry): FinderKind {
  if (kind !== "stated") return kind;
  return dataset.milestones.find((milestone) => milestone.id === id)?.kind ?? "figure";
}

/** What stands under the title: the place and what it counts, or the day; arithmetic; who says it. */
function detailOf({ dataset, locale }: FinderInputs, entry: EvidenceEntry): string {
  if (entry.arithmetic !== undefined) return entry.arithmetic;
  const statement = dataset.statements.find(({ id }) => id === entry.id);
  if (statement) return sourceById(dataset, statement.source).publisherShort[locale];
  const milestone = dataset.milestones.find(({ id }) => id === entry.id);
  const evidence = (milestone ?? dataset.figures.find(({ id }) => id === entry.id))?.evidence;
  if (!evidence) return "";
  const where = formatLocator(evidence, sourceById(dataset, evidence.source), locale);
  return milestone
    ? finderText(locale, "onDay", { where, when: dateLabel(milestone.date, locale) })
    : finderText(locale, "at", { where, what: entry.claim?.rest ?? "" });
}

/** A milestone's date stands in its detail; what is at the end of a line is a value. */
const EVENTS: readonly FinderKind[] = ["milestone", "commitment", "statement"];

function evidenceEntry(inputs: FinderInputs, entry: EvidenceEntry): FinderEntry {
  const { dataset, entriesIn } = inputs;
  const kind = kindOf(dataset, entry);
  return withWords(
    {
      kind,
      title: entry.label,
      detail: detailOf(inputs, entry),
      ...(EVENTS.includes(kind) || entry.display === "" ? {} : { display: entry.display }),
      symbol: entry.mark.symbol,
      ...(entry.mark.isCaution ? { isCaution: true as const } : {}),
      href: entry.mark.href,
      evidenceId: entry.id,
    },
    evidenceWords(
      dataset,
      LOCALES.flatMap((locale) => entriesIn(locale).find(({ id }) => id === entry.id) ?? []),
    ),
  );
}

function panelEntries({ dataset, locale }: FinderInputs): readonly FinderEntry[] {
  return panelIds.flatMap((id) => {
    const model = panelModel(id, dataset, locale);
    if (!model) return [];
    const models = LOCALES.flatMap((language) => panelModel(id, dataset, language) ?? []);
    return [
      withWords(
        {
          kind: "panel",
          title: model.name,
          // A no-break hyphen: the code never breaks at the end of a line.
          detail: finderText(locale, "at", { where: model.code.replace("-", "\u2011"), what: model.title }),
          href: panelHref(id, locale),
        },
        models.flatMap(({ name, title, subtitle }) => [name, title, subtitle]),
      ),
    ];
  });
}

function pageEntries(locale: Locale): readonly FinderEntry[] {
  return PAGES.map(({ id, path }) =>
    withWords(
      {
        kind: "page",
        title: finderText(locale, `pages.${id}.title`),
        detail: finderText(locale, `pages.${id}.detail`),
        href: `/${locale}${path}`,
      },
      [...finderTexts(`pages.${id}.title`), ...finderTexts(`pages.${id}.detail`)],
    ),
  );
}

/** @throws UnknownRecord when the dataset lacks a record that a key figure or a panel shows. */
export function finderIndex(inputs: FinderInputs): FinderIndex {
  const { dataset, locale, entriesIn } = inputs;
  const entries = [
    ...entriesIn(locale).map((entry) => evidenceEntry(inputs, entry)),
    ...panelEntries(inputs),
    ...pageEntries(locale),
    ...dataset.sources.map((source) => sourceEntry(locale, source)),
    ...dataset.sources.flatMap((source) => paragraphEntries(inputs, source)),
    ...missionEntries(inputs),
    ...countryEntries(inputs),
  ];
  const keyPositions = keyFigures(dataset, locale).map(({ id }) =>
    entries.findIndex(({ kind, evidenceId }) => evidenceId === id && kind !== "country"),
  );
  const pagePositions = entries.flatMap(({ kind }, position) => (kind === "page" ? position : []));
  return {
    locale,
    entries,
    start: [...keyPositions.filter((position) => position >= 0), ...pagePositions],
  };
}
