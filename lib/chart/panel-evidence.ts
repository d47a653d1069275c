/** The evidence of a panel for its page: marks in its sentences, of its table's rows and of its sources. No pixel.
 *  The model stays as the API gives it; this stands beside it. */
import { formatLocator } from "../format/locators.ts";
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EvidenceMarkModel, TextPiece } from "../model/overview.ts";
import type { PanelModel } from "../model/panel.ts";
import { panelDefinition } from "../../panels/index.ts";
import { womenShare } from "../../panels/women-share.ts";
import { statedFiguresOf } from "./build-quantity.ts";
import { markedText } from "./marked-text.ts";
import { evidenceMark } from "./overview-marks.ts";
import { shareFacts } from "./share-facts.ts";

/** A place in a document, or that there is none, with the marks of what stands there. */
export interface MarkedLocator {
  readonly locator: string;
  readonly marks: readonly EvidenceMarkModel[];
}

export interface PanelEvidence {
  /** Marks of every record whose number the panel shows: numerals, letters, second sources. */
  readonly marks: readonly EvidenceMarkModel[];
  readonly notes: readonly (readonly TextPiece[])[];
  readonly verdict?: readonly TextPiece[];
  readonly shows: readonly TextPiece[];
  readonly cannotShow: readonly TextPiece[];
  /** Marks of each row of the table. */
  readonly rows: readonly (readonly EvidenceMarkModel[])[];
  /** Places of each source, in the order of the model's sources. */
  readonly sources: readonly (readonly MarkedLocator[])[];
}

const SHAPES: readonly EvidenceMarkModel["shape"][] = ["circle", "square", "pill"];

/** Stated figures by numeral, then derived ones by letter, then second sources. */
function inMarkOrder(one: EvidenceMarkModel, other: EvidenceMarkModel): number {
  return (
    SHAPES.indexOf(one.shape) - SHAPES.indexOf(other.shape) ||
    one.symbol.localeCompare(other.symbol, "en", { numeric: true })
  );
}

/** Evidence ids of each row of the table, in its order. */
function evidenceOfRows(model: PanelModel): readonly (readonly string[])[] {
  const { body, points } = model;
  const ofPoints = points.map((point) => point.evidence);
  if (body.kind === "share") return [...ofPoints, body.target.value.evidence];
  const definition = panelDefinition(model.id);
  return definition?.kind === "units" ? [...ofPoints, [definition.total]] : ofPoints;
}

function placesOf(model: PanelModel, dataset: Dataset): readonly (readonly MarkedLocator[])[] {
  const { locale, figures } = model;
  const mark = (id: string) => evidenceMark(dataset, id, locale);
  const stood = new Set(figures.flatMap((id) => statedFiguresOf(dataset, id)));
  const stated = [...dataset.figures, ...dataset.milestones].filter((record) => stood.has(record.id));
  return model.sources.map((known) => {
    const source = dataset.sources.find(({ id }) => id === known.id);
    const own = source ? stated.filter((record) => record.evidence.source === source.id) : [];
    // A second source is listed for what it states of the panel's numbers, or for a date that it bears out.
    const beside = [
      ...dataset.statements.filter(
        ({ source: id, bearsOn }) => id === known.id && bearsOn.some((number) => figures.includes(number)),
      ),
      ...dataset.milestones.filter(
        ({ kind, date }) => kind === "milestone" && date.corroboratedBy === known.id,
      ),
    ];
    return known.locators.map((locator) => {
      const here = own.filter(
        (record) => source && bindSpaces(formatLocator(record.evidence, source, locale)) === locator,
      );
      const records = here.length > 0 ? here : own.length > 0 ? [] : beside;
      return { locator, marks: uniqueMarks(records.map((record) => mark(record.id))) };
    });
  });
}

function uniqueMarks(marks: readonly EvidenceMarkModel[]): readonly EvidenceMarkModel[] {
  return [...new Map(marks.map((mark) => [mark.figureId, mark])).values()].toSorted(inMarkOrder);
}

export function panelEvidence(model: PanelModel, dataset: Dataset): PanelEvidence {
  const { locale } = model;
  const marksOf = (ids: readonly string[]) => uniqueMarks(ids.map((id) => evidenceMark(dataset, id, locale)));
  const { levels } = shareFacts(dataset, womenShare);
  const marked = (text: string) => markedText(text, { dataset, locale, ids: model.figures, levels });
  return {
    marks: marksOf(model.figures),
    notes: model.notes.map(marked),
    ...(model.verdict === undefined ? {} : { verdict: marked(model.verdict) }),
    shows: marked(model.shows),
    cannotShow: marked(model.cannotShow),
    rows: evidenceOfRows(model).map(marksOf),
    sources: placesOf(model, dataset),
  };
}
