/** JSON Schemas of the records, one a collection, made from the schemas that the site itself checks them with:
 *  an editor that reads them completes fields, explains them and marks what is wrong. It knows one record at a time;
 *  what records must be to each other is lib/dataset's. */
import { z } from "zod";
import { type Collection, COLLECTIONS, SCHEMAS } from "../lib/dataset/read-records.ts";
import { IsoPart, KnownDate } from "../lib/model/dates.ts";
import { Measure, Qualifier, Unit } from "../lib/model/quantity.ts";
import { Evidence, Formula } from "../lib/model/records.ts";
import { LocalText, RecordId } from "../lib/model/text.ts";

const TITLES: Readonly<Record<Collection, readonly [title: string, description: string]>> = {
  sources: ["Source", "A document that figures come from, or that bears on one."],
  figures: ["Figure", "What a document states, and where; never anything computed."],
  derived: [
    "Derived figure",
    "What follows from figures, by a formula; its value is computed, never recorded.",
  ],
  checks: ["Check", "A question put to a claim; its verdict is computed, never recorded."],
  milestones: ["Milestone", "A dated step, or a statement of intent, that a document gives."],
  targets: ["Target", "A level to compare with."],
  statements: ["Statement", "What another document states, shown beside the claims that it bears on."],
  missions: ["Mission", "A mission of the United Nations."],
  corrections: ["Correction", "A published value that was changed."],
};

/** Parts that many records share, described once. Those of zod/mini carry no words of their own,
 *  because the browser would load them. */
const PARTS: readonly (readonly [id: string, schema: z.core.$ZodType, description: string])[] = [
  ["id", RecordId, "Lower-case words joined by hyphens; a record's own id is the name of its file."],
  ["text", LocalText, "The same in English and in Vietnamese."],
  ["day-or-period", IsoPart, "YYYY, YYYY-MM or YYYY-MM-DD."],
  [
    "date",
    KnownDate,
    "A date and how it is known. stated: printed in full; inferred: `basis` says from what; corroborated: another source, `corroboratedBy`, bears it out; not-stated: `iso` is null. `printed` is what the document prints.",
  ],
  ["unit", Unit, "What the value counts."],
  ["qualifier", Qualifier, 'What the document says of the value: "more than 16 percent" is more-than.'],
  [
    "measure",
    Measure,
    "flow: counted over a period; stock: present on one day; unspecified: the document does not say.",
  ],
  ["evidence", Evidence, "Where the claim stands, and the words that give it."],
  ["formula", Formula, "Operands are ids of quantity figures or of other derived figures."],
];

/** The schema of each collection, by the name of its file. */
export function recordSchemas(): ReadonlyMap<string, object> {
  for (const [id, schema, description] of PARTS) z.globalRegistry.add(schema, { id, description });
  return new Map(
    COLLECTIONS.map((collection) => {
      const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[collection]);
      const [title, description] = TITLES[collection];
      return [`${collection}.schema.json`, { $schema, title, description, ...schema }];
    }),
  );
}
