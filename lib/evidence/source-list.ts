/** The list of all sources by what they are for: documents, second sources, references. */
import { changeText } from "../chart/change-text.ts";
import { dateKindWord, dateLabel } from "../format/known-dates.ts";
import { message } from "../format/messages.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { SourceListModel, SourceListRow } from "../model/evidence-pages.ts";
import { Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { sourceUses } from "./source-uses.ts";
import { checkedWords, sourceHref, takenFrom } from "./source-words.ts";

function row(dataset: Dataset, source: Source, locale: Locale): SourceListRow {
  const uses = sourceUses(dataset, source.id);
  const isSaidByLabel = source.date.kind === "corroborated" || source.date.kind === "not-stated";
  const taken = takenFrom(uses, locale);
  return {
    id: source.id,
    ...(source.letter === undefined ? {} : { letter: source.letter }),
    publisher: source.publisher[locale],
    title: source.title,
    dateLabel: dateLabel(source.date, locale),
    ...(isSaidByLabel ? {} : { dateKind: dateKindWord(source.date, locale) }),
    taken: taken.length > 0 ? taken : [message(locale, "page.sourcePages.taken.nothing")],
    checked: checkedWords(source, uses, locale),
    href: sourceHref(source.id, locale),
  };
}

/** Roles that no source has are left out. */
export function sourceList(dataset: Dataset, locale: Locale): SourceListModel {
  const groups = Source.shape.role.options.map((role) => ({
    role,
    title: message(locale, `page.sourcePages.groups.${role}.title`),
    note: message(locale, `page.sourcePages.groups.${role}.note`),
    rows: dataset.sources
      .filter((source) => source.role === role)
      .map((source) => row(dataset, source, locale)),
  }));
  return changeText({ locale, groups: groups.filter(({ rows }) => rows.length > 0) }, bindSpaces);
}
