/** Evidence marks: a numeral in a circle for what is stated, a letter in a square for what is derived,
 *  an s-number in a pill for what another document states. */
import { figureById } from "../dataset/lookup.ts";
import { message } from "../format/messages.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceMarkModel } from "../model/overview.ts";
import type { Evidence } from "../model/records.ts";
import type { Locale } from "../model/text.ts";

/** Whether a recomputation of a claim differs from it. */
export function doesNotReconcile(dataset: Dataset, figureId: string): boolean {
  return dataset.checks.some(
    (check) =>
      check.claim === figureId && check.definition.method === "recompute" && check.verdict === "differs",
  );
}

/** Whether a claim credits something that nothing of ours can settle. */
export function isAttributed(dataset: Dataset, figureId: string): boolean {
  return dataset.checks.some(
    (check) => check.claim === figureId && check.definition.method === "attribution",
  );
}

/** Name of the place of an entry on a page: rows of ledgers have it, and so has the open drawer. */
export function evidenceAnchor(id: string): string {
  return `evidence-${id}`;
}

/** Where a place in a document stands on the source's page. */
export function paragraphHref(
  { source, paragraph }: Pick<Evidence, "source" | "paragraph">,
  locale: Locale,
): string {
  const page = `/${locale}/sources/${source}`;
  return paragraph === null ? page : `${page}#p${paragraph}`;
}

const checksHref = (id: string, locale: Locale): string => `/${locale}/checks#${evidenceAnchor(id)}`;

/** The mark of whatever has evidence: a figure, a derived figure, a milestone (by its figure, where it has one) or a statement.
 *  @throws UnknownRecord when nothing has the id. */
export function evidenceMark(dataset: Dataset, id: string, locale: Locale): EvidenceMarkModel {
  const made = (
    symbol: string,
    shape: EvidenceMarkModel["shape"],
    state: "stated" | "derived" | "second" | "caution" | "attributed",
    href: string,
  ): EvidenceMarkModel => ({
    figureId: id,
    symbol,
    shape,
    isCaution: state === "caution",
    href,
    name: message(locale, `overview.mark.${state}`, { symbol }),
  });
  const derived = dataset.derived.find((entry) => entry.id === id);
  if (derived) return made(derived.mark, "square", "derived", checksHref(id, locale));
  const statement = dataset.statements.find((entry) => entry.id === id);
  if (statement) return made(statement.mark, "pill", "second", checksHref(id, locale));
  const milestone = dataset.milestones.find((entry) => entry.id === id);
  if (milestone?.figure !== undefined) return evidenceMark(dataset, milestone.figure, locale);
  if (milestone)
    return made(String(milestone.mark), "circle", "stated", paragraphHref(milestone.evidence, locale));
  const figure = figureById(dataset, id);
  const state = doesNotReconcile(dataset, id)
    ? "caution"
    : isAttributed(dataset, id)
      ? "attributed"
      : "stated";
  return made(String(figure.mark), "circle", state, paragraphHref(figure.evidence, locale));
}
