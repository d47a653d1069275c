/** Panel of kind "locator-map": the countries that a document names. No count: the document gives none. */
import { figureById, sourceById, UnknownRecord } from "../dataset/lookup.ts";
import { formatLocator } from "../format/locators.ts";
import { hasMessage, message } from "../format/messages.ts";
import { formatList, numberWord } from "../format/qualifiers.ts";
import { capitalise } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelDefinition } from "../model/panel.ts";
import type { Figure } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { numericCountryCode } from "../dataset/country-codes.ts";
import type { PanelContent } from "./panel-content.ts";
import { columnsIn } from "./table-columns.ts";

type MapDefinition = Extract<PanelDefinition, { kind: "locator-map" }>;

function placesFigure(dataset: Dataset, id: string): Extract<Figure, { kind: "places" }> {
  const figure = figureById(dataset, id);
  if (figure.kind !== "places") throw new UnknownRecord("figure of places", id);
  return figure;
}

export function countryName(numericCode: string, locale: Locale): string {
  return message(locale, `panels.countryNames.${numericCode}`);
}

/** The name as running text needs it: with its article where the language has one. */
function countryNameInText(numericCode: string, locale: Locale): string {
  const key = `panels.countryNamesInText.${numericCode}`;
  return hasMessage(locale, key) ? message(locale, key) : countryName(numericCode, locale);
}

export function buildMap(definition: MapDefinition, dataset: Dataset, locale: Locale): PanelContent {
  const figure = placesFigure(dataset, definition.figure);
  const document = sourceById(dataset, figure.evidence.source);
  const noCount = message(locale, "panels.missions.noCount");
  const countries = figure.countries.map((country) => {
    const mission = dataset.missions.find((entry) => entry.country === country);
    if (!mission) throw new UnknownRecord("mission", country);
    const numericCode = numericCountryCode(country);
    return {
      id: country.toLowerCase(),
      numericCode,
      name: countryName(numericCode, locale),
      mission: mission.acronym,
      missionName: mission.name[locale],
      missionSource: mission.source,
      note: noCount,
    };
  });
  const names = formatList(
    countries.map((country) => countryNameInText(country.numericCode, locale)),
    locale,
  );
  const count = countries.length;
  const words = {
    count,
    number: numberWord(count, locale),
    numberCapital: capitalise(numberWord(count, locale)),
    names,
    listed: formatList(
      countries.map((country) => country.name),
      locale,
    ),
    missions: formatList(
      countries.map((country) => country.mission),
      locale,
    ),
  };
  const text = (key: string, more: Record<string, string | number> = {}) =>
    message(locale, `panels.missions.${key}`, { ...words, ...more });
  const column = columnsIn(locale);
  return {
    title: text("title"),
    subtitle: text("subtitle"),
    notes: [text("notes.split"), text("notes.boundaries")],
    summary: text("summary"),
    body: {
      kind: "locator-map",
      countries: countries.map(({ missionName: _name, missionSource: _source, ...country }) => country),
      neighbours: definition.neighbours.map((numericCode) => ({
        numericCode,
        name: countryName(numericCode, locale),
      })),
      boundaryLabel: text("boundary"),
    },
    points: countries.map((country) => ({
      id: country.id,
      label: country.name,
      display: country.note,
      detail: text("pointDetail", { mission: country.mission, missionName: country.missionName }),
      sentence: text("pointSentence", { name: country.name, mission: country.mission }),
      evidence: [figure.id],
    })),
    table: {
      caption: text("caption"),
      columns: [column("country"), column("people"), column("mission"), column("where")],
      rows: countries.map((country) => [
        country.name,
        country.note,
        text("missionCell", { mission: country.mission, missionName: country.missionName }),
        formatLocator(figure.evidence, document, locale),
      ]),
    },
    numbers: [],
    evidence: [figure.evidence],
    otherSources: countries.map((country) => country.missionSource),
    sourceLine: text("sourceLine", { publisher: document.publisher[locale], title: document.title ?? "" }),
  };
}
