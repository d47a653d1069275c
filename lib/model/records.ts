/** The records of data/: what a document states, where it stands, and what follows from it.
 *  One JSON file a record; the file's name is the record's id. These schemas are the only source of their types. */
import { z } from "zod";
import { IsoPart, KnownDate } from "./dates.ts";
import { Measure, Qualifier, Unit } from "./quantity.ts";
import { LocalText, RecordId } from "./text.ts";

/** A sha256 in hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a sha256 is 64 hexadecimal digits");
/** The numeral of an evidence mark; figures and milestones share one row of numbers. */
const Numeral = z.int().positive();

/** A document that figures come from, or that bears on one.
 *  role "document": its text can be checked; "second-source" and "reference": known by what others say of it. */
export const Source = z.strictObject({
  id: RecordId,
  role: z.enum(["document", "second-source", "reference"]),
  /** Short label in locators ("A"); documents only. */
  letter: z.optional(z.string().regex(/^[A-Z]$/)),
  publisher: LocalText,
  /** Short name for tight source lines ("VNA"). */
  publisherShort: LocalText,
  /** As the publisher prints it, never translated; null: no title is recorded. */
  title: z.nullable(z.string().min(1)),
  speaker: z.optional(LocalText),
  /** null: no address is recorded. */
  address: z.nullable(z.url({ protocol: /^https$/ })),
  date: KnownDate,
  /** Paragraphs after the title, photo captions included; documents only. */
  paragraphCount: z.optional(z.int().positive()),
  /** sha256 of the text file that its locators were checked against; null: its text was not at hand. */
  textSha256: z.nullable(Sha256),
  paraphrase: LocalText,
});
export type Source = z.infer<typeof Source>;

/** Where a claim stands: paragraphs count non-empty lines after the title, sentences count from 1. */
export const Evidence = z.strictObject({
  source: RecordId,
  paragraph: z.nullable(z.int().positive()),
  sentence: z.nullable(z.int().positive()),
  /** sha256 of the sentence in comparable form (lib/documents/hashes.ts); null: it was not checked against a text. */
  sentenceSha256: z.nullable(Sha256),
  /** A few words of the document that hold the value. */
  fragment: z.string().min(1).max(80),
  /** Our translation of the fragment, for readers of Vietnamese. */
  fragmentMeaning: z.strictObject({ vi: z.string().min(1) }),
});
export type Evidence = z.infer<typeof Evidence>;

const figureBase = {
  id: RecordId,
  mark: Numeral,
  label: LocalText,
  /** What the article says the figure covers. */
  scope: LocalText,
  evidence: Evidence,
  paraphrase: LocalText,
  /** What cannot be verified about it, in a sentence. */
  attribution: z.optional(LocalText),
};

/** A counted or measured claim. */
export const QuantityFigure = z.strictObject({
  ...figureBase,
  kind: z.literal("quantity"),
  value: z.number().nonnegative(),
  unit: Unit,
  qualifier: Qualifier,
  measure: Measure,
  /** Day or period that the value holds for. */
  date: KnownDate,
  /** Start of what a flow counts; null when the article gives none. */
  since: z.nullable(IsoPart),
});

/** Countries that a document names. `countries` are ISO 3166-1 alpha-3. */
const PlacesFigure = z.strictObject({
  ...figureBase,
  kind: z.literal("places"),
  countries: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
  unit: z.literal("countries"),
  qualifier: Qualifier,
  measure: Measure,
  date: KnownDate,
});

/** A year, a period or a reference number that a document gives; it is never computed with. */
const FactFigure = z.strictObject({
  ...figureBase,
  kind: z.literal("fact"),
  unit: z.enum(["year", "years", "month", "reference"]),
  value: z.string().min(1),
  qualifier: Qualifier,
  measure: z.literal("unspecified"),
  date: KnownDate,
});

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
  /** The letter of its evidence mark. */
  mark: z.string().regex(/^[a-z]$/),
  kind: z.enum(["derivation", "recomputation", "bound"]),
  label: LocalText,
  formula: Formula,
  assumption: z.optional(LocalText),
});
export type Derivation = z.infer<typeof Derivation>;

/** A dated step, or a statement of intent, that a document gives. */
export const Milestone = z.strictObject({
  id: RecordId,
  /** Left out where `figure` names the record that already has a mark. */
  mark: z.optional(Numeral),
  /** milestone: something that happens; commitment: something promised or asked for; statement: something said about the work. */
  kind: z.enum(["milestone", "commitment", "statement"]),
  text: LocalText,
  /** Wording short enough for a chart. */
  shortText: LocalText,
  detail: z.optional(LocalText),
  date: KnownDate,
  /** Figure that the same sentence is recorded under. */
  figure: z.optional(RecordId),
  evidence: Evidence,
});
export type Milestone = z.infer<typeof Milestone>;

/** A level to compare with. `figure`: the claim that gives it, if a document of ours does. */
export const Target = z.strictObject({
  id: RecordId,
  label: LocalText,
  /** Category of personnel; null: women among all personnel. */
  category: z.nullable(
    z.enum([
      "troops",
      "formed-police-units",
      "observers-and-staff-officers",
      "individual-police",
      "individual-military",
    ]),
  ),
  figure: z.optional(RecordId),
  percent: z.optional(z.number().positive().max(100)),
  year: z.nullable(z.int()),
  source: RecordId,
  /** attributed: credited by somebody, not verified by us. */
  status: z.literal("attributed"),
  attribution: LocalText,
});
export type Target = z.infer<typeof Target>;

/** What another document states, shown beside the claims it bears on and never merged into them. */
export const Statement = z.strictObject({
  id: RecordId,
  /** The sign of its evidence mark: "s1". */
  mark: z.string().regex(/^s[1-9]\d*$/),
  source: RecordId,
  label: LocalText,
  value: z.number().nonnegative(),
  unit: Unit,
  qualifier: Qualifier,
  measure: Measure,
  date: KnownDate,
  fragment: z.string().min(1).max(80),
  paraphrase: LocalText,
  /** Ids of figures or derived figures. */
  bearsOn: z.array(RecordId).min(1),
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
    /** The bound under which the claim would be true. */
    bound: RecordId,
    /** What the claim is meant to show: a level passed on every base tried. */
    conclusion: z.strictObject({ target: RecordId, bases: z.array(RecordId).min(1), bound: RecordId }),
  }),
  z.strictObject({
    id: RecordId,
    method: z.literal("second-source"),
    claim: RecordId,
    /** One statement, or several that add up. */
    statements: z.array(RecordId).min(1),
    /** equal: the values must be the same; later-at-least, earlier-at-most: a cumulative count seen at another time;
     *  base-unknown: the two cannot be compared. */
    relation: z.enum(["equal", "later-at-least", "earlier-at-most", "base-unknown"]),
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
  /** Id of the figure, derived figure, milestone or statement. */
  record: RecordId,
  date: IsoPart,
  from: LocalText,
  to: LocalText,
  reason: LocalText,
});
export type Correction = z.infer<typeof Correction>;
