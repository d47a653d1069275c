/** The records of data/: what a document states, where it stands, and what follows from it.
 *  One JSON file a record; the file's name is the record's id. These schemas are the only source of their types,
 *  and their descriptions are what an editor shows through schemas/ (written by scripts/schemas.ts). */
import { z } from "zod";
import { IsoPart, KnownDate } from "./dates.ts";
import { Measure, Qualifier, Unit } from "./quantity.ts";
import { LocalText, RecordId } from "./text.ts";

/** A sha256 in hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a sha256 is 64 hexadecimal digits");
const Numeral = z
  .int()
  .positive()
  .describe("The numeral of its evidence mark: the next free one; figures and milestones share one row.");

/** A document that figures come from, or that bears on one.
 *  role "document": its text can be checked; "second-source" and "reference": known by what others say of it. */
export const Source = z.strictObject({
  id: RecordId,
  role: z
    .enum(["document", "second-source", "reference"])
    .describe("document: its text can be checked; the others are known by what is said of them."),
  letter: z.optional(z.string().regex(/^[A-Z]$/)).describe('Short label in locators ("A"); documents only.'),
  publisher: LocalText,
  publisherShort: LocalText.check(z.describe('Short name for tight source lines ("VNA").')),
  title: z
    .nullable(z.string().min(1))
    .describe("As the publisher prints it, never translated; null: no title is recorded."),
  speaker: z.optional(LocalText).describe("Who is quoted, with rank or office."),
  address: z.nullable(z.url({ protocol: /^https$/ })).describe("https only; null: no address is recorded."),
  date: KnownDate.check(z.describe("When it was published, and how that is known.")),
  paragraphCount: z
    .optional(z.int().positive())
    .describe("Non-empty lines after the title, photo captions included; documents only."),
  textSha256: z
    .nullable(Sha256)
    .describe("sha256 of the text file that its locators were checked against; null: it was not at hand."),
  paraphrase: LocalText.check(z.describe("What the document is, in our words.")),
});
export type Source = z.infer<typeof Source>;

/** Where a claim stands: paragraphs count non-empty lines after the title, sentences count from 1. */
export const Evidence = z.strictObject({
  source: RecordId,
  paragraph: z.nullable(z.int().positive()).describe("Counts non-empty lines after the title, from 1."),
  sentence: z.nullable(z.int().positive()).describe("Counts sentences inside the paragraph, from 1."),
  /** In comparable form: see lib/documents/hashes.ts. */
  sentenceSha256: z
    .nullable(Sha256)
    .describe("sha256 of the sentence; null: it was not checked against a text."),
  fragment: z
    .string()
    .min(1)
    .max(80)
    .describe("A few words of the document that hold the value; never a whole sentence."),
  fragmentMeaning: z
    .strictObject({ vi: z.string().min(1) })
    .describe("Our translation of the fragment, for readers of Vietnamese."),
});
export type Evidence = z.infer<typeof Evidence>;

const figureBase = {
  id: RecordId,
  mark: Numeral,
  label: LocalText.check(z.describe("What is counted, in a few words.")),
  scope: LocalText.check(z.describe("What the article says the figure covers.")),
  evidence: Evidence,
  paraphrase: LocalText.check(z.describe("What the document says, in a sentence of our own.")),
  attribution: z.optional(LocalText).describe("What cannot be verified about it, in a sentence."),
};

/** A counted or measured claim. */
export const QuantityFigure = z
  .strictObject({
    ...figureBase,
    kind: z.literal("quantity"),
    value: z.number().nonnegative(),
    unit: Unit,
    qualifier: Qualifier,
    measure: Measure,
    date: KnownDate.check(z.describe("Day or period that the value holds for.")),
    since: z.nullable(IsoPart).describe("Start of what a flow counts; null when the article gives none."),
  })
  .meta({ title: "Counted or measured" });

/** Countries that a document names. */
const PlacesFigure = z
  .strictObject({
    ...figureBase,
    kind: z.literal("places"),
    countries: z
      .array(z.string().regex(/^[A-Z]{3}$/))
      .min(1)
      .describe("ISO 3166-1 alpha-3."),
    unit: z.literal("countries"),
    qualifier: Qualifier,
    measure: Measure,
    date: KnownDate,
  })
  .meta({ title: "Named countries" });

/** A year, a period or a reference number that a document gives; it is never computed with. */
const FactFigure = z
  .strictObject({
    ...figureBase,
    kind: z.literal("fact"),
    unit: z.enum(["year", "years", "month", "reference"]),
    value: z.string().min(1),
    qualifier: Qualifier,
    measure: z.literal("unspecified"),
    date: KnownDate,
  })
  .meta({ title: "Year, period or reference" });

export const Figure = z.discriminatedUnion("kind", [QuantityFigure, PlacesFigure, FactFigure]);
export type Figure = z.infer<typeof Figure>;
export type QuantityFigure = z.infer<typeof QuantityFigure>;

/** How a derived figure is computed; operands are ids of quantity figures or of other derived figures.
 *  largest-whole: the largest whole number of people for which part/whole still meets the share
 *  ("more-than": strictly above; every other qualifier: at least). */
export const Formula = z.discriminatedUnion("operation", [
  z.strictObject({ operation: z.literal("sum"), of: z.array(RecordId).min(2) }),
  z.strictObject({ operation: z.literal("percent"), part: RecordId, whole: RecordId }),
  z.strictObject({ operation: z.literal("largest-whole"), part: RecordId, share: RecordId }),
]);
export type Formula = z.infer<typeof Formula>;

/** kind "derivation" joins like with like; "recomputation" may use a figure whose measure is unspecified
 *  and must state its assumption; "bound" says what would have to be true. */
export const Derivation = z.strictObject({
  id: RecordId,
  mark: z
    .string()
    .regex(/^[a-z]$/)
    .describe("The letter of its evidence mark."),
  kind: z
    .enum(["derivation", "recomputation", "bound"])
    .describe("recomputation: rests on an assumption; bound: what would have to be true."),
  label: LocalText,
  formula: Formula,
  assumption: z.optional(LocalText).describe("Of a recomputation or a bound, in a sentence."),
});
export type Derivation = z.infer<typeof Derivation>;

/** A dated step, or a statement of intent, that a document gives. */
export const Milestone = z.strictObject({
  id: RecordId,
  mark: z
    .optional(Numeral)
    .describe("Next free number; left out where `figure` names the record that already has a mark."),
  kind: z
    .enum(["milestone", "commitment", "statement"])
    .describe("Something that happens, something promised or asked for, or something said about the work."),
  text: LocalText,
  shortText: LocalText.check(z.describe("Wording short enough for a chart.")),
  detail: z.optional(LocalText),
  date: KnownDate,
  figure: z.optional(RecordId).describe("Figure that the same sentence is recorded under."),
  evidence: Evidence,
});
export type Milestone = z.infer<typeof Milestone>;

/** A level to compare with. `figure`: the claim that gives it, if a document of ours does. */
export const Target = z.strictObject({
  id: RecordId,
  label: LocalText,
  category: z
    .nullable(
      z.enum([
        "troops",
        "formed-police-units",
        "observers-and-staff-officers",
        "individual-police",
        "individual-military",
      ]),
    )
    .describe("Category of personnel; null: women among all personnel."),
  figure: z.optional(RecordId),
  percent: z.optional(z.number().positive().max(100)),
  year: z.nullable(z.int()),
  source: RecordId,
  status: z.literal("attributed").describe("Credited by somebody, not verified by us."),
  attribution: LocalText,
});
export type Target = z.infer<typeof Target>;

/** What another document states, shown beside the claims it bears on and never merged into them. */
export const Statement = z.strictObject({
  id: RecordId,
  mark: z
    .string()
    .regex(/^s[1-9]\d*$/)
    .describe('The sign of its evidence mark: "s1".'),
  source: RecordId,
  label: LocalText,
  value: z.number().nonnegative(),
  unit: Unit,
  qualifier: Qualifier,
  measure: Measure,
  date: KnownDate,
  fragment: z.string().min(1).max(80),
  paraphrase: LocalText,
  bearsOn: z.array(RecordId).min(1).describe("Ids of figures or derived figures."),
});
export type Statement = z.infer<typeof Statement>;

/** A question put to a claim. The verdict is computed, never recorded.
 *  recompute: the claim against a derived figure; second-source: against a statement of another document;
 *  attribution: nothing of ours can settle it. */
export const CheckDefinition = z.discriminatedUnion("method", [
  z.strictObject({
    id: RecordId,
    method: z.literal("recompute"),
    claim: RecordId,
    against: RecordId,
    bound: RecordId.check(z.describe("The bound under which the claim would be true.")),
    conclusion: z
      .strictObject({ target: RecordId, bases: z.array(RecordId).min(1), bound: RecordId })
      .describe("What the claim is meant to show: a level passed on every base tried."),
  }),
  z.strictObject({
    id: RecordId,
    method: z.literal("second-source"),
    claim: RecordId,
    statements: z.array(RecordId).min(1).describe("One statement, or several that add up."),
    relation: z
      .enum(["equal", "later-at-least", "earlier-at-most", "base-unknown"])
      .describe(
        "equal: the values must be the same; later-at-least, earlier-at-most: a cumulative count seen at another time; base-unknown: the two cannot be compared.",
      ),
    note: LocalText,
  }),
  z.strictObject({
    id: RecordId,
    method: z.literal("attribution"),
    claim: RecordId,
    note: LocalText,
  }),
]);
export type CheckDefinition = z.infer<typeof CheckDefinition>;

/** A UN mission: a fact of the UN, apart from what an article names. */
export const Mission = z.strictObject({
  id: RecordId,
  acronym: z.string().min(1),
  name: LocalText,
  country: z.string().regex(/^[A-Z]{3}$/),
  source: RecordId,
});
export type Mission = z.infer<typeof Mission>;

/** A published value that was changed: which, when, from what to what, and why. `from` and `to` are as they were shown. */
export const Correction = z.strictObject({
  id: RecordId,
  record: RecordId.check(z.describe("Id of the figure, derived figure, milestone or statement.")),
  date: IsoPart,
  from: LocalText,
  to: LocalText,
  reason: LocalText,
});
export type Correction = z.infer<typeof Correction>;
