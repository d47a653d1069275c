/** Entries of the finder for where things stand and what they speak of: documents, their paragraphs, missions, countries. */
import { countryName } from "../chart/build-map.ts";
import { paragraphHref } from "../chart/overview-marks.ts";
import { numericCountryCode } from "../dataset/country-codes.ts";
import { sourceById } from "../dataset/lookup.ts";
import { dateLabel } from "../format/known-dates.ts";
import { formatLocator } from "../format/locators.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FinderEntry } from "../model/finder.ts";
import type { Source } from "../model/records.ts";
import type { Locale, LocalText } from "../model/text.ts";
import { panels } from "../../panels/index.ts";
import { bothLanguages, type FinderInputs, finderText, finderTexts } from "./finder-inputs.ts";
import { panelHref } from "./panel-uses.ts";
import { sourceWords, withWords } from "./search-words.ts";

export function sourceEntry(locale: Locale, source: Source): FinderEntry {
  const { title, publisher, date, letter } = source;
  const when = dateLabel(date, locale);
  return withWords(
    {
      kind: "source",
      title: title ?? finderText(locale, "untitled", { publisher: publisher[locale] }),
      ...(title !== null && locale !== "en" ? { titleLang: "en" as const } : {}),
      detail: title === null ? when : finderText(locale, "onDay", { where: publisher[locale], when }),
      ...(letter === undefined ? {} : { display: finderText(locale, "document", { letter }) }),
      href: paragraphHref({ source: source.id, paragraph: null }, locale),
    },
    [...sourceWords(source), ...(letter === undefined ? [] : finderTexts("document", { letter }))],
  );
}

/** What stands in documents, each in a few words. A milestone of a figure's sentence is that figure. */
const placed = (dataset: Dataset) => [
  ...dataset.figures.map(({ evidence, label }) => ({ evidence, label })),
  ...dataset.milestones
    .filter(({ figure }) => figure === undefined)
    .map(({ evidence, shortText }) => ({ evidence, label: shortText })),
];

/** Paragraphs of a document in which something stands, in its order. */
export function paragraphEntries({ dataset, locale }: FinderInputs, source: Source): readonly FinderEntry[] {
  const { id, letter } = source;
  if (letter === undefined) return [];
  const claims = placed(dataset).filter(({ evidence }) => evidence.source === id);
  const paragraphs = new Set(claims.flatMap(({ evidence }) => evidence.paragraph ?? []));
  return [...paragraphs]
    .toSorted((one, other) => one - other)
    .map((paragraph) =>
      withWords(
        {
          kind: "paragraph",
          title: finderText(locale, "paragraph", { letter, paragraph: String(paragraph) }),
          detail: claims
            .filter(({ evidence }) => evidence.paragraph === paragraph)
            .map(({ label }) => label[locale])
            .join("; "),
          href: paragraphHref({ source: id, paragraph }, locale),
        },
        finderTexts("document", { letter }),
      ),
    );
}

/** Missions of the UN lead to the map that names them: no document of ours does. */
export function missionEntries({ dataset, locale }: FinderInputs): readonly FinderEntry[] {
  const map = panels.find(({ kind }) => kind === "locator-map");
  if (!map) return [];
  return dataset.missions.map(({ acronym, name, country }) =>
    withWords(
      { kind: "mission", title: acronym, detail: name[locale], href: panelHref(map.id, locale) },
      bothLanguages(name, countryNames(country)),
    ),
  );
}

function countryNames(country: string): LocalText {
  const code = numericCountryCode(country);
  return { en: countryName(code, "en"), vi: countryName(code, "vi") };
}

/** Countries lead to the first figure that names them. */
export function countryEntries({ dataset, locale }: FinderInputs): readonly FinderEntry[] {
  const seen = new Set<string>();
  return dataset.figures.flatMap((figure) => {
    if (figure.kind !== "places") return [];
    const where = formatLocator(figure.evidence, sourceById(dataset, figure.evidence.source), locale);
    return figure.countries
      .filter((country) => !seen.has(country) && Boolean(seen.add(country)))
      .map((country) => {
        const names = countryNames(country);
        const missions = dataset.missions.filter((mission) => mission.country === country);
        return withWords(
          {
            kind: "country",
            title: names[locale],
            detail: finderText(locale, "at", { where, what: figure.label[locale] }),
            href: paragraphHref(figure.evidence, locale),
            evidenceId: figure.id,
          },
          [...bothLanguages(names), ...missions.map(({ acronym }) => acronym)],
        );
      });
  });
}
