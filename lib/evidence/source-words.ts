/** Words that the list of sources and the pages of sources share: names, what was taken, how much of it was checked. */
import { message } from "../format/messages.ts";
import type { PageLink } from "../model/evidence-pages.ts";
import type { Source } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { type SourceUses, verifiedClaims } from "./source-uses.ts";

const words = (locale: Locale, key: string, values: Record<string, string | number> = {}): string =>
  message(locale, `page.sourcePages.${key}`, values);

export function sourceHref(id: string, locale: Locale): string {
  return `/${locale}/sources/${id}`;
}

/** "Document A", "Second source", "Reference". */
export function sourceName({ role, letter }: Source, locale: Locale): string {
  return words(locale, `role.${role}`, { letter: letter ?? "" });
}

/** A link to a source's page by publisher and title, where one is recorded. */
export function sourceLink(source: Source, locale: Locale): PageLink {
  const publisher = source.publisher[locale];
  const text =
    source.title === null
      ? words(locale, "linkUntitled", { publisher })
      : words(locale, "link", { publisher, title: source.title });
  return { href: sourceHref(source.id, locale), text };
}

/** "13 figures", "1 milestone", "7 targets": one line for each kind that there is. */
export function takenFrom(uses: SourceUses, locale: Locale): readonly string[] {
  const ofKind = (kind: string) => uses.milestones.filter((milestone) => milestone.kind === kind).length;
  const counts = {
    figures: uses.figures.length,
    milestones: ofKind("milestone"),
    commitments: ofKind("commitment"),
    remarks: ofKind("statement"),
    statements: uses.statements.length,
    dates: uses.datedSources.length + uses.datedClaims.length,
    targets: uses.targets.length,
    missions: uses.missions.length,
    named: uses.namedBy.length,
  };
  return Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [words(locale, `taken.${kind}`, { count })],
  );
}

/** "16 of 16 claims verified against its text"; for other sources, that they were not checked against one. */
export function checkedWords(source: Source, uses: SourceUses, locale: Locale): string {
  if (source.role !== "document" || source.textSha256 === null) return words(locale, "checked.no");
  return words(locale, "checked.some", verifiedClaims(uses));
}
