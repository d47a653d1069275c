/** The six key figures under the headline. */
import { derivedById, figureById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { formatList } from "../format/qualifiers.ts";
import { bindSpaces, capitalise } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { KeyFigure, TextPiece } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";
import { agreements } from "../../panels/agreements.ts";
import { missions } from "../../panels/missions.ts";
import { personnelSent } from "../../panels/personnel-sent.ts";
import { womenShareBase } from "../../panels/women-share-base.ts";
import { womenShare } from "../../panels/women-share.ts";
import { countryName } from "./build-map.ts";
import { arithmeticOf, displayOf } from "./build-quantity.ts";
import { numericCountryCode } from "../dataset/country-codes.ts";
import { markedText } from "./marked-text.ts";
import { doesNotReconcile, evidenceMark } from "./overview-marks.ts";
import { secondCount } from "./second-counts.ts";

interface Choice {
  readonly id: string;
  readonly key: string;
  readonly panelId: string;
}

const CHOICES: readonly Choice[] = [
  { id: "people-sent-total", key: "total", panelId: personnelSent.id },
  { id: "servicewomen", key: "servicewomen", panelId: womenShareBase.id },
  { id: "women-share-stated", key: "share", panelId: womenShare.id },
  { id: "women-share-target", key: "target", panelId: womenShare.id },
  { id: "mou-total", key: "memoranda", panelId: agreements.id },
  { id: "hospital-countries", key: "countries", panelId: missions.id },
];

/** A number, or the number of countries that a figure of places names. */
function displayOfChoice(dataset: Dataset, id: string, locale: Locale): string {
  const figure = dataset.figures.find((entry) => entry.id === id);
  return figure?.kind === "places"
    ? formatNumber(figure.countries.length, locale)
    : displayOf(dataset, id, locale);
}

function howWords(dataset: Dataset, id: string, locale: Locale): Record<string, string | number> {
  const derived = dataset.derived.find((entry) => entry.id === id);
  if (derived) {
    const second = secondCount(dataset, id, locale);
    return {
      arithmetic: arithmeticOf(dataset, derivedById(dataset, id), locale),
      second: second ? ` ${capitalise(second.phrase)}.` : "",
    };
  }
  const figure = figureById(dataset, id);
  if (figure.kind !== "places") return {};
  return {
    count: figure.countries.length,
    names: formatList(
      figure.countries.map((country) => countryName(numericCountryCode(country), locale)),
      locale,
    ),
  };
}

/** A stated share without an upper end says so; one of another kind has no such end to miss. */
function howKey(dataset: Dataset, id: string): string {
  const figure = dataset.figures.find((entry) => entry.id === id);
  const isClosed =
    figure?.id === "women-share-stated" &&
    figure.qualifier !== "more-than" &&
    figure.qualifier !== "at-least";
  return isClosed ? "howOther" : "how";
}

/** Records whose numbers the line under a key figure holds, beside its own: operands and second sources. */
function quotedRecords(dataset: Dataset, id: string, locale: Locale): readonly string[] {
  const derived = dataset.derived.find((entry) => entry.id === id);
  const second = derived ? secondCount(dataset, id, locale) : null;
  return [...(derived?.figures ?? []), ...(second?.statementIds ?? [])];
}

function how(dataset: Dataset, id: string, key: string, locale: Locale): readonly TextPiece[] {
  const sentence = message(
    locale,
    `overview.keyFigures.${key}.${howKey(dataset, id)}`,
    howWords(dataset, id, locale),
  );
  const ids = quotedRecords(dataset, id, locale);
  return markedText(bindSpaces(sentence), { dataset, locale, ids, levels: [] });
}

export function keyFigures(dataset: Dataset, locale: Locale): readonly KeyFigure[] {
  return CHOICES.map(({ id, key, panelId }) => ({
    id,
    display: displayOfChoice(dataset, id, locale),
    mark: evidenceMark(dataset, id, locale),
    label: message(locale, `overview.keyFigures.${key}.label`, howWords(dataset, id, locale)),
    how: how(dataset, id, key, locale),
    ...(doesNotReconcile(dataset, id) ? { cautionTag: message(locale, "common.verdictTag.differs") } : {}),
    panelId,
  }));
}
