/** Asks for one figure of a document: where it stands, what it says, and what it is called.
 *  Each answer is put to the rules of the dataset at once, and to the document's text where that is at hand. */
import { QuantityFigure } from "../../lib/model/records.ts";
import { Measure, Qualifier, Unit } from "../../lib/model/quantity.ts";
import { askDate } from "./ask-date.ts";
import { type ChosenDocument, idProblem } from "./ask-document.ts";
import { askPlace, type Place } from "./ask-place.ts";
import type { Conversation } from "./conversation.ts";
import type { Draft, Drafts } from "./drafts.ts";
import { repeats } from "./own-words.ts";
import { proposedId, proposedQualifier, proposedUnit, valuesIn } from "./propose.ts";
import {
  askBoth,
  askChoice,
  askNumber,
  askOptionalBoth,
  askOptionalWords,
  askWords,
  explain,
  type Rule,
  VIETNAMESE,
} from "./questions.ts";

/** A figure that is well formed whatever has been answered so far. */
function blankFigure(mark: number, { source, paragraph, sentence, fragment }: Place): QuantityFigure {
  const unanswered = { en: "-", vi: "-" };
  const [value = 0] = valuesIn(fragment);
  return {
    id: "unanswered",
    mark,
    kind: "quantity",
    label: unanswered,
    scope: unanswered,
    value,
    unit: Number.isInteger(value) ? "people" : "percent",
    qualifier: "exact",
    measure: "unspecified",
    date: { kind: "not-stated", iso: null },
    since: null,
    evidence: {
      source,
      paragraph,
      sentence,
      fragment,
      fragmentMeaning: { vi: "-" },
      sentenceSha256: null,
    },
    paraphrase: unanswered,
  };
}

/** What is counted: value, unit, and how the document qualifies them. */
async function askAmount(
  talk: Conversation,
  blank: QuantityFigure,
  { fragment, before }: Place,
  rule: FigureRule,
) {
  explain(talk, "Value", "The number alone, as the document prints it.");
  const value = await askNumber(
    talk,
    "",
    (number) =>
      rule(
        { value: number, unit: Number.isInteger(number) ? "people" : "percent" },
        "value",
        "evidence.fragment",
      ),
    blank.value,
  );
  explain(talk, "Unit", "What the value counts.");
  const unit = await askChoice(talk, Unit.options, proposedUnit(fragment), (choice) =>
    rule({ value, unit: choice }, "value"),
  );
  explain(talk, "Qualifier", 'What the document says of the value: "more than 16 percent" is more-than.');
  const qualifier = await askChoice(talk, Qualifier.options, proposedQualifier(fragment, before), (choice) =>
    rule({ value, unit, qualifier: choice }, "value"),
  );
  explain(
    talk,
    "Measure",
    "flow: counted over a period; stock: present on one day; unspecified: the document does not say.",
  );
  const measure = await askChoice(talk, Measure.options, "unspecified");
  if (measure !== "flow") return { value, unit, qualifier, measure, since: null };
  explain(
    talk,
    "Since",
    "Start of what the flow counts (YYYY, YYYY-MM or YYYY-MM-DD). Empty: the document gives none.",
  );
  const since = await askOptionalWords(talk, "", (part) => rule({ measure, since: part }, "since"));
  return { value, unit, qualifier, measure, since: since ?? null };
}

type FigureRule = (answers: Partial<QuantityFigure>, ...fields: readonly string[]) => string | null;

/** A paraphrase that is the document's own sentence is none. */
const ownWords =
  (place: Place): Rule<string> =>
  (words) =>
    place.text !== null && repeats(words, place.text)
      ? "these are the document's words: say it in your own."
      : null;

/** What the figure is called, in both languages. */
async function askWording(talk: Conversation, drafts: Drafts, place: Place) {
  const label = await askBoth(talk, "Label", "What is counted, in a few words.");
  explain(talk, "Id", "Lower-case words joined by hyphens; it becomes the figure's address.");
  const id = await askWords(
    talk,
    "",
    (words) => idProblem(words, (one) => drafts.fileWithId("figures", one)),
    proposedId(label.en),
  );
  const scope = await askBoth(
    talk,
    "Scope",
    "What the document says the figure covers, in words that can follow the fragment.",
  );
  explain(talk, "Fragment, translated", "The fragment's meaning, for readers of Vietnamese.");
  const meaning = await askWords(talk, VIETNAMESE);
  const paraphrase = await askBoth(
    talk,
    "Paraphrase",
    "What the document says, in a sentence of your own; never its sentence.",
    ownWords(place),
  );
  const attribution = await askOptionalBoth(
    talk,
    "Attribution",
    "What cannot be verified about the figure, in a sentence.",
  );
  return { label, id, scope, meaning, paraphrase, attribution };
}

export async function askFigure(
  talk: Conversation,
  drafts: Drafts,
  document: ChosenDocument,
): Promise<QuantityFigure> {
  const mark = drafts.nextMark();
  const draft = (place: Place, answers: Partial<QuantityFigure>): Draft => ({
    collection: "figures",
    record: { ...blankFigure(mark, place), ...answers },
  });
  const place = await askPlace(talk, document, (candidate, field) =>
    drafts.problemIn(draft(candidate, {}), field),
  );
  const blank = blankFigure(mark, place);
  const rule: FigureRule = (answers, ...fields) => drafts.problemIn(draft(place, answers), ...fields);

  const amount = await askAmount(talk, blank, place, rule);
  const date = await askDate(talk, {
    name: "Date of the figure",
    explanation:
      "How is the day or period known that the value holds for? document: it is the document's own date.",
    sourceIds: drafts.sources.map((source) => source.id),
    problemIn: (known, field) => rule({ date: known }, `date.${field}`),
    documentDate: document.source.date,
  });
  const { label, id, scope, meaning, paraphrase, attribution } = await askWording(talk, drafts, place);
  const { since, ...counted } = amount;
  const figure: QuantityFigure = {
    id,
    mark,
    kind: "quantity",
    label,
    scope,
    ...counted,
    date,
    since,
    evidence: { ...blank.evidence, fragmentMeaning: { vi: meaning }, sentenceSha256: place.sentenceSha256 },
    paraphrase,
    ...(attribution === undefined ? {} : { attribution }),
  };
  QuantityFigure.parse(figure);
  return figure;
}
