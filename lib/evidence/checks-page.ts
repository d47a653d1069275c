/** The page of all claims and their checks: one row a claim, in groups, with the filters that it answers to. */
import { changeText } from "../chart/change-text.ts";
import { claimGroups, isUnchecked, ledgerRow } from "../chart/overview-ledger.ts";
import { doesNotReconcile, isAttributed } from "../chart/overview-marks.ts";
import { figureById, sourceById } from "../dataset/lookup.ts";
import { formatLocator, locatorName } from "../format/locators.ts";
import { message } from "../format/messages.ts";
import { formatNumber } from "../format/numbers.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceEntry } from "../model/evidence-entry.ts";
import {
  type CheckedRow,
  type ChecksPageModel,
  CLAIM_FILTERS,
  type ClaimFilter,
} from "../model/evidence-pages.ts";
import type { LedgerRow, OverviewModel } from "../model/overview.ts";
import type { Milestone } from "../model/records.ts";
import { detailsOf } from "./checks-details.ts";
import { type EntryContext, entryContext } from "./entry-context.ts";
import type { ReaderData } from "./reader-data.ts";

/** Kinds of records without a number, in the order of their groups. */
const WORD_KINDS = ["milestone", "commitment", "statement"] as const;

/** The filters that a claim answers to; `isVerified`: its words were found at the place given. */
function filtersOf(
  { dataset }: EntryContext,
  entry: EvidenceEntry,
  check: LedgerRow["check"],
  isVerified: boolean,
): readonly ClaimFilter[] {
  const isCaution = doesNotReconcile(dataset, entry.id);
  const isCredited = !isCaution && isAttributed(dataset, entry.id);
  const answers: Record<ClaimFilter, boolean> = {
    all: true,
    traced: isVerified && !isCaution && !isCredited,
    caution: isCaution,
    attributed: isCredited,
    qualified: !isVerified || (check.kind === "qualified" && !isCredited),
    second: entry.secondSources.length > 0,
  };
  return CLAIM_FILTERS.filter((filter) => answers[filter]);
}

/** A figure's row is the dashboard's, with the checks spelt out. */
function figureRow(context: EntryContext, entry: EvidenceEntry): CheckedRow | null {
  const { dataset, locale, levels } = context;
  const row = ledgerRow(dataset, [entry.id], levels, locale);
  if (!row) return null;
  const figure = figureById(dataset, entry.id);
  return {
    ...changeText(row, bindSpaces),
    secondSources: [],
    isDated: false,
    filters: filtersOf(context, entry, row.check, !isUnchecked(figure)),
    details: detailsOf(context, entry, figure),
  };
}

function milestoneRow(context: EntryContext, entry: EvidenceEntry, milestone: Milestone): CheckedRow {
  const { dataset, locale } = context;
  const { evidence } = milestone;
  const source = sourceById(dataset, evidence.source);
  const { kind, text } = entry.result;
  const isDrawn = entry.panels.length > 0;
  return {
    figureIds: [entry.id],
    marks: [entry.mark],
    display: entry.display,
    what: entry.label,
    fragment: evidence.fragment,
    ...(locale === "vi"
      ? { fragmentMeaning: message(locale, "common.quoted", { text: evidence.fragmentMeaning.vi }) }
      : {}),
    locator: bindSpaces(formatLocator(evidence, source, locale)),
    locatorName: locatorName(evidence, source, locale),
    follows: message(locale, `overview.ledger.follows.${isDrawn ? "milestone" : "none"}`),
    check: { kind, text },
    secondSources: [],
    isDated: true,
    filters: filtersOf(context, entry, { kind, text }, !isUnchecked(milestone)),
    // The date of what was said is that of the report, which its own page explains.
    details: milestone.kind === "milestone" ? detailsOf(context, entry, null) : [],
  };
}

function groupsOf(
  context: EntryContext,
  entries: ReadonlyMap<string, EvidenceEntry>,
): ChecksPageModel["groups"] {
  const { dataset, locale } = context;
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      const row = entry ? figureRow(context, entry) : null;
      return row ? [row] : [];
    });
  const figures = claimGroups(dataset).map(({ id, rows }) => ({
    id,
    title: message(locale, `overview.ledger.groups.${id}`),
    rows: rowsOf(rows.flat()),
  }));
  const words = WORD_KINDS.map((kind) => ({
    id: kind,
    title: message(locale, `page.checks.groups.${kind}`),
    rows: dataset.milestones
      .filter((milestone) => milestone.kind === kind && milestone.mark !== undefined)
      .toSorted((one, other) => (one.mark ?? 0) - (other.mark ?? 0))
      .flatMap((milestone) => {
        const entry = entries.get(milestone.id);
        return entry ? [milestoneRow(context, entry, milestone)] : [];
      }),
  }));
  return [...figures, ...words].filter(({ rows }) => rows.length > 0);
}

/** `overview`: derived figures and second sources, as the dashboard lists them. */
export function checksPage(
  dataset: Dataset,
  { locale, entries, origin }: Pick<ReaderData, "locale" | "entries" | "origin">,
  overview: Pick<OverviewModel, "derived" | "secondSources">,
): ChecksPageModel {
  const context = entryContext(dataset, locale, origin);
  const groups = groupsOf(context, new Map(entries.map((entry) => [entry.id, entry])));
  const rows = groups.flatMap((group) => group.rows);
  const uncheckedIds = new Set(
    [...dataset.figures, ...dataset.milestones].filter(isUnchecked).map(({ id }) => id),
  );
  const countOf = (filter: ClaimFilter) => rows.filter(({ filters }) => filters.includes(filter)).length;
  return {
    locale,
    counts: message(locale, "page.checks.counts", {
      all: rows.length,
      traced: countOf("traced"),
      attributed: countOf("attributed"),
      differing: countOf("caution"),
      unchecked: rows.filter(({ figureIds }) => figureIds.some((id) => uncheckedIds.has(id))).length,
    }),
    filters: CLAIM_FILTERS.map((id) => ({
      id,
      name: message(locale, `page.checks.filters.${id}`),
      count: formatNumber(countOf(id), locale),
      showing: message(locale, "page.checks.showing", {
        shown: formatNumber(countOf(id), locale),
        all: formatNumber(rows.length, locale),
      }),
    })),
    groups,
    derived: overview.derived,
    secondSources: overview.secondSources,
  };
}
