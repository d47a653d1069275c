/** Asks for a date and how it is known: printed, inferred, borne out by another source, or not given at all. */
import type { DateKind, KnownDate } from "../../lib/model/dates.ts";
import type { Conversation } from "./conversation.ts";
import {
  askBoth,
  askChoice,
  askOptionalBoth,
  askOptionalWords,
  askWords,
  explain,
  refuse,
} from "./questions.ts";

const KINDS: readonly DateKind[] = ["stated", "inferred", "corroborated", "not-stated"];
const DOCUMENT = "document";

interface DateQuestion {
  readonly name: string;
  readonly explanation: string;
  /** Ids that may bear a date out. */
  readonly sourceIds: readonly string[];
  /** What the dataset says of a date in the record it is for, by the field that was answered last. */
  readonly problemIn: (date: KnownDate, field: "iso" | "until" | "corroboratedBy") => string | null;
  /** Date of the document, which a figure may share. */
  readonly documentDate?: KnownDate;
}

/** Where the year comes from, and who bears it out. */
async function askBasis(talk: Conversation, date: KnownDate, question: DateQuestion): Promise<KnownDate> {
  if (date.kind === "stated") return date;
  const basis = await askBoth(talk, "Basis", "What the date follows from, in a sentence.");
  const known = { ...date, basis };
  if (date.kind !== "corroborated") return known;
  explain(talk, "Borne out by", "The recorded source that carries the same date.");
  talk.say(`  ${question.sourceIds.join("   ")}`);
  const corroboratedBy = await askWords(talk, "", (id) =>
    question.problemIn({ ...known, corroboratedBy: id }, "corroboratedBy"),
  );
  return { ...known, corroboratedBy };
}

export async function askDate(talk: Conversation, question: DateQuestion): Promise<KnownDate> {
  const { documentDate, problemIn } = question;
  const isShared = documentDate !== undefined && documentDate.kind !== "not-stated";
  explain(talk, question.name, question.explanation);
  const kind = isShared
    ? await askChoice<DateKind | typeof DOCUMENT>(talk, [DOCUMENT, ...KINDS], DOCUMENT)
    : await askChoice(talk, KINDS, documentDate === undefined ? "stated" : "not-stated");
  if (kind === DOCUMENT) return documentDate ?? { kind: "not-stated", iso: null };
  if (kind === "not-stated") return { kind, iso: null };
  if (kind === "corroborated" && question.sourceIds.length === 0) {
    refuse(talk, "no source is recorded that could bear it out: record that source first.");
    return askDate(talk, question);
  }

  explain(talk, "Day or period", "YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.");
  const iso = await askWords(talk, "", (part) => problemIn({ kind, iso: part }, "iso"));
  explain(talk, "End", "Last day, month or year of a period. Empty: it is one day, month or year.");
  const until = await askOptionalWords(talk, "", (part) => problemIn({ kind, iso, until: part }, "until"));
  const printed = await askOptionalBoth(talk, "As printed", "What the document prints of it (25 November).");
  const date: KnownDate = {
    kind,
    iso,
    ...(until === undefined ? {} : { until }),
    ...(printed === undefined ? {} : { printed }),
  };
  return askBasis(talk, date, question);
}
