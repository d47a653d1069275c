/** The claims ledger: every stated figure with its words, its place, what follows from it and how its check came out. */
import { derivedById, figureById, numberById, sourceById } from "../dataset/lookup.ts";
import { fractionOf } from "../dataset/run-checks.ts";
import { formatFact } from "../format/facts.ts";
import { formatLocator, locatorName } from "../format/locators.ts";
import { hasMessage, message } from "../format/messages.ts";
import { formatNumber, formatQuantity } from "../format/numbers.ts";
import type { Dataset, DerivedFigure } from "../model/dataset.ts";
import type { LedgerGroup, LedgerRow } from "../model/overview.ts";
import type { Figure } from "../model/records.ts";
import type { Locale } from "../model/text.ts";
import { arithmeticOf, displayOf, SMALLEST_BASE } from "./build-quantity.ts";
import { doesNotReconcile, evidenceMark, isAttributed } from "./overview-marks.ts";
import { notedVerdict, secondSourceChecks } from "./second-counts.ts";
import { statementSentence } from "./overview-sources.ts";

/** Groups and their rows; a row may stand for several figures of one sentence. Figures named nowhere come last. */
const GROUPS: readonly { readonly id: string; readonly rows: readonly (readonly string[])[] }[] = [
  { id: "deployments", rows: [["officers-sent"], ["medical-staff-sent"], ["hospital-countries"]] },
  { id: "women", rows: [["servicewomen"], ["women-share-stated"], ["women-share-target"]] },
  { id: "agreements", rows: [["mou-countries", "mou-un", "mou-eu"]] },
  {
    id: "milestones",
    rows: [["department-established"], ["security-council-term"], ["na-resolution"], ["engineer-inspection"]],
  },
];

/** The figure as the ledger shows it: a value, the number of places named, or a date. */
export function displayOfFigure(dataset: Dataset, figure: Figure, locale: Locale): string {
  switch (figure.kind) {
    case "quantity":
      return formatQuantity(figure, locale, false);
    case "places":
      return formatNumber(figure.countries.length, locale);
    case "fact":
      return formatFact(figure, locale);
    default:
      return figure satisfies never;
  }
}

/** "34 ÷ 244 = 13.9 %"; on a small base the fraction is the result. `isNested`: sums below are written out. */
export function fractionText(
  dataset: Dataset,
  derived: DerivedFigure,
  display: string,
  locale: Locale,
  isNested = false,
): string {
  const arithmetic = arithmeticOf(dataset, derived, locale, isNested);
  const fraction = fractionOf(derived, (id) => numberById(dataset, id));
  return fraction !== null && fraction.whole < SMALLEST_BASE ? arithmetic : `${arithmetic} = ${display}`;
}

/** Which words say up to what total a recomputed claim is true. */
function recomputedKey(figure: Figure, bound: number): string {
  const isBounded = figure.qualifier === "more-than" || figure.qualifier === "at-least";
  return `recomputed${isBounded ? "" : "Level"}${bound === 0 ? "None" : ""}`;
}

/** "34 ÷ 244 = 13.9 %", "Part of the total of 244", "Met up to a total of 340". */
function followsFrom(dataset: Dataset, figure: Figure, levels: readonly number[], locale: Locale): string {
  const check = dataset.checks.find(
    (entry) => entry.claim === figure.id && entry.definition.method === "recompute",
  );
  if (check?.definition.method === "recompute") {
    const bound = numberById(dataset, check.definition.bound).value;
    return message(locale, `overview.ledger.follows.${recomputedKey(figure, bound)}`, {
      share: displayOf(dataset, check.definition.against, locale, levels),
      bound: displayOf(dataset, check.definition.bound, locale),
    });
  }
  const uses = dataset.derived.flatMap((derived) => {
    const { formula } = derived;
    const display = displayOf(dataset, derived.id, locale, levels);
    if (formula.operation === "sum" && formula.of.includes(figure.id))
      return [message(locale, "overview.ledger.follows.sum", { display })];
    if (formula.operation === "percent" && (formula.part === figure.id || formula.whole === figure.id)) {
      return [fractionText(dataset, derived, display, locale)];
    }
    if (formula.operation === "largest-whole" && formula.share === figure.id)
      return [
        message(locale, `overview.ledger.follows.${derived.value === 0 ? "boundNone" : "bound"}`, {
          display,
        }),
      ];
    return [];
  });
  if (uses.length > 0) return uses.join("; ");
  if (dataset.milestones.some((milestone) => milestone.figure === figure.id))
    return message(locale, "overview.ledger.follows.milestone");
  return message(locale, "overview.ledger.follows.none");
}

/** How the check of a figure came out, the worst first. */
const OUTCOMES = ["differs", "attributed", "unchecked", "noSplit", "yearInferred", "traced"] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf(dataset: Dataset, figure: Figure): Outcome {
  if (doesNotReconcile(dataset, figure.id)) return "differs";
  if (isAttributed(dataset, figure.id)) return "attributed";
  if (isUnchecked(figure)) return "unchecked";
  if (figure.kind === "places") return "noSplit";
  return figure.date.kind === "inferred" ? "yearInferred" : "traced";
}

function outcomeWord(outcome: Outcome, locale: Locale): LedgerRow["check"] {
  if (outcome === "differs") return { kind: "caution", text: message(locale, "common.verdictTag.differs") };
  return {
    kind: outcome === "traced" ? "traced" : "qualified",
    text: message(locale, `overview.ledger.check.${outcome}`),
  };
}

/** Whether nobody looked the words up in a text of the document. */
export function isUnchecked({ evidence }: Pick<Figure, "evidence">): boolean {
  return evidence.sentenceSha256 === null;
}

/** How the checks of figures came out: the worst of it, and beside all else that the words of one were never looked up. */
export function checksOf(
  dataset: Dataset,
  figures: readonly Figure[],
  locale: Locale,
): readonly LedgerRow["check"][] {
  const found = new Set(figures.map((figure) => outcomeOf(dataset, figure)));
  const worst = OUTCOMES.find((outcome) => found.has(outcome)) ?? "traced";
  const isBeside = worst !== "unchecked" && figures.some(isUnchecked);
  return [worst, ...(isBeside ? (["unchecked"] as const) : [])].map((outcome) =>
    outcomeWord(outcome, locale),
  );
}

function onOneLine([first, ...more]: readonly LedgerRow["check"][], locale: Locale): LedgerRow["check"] {
  const { kind, text } = first ?? outcomeWord("traced", locale);
  return { kind, text: more.length > 0 ? `${text}; ${message(locale, "common.locator.unchecked")}` : text };
}

/** How the check of a figure came out, on one line. */
export function checkOf(dataset: Dataset, figure: Figure, locale: Locale): LedgerRow["check"] {
  return onOneLine(checksOf(dataset, [figure], locale), locale);
}

/** What other documents say of the figures, one sentence each: who is credited, and every second source with its verdict. */
function secondSourcesOf(dataset: Dataset, ids: readonly string[], locale: Locale): readonly string[] {
  const credited = dataset.checks.flatMap(({ definition }) =>
    definition.method === "attribution" && ids.includes(definition.claim) ? [definition.note[locale]] : [],
  );
  const seconds = ids.flatMap((id) =>
    secondSourceChecks(dataset, id).map((check) =>
      message(locale, "overview.ledger.secondSource", {
        statements: check.definition.statements
          .map((statementId) => statementSentence(dataset, statementId, locale))
          .join("; "),
        verdict: notedVerdict(dataset, check, locale),
      }),
    ),
  );
  return [...credited, ...seconds];
}

function joined(texts: readonly string[], separator: string): string {
  return [...new Set(texts)].join(separator);
}

/** What a row of several figures counts: in words of its own where the messages have them. */
function jointLabel(figures: readonly Figure[], firstId: string, locale: Locale): string {
  const key = `overview.ledger.joint.${firstId}`;
  return hasMessage(locale, key)
    ? message(locale, key)
    : figures.map((figure) => figure.label[locale]).join(", ");
}

/** null: the dataset has none of the figures. */
export function ledgerRow(
  dataset: Dataset,
  ids: readonly string[],
  levels: readonly number[],
  locale: Locale,
): LedgerRow | null {
  const figures = ids
    .filter((id) => dataset.figures.some((figure) => figure.id === id))
    .map((id) => figureById(dataset, id));
  const [first] = figures;
  if (!first) return null;
  const source = sourceById(dataset, first.evidence.source);
  const sums = dataset.derived
    .filter((derived) => figures.length > 1 && figures.every((figure) => derived.figures.includes(figure.id)))
    .map((derived) => derived.id);
  const quote = (text: string) => message(locale, "common.quoted", { text });
  return {
    figureIds: figures.map((figure) => figure.id),
    marks: figures.map((figure) => evidenceMark(dataset, figure.id, locale)),
    display: figures.map((figure) => displayOfFigure(dataset, figure, locale)).join(" + "),
    what:
      figures.length > 1
        ? jointLabel(figures, first.id, locale)
        : message(locale, "overview.ledger.what", { label: first.label[locale], scope: first.scope[locale] }),
    fragment: figures.map((figure) => figure.evidence.fragment).join(" … "),
    ...(locale === "vi"
      ? { fragmentMeaning: quote(figures.map((figure) => figure.evidence.fragmentMeaning.vi).join(" … ")) }
      : {}),
    locator: formatLocator(first.evidence, source, locale),
    locatorName: locatorName(first.evidence, source, locale),
    follows:
      sums.length > 0
        ? sums
            .map((id) =>
              message(locale, "overview.ledger.follows.total", {
                arithmetic: arithmeticOf(dataset, derivedById(dataset, id), locale),
                total: displayOf(dataset, id, locale),
              }),
            )
            .join("; ")
        : joined(
            figures.map((figure) => followsFrom(dataset, figure, levels, locale)),
            "; ",
          ),
    check: onOneLine(checksOf(dataset, figures, locale), locale),
    secondSources: secondSourcesOf(dataset, [...ids, ...sums], locale),
  };
}

/** Every figure in its group, those of one sentence together. */
export function claimGroups(dataset: Dataset): typeof GROUPS {
  const grouped = new Set(GROUPS.flatMap((group) => group.rows.flat()));
  const others = dataset.figures.filter((figure) => !grouped.has(figure.id)).map((figure) => [figure.id]);
  return [...GROUPS, { id: "others", rows: others }];
}

export function ledger(dataset: Dataset, levels: readonly number[], locale: Locale): readonly LedgerGroup[] {
  return claimGroups(dataset)
    .map((group) => ({
      id: group.id,
      title: message(locale, `overview.ledger.groups.${group.id}`),
      rows: group.rows.map((ids) => ledgerRow(dataset, ids, levels, locale)).filter((row) => row !== null),
    }))
    .filter((group) => group.rows.length > 0);
}

/** "13 stated figures: 11 traced, 1 attributed, 1 does not reconcile". What was never looked up is counted on its own:
 *  such a figure may be attributed or not reconcile as well. */
export function countsLabel(dataset: Dataset, locale: Locale): string {
  const { figures } = dataset;
  const differing = figures.filter(({ id }) => doesNotReconcile(dataset, id));
  const attributed = figures.filter(({ id }) => isAttributed(dataset, id) && !doesNotReconcile(dataset, id));
  const others = figures.filter((figure) => !differing.includes(figure) && !attributed.includes(figure));
  return message(locale, "overview.counts", {
    all: figures.length,
    differing: differing.length,
    attributed: attributed.length,
    traced: others.filter((figure) => !isUnchecked(figure)).length,
    unchecked: figures.filter(isUnchecked).length,
  });
}
