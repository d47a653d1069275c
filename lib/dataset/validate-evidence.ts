/** Evidence and dates: every claim stands in a document of ours, in a paragraph that it has; every date says how it is known. */
import type { KnownDate } from "../model/dates.ts";
import type { Evidence, Source } from "../model/records.ts";
import type { Records } from "./read-records.ts";
import { RecordError } from "./record-error.ts";

type SourceLookup = ReadonlyMap<string, Source>;

function unknownSource(file: string, field: string, id: string): RecordError {
  return new RecordError(
    file,
    field,
    `no source has the id "${id}"`,
    "Add data/sources/" + id + ".json or correct the id",
  );
}

function evidenceProblems(file: string, evidence: Evidence, sources: SourceLookup): RecordError[] {
  const source = sources.get(evidence.source);
  if (!source) return [unknownSource(file, "evidence.source", evidence.source)];
  if (source.role !== "document") {
    return [
      new RecordError(
        file,
        "evidence.source",
        `"${source.id}" is not a document of ours`,
        "Record it as a statement in data/statements",
      ),
    ];
  }
  if (evidence.paragraph === null || evidence.sentence === null) {
    const field = evidence.paragraph === null ? "evidence.paragraph" : "evidence.sentence";
    return [
      new RecordError(
        file,
        field,
        "missing, though the document can be read",
        "Count non-empty lines after the title, and sentences inside the paragraph",
      ),
    ];
  }
  if (source.paragraphCount !== undefined && evidence.paragraph > source.paragraphCount) {
    return [
      new RecordError(
        file,
        "evidence.paragraph",
        `paragraph ${evidence.paragraph} of ${source.paragraphCount}`,
        "Count non-empty lines after the title, photo captions included",
      ),
    ];
  }
  return [];
}

type Placed = { readonly file: string; readonly record: { readonly evidence: Evidence } };

/** A hash says that somebody read the sentence in a text, so the source has to say in which. */
function hashProblems({ file, record: { evidence } }: Placed, sources: SourceLookup): RecordError[] {
  const source = sources.get(evidence.source);
  if (evidence.sentenceSha256 === null || source?.textSha256 !== null) return [];
  return [
    new RecordError(
      file,
      "evidence.sentenceSha256",
      `given, though "${source.id}" records no text that was checked`,
      "Set sentenceSha256 to null or record textSha256 of the text it was checked against",
    ),
  ];
}

/** One sentence has one hash, and each sentence of a document has its own. */
function unlikeHashProblems(claims: readonly Placed[]): RecordError[] {
  const hashed = claims.filter(({ record }) => record.evidence.sentenceSha256 !== null);
  const placeOf = ({ paragraph, sentence }: Evidence) => `paragraph ${paragraph}, sentence ${sentence}`;
  return hashed.flatMap(({ file, record: { evidence } }, index) => {
    const others = hashed.slice(0, index).filter(({ record }) => record.evidence.source === evidence.source);
    const problem = (isWrong: (other: Evidence) => boolean, reason: string, advice: string) => {
      const other = others.find(({ record }) => isWrong(record.evidence));
      if (!other) return [];
      const where = `${other.file} (${placeOf(other.record.evidence)})`;
      return [new RecordError(file, "evidence.sentenceSha256", `${reason} ${where}`, advice)];
    };
    const isHere = (other: Evidence) => placeOf(other) === placeOf(evidence);
    const isSameHash = (other: Evidence) => other.sentenceSha256 === evidence.sentenceSha256;
    return [
      ...problem(
        (other) => !isHere(other) && isSameHash(other),
        `the hash of ${placeOf(evidence)} is that of another sentence, in`,
        "Correct the locator, or give each sentence the hash of its own words",
      ),
      ...problem(
        (other) => isHere(other) && !isSameHash(other),
        "another hash than that of the same sentence in",
        "Read the sentence again and give both records its hash",
      ),
    ];
  });
}

function dateProblems(file: string, date: KnownDate, sources: SourceLookup): RecordError[] {
  const problem = (field: string, reason: string, advice: string) => [
    new RecordError(file, `date.${field}`, reason, advice),
  ];
  if (date.kind === "not-stated")
    return date.iso === null
      ? []
      : problem(
          "iso",
          "a date that is not stated has no iso",
          "Set iso to null, or say how the date is known",
        );
  if (date.iso === null)
    return problem("iso", `missing in a date of kind "${date.kind}"`, "Give YYYY, YYYY-MM or YYYY-MM-DD");
  if (date.until !== undefined && date.until < date.iso)
    return problem("until", "lies before the start", "Swap the two");
  if (date.kind !== "stated" && date.basis === undefined)
    return problem("basis", `missing in a date of kind "${date.kind}"`, "Say what the date follows from");
  if (date.kind !== "corroborated") return [];
  if (date.corroboratedBy === undefined)
    return problem("corroboratedBy", "missing in a corroborated date", "Name the source that bears it out");
  return sources.has(date.corroboratedBy)
    ? []
    : [unknownSource(file, "date.corroboratedBy", date.corroboratedBy)];
}

function sourceProblems(file: string, source: Source): RecordError[] {
  if (source.role !== "document") return [];
  const missing = (["letter", "paragraphCount", "title"] as const).filter(
    (field) => source[field] === undefined || source[field] === null,
  );
  return missing.map(
    (field) =>
      new RecordError(
        file,
        field,
        "missing in a document",
        "A document has a letter, a title and a number of paragraphs",
      ),
  );
}

/** A milestone has a mark of its own, or a figure that has one. */
function milestoneMarkProblems({ file, record }: Records["milestones"][number]): RecordError[] {
  if ((record.mark === undefined) === (record.figure !== undefined)) return [];
  return [
    record.mark === undefined
      ? new RecordError(
          file,
          "mark",
          "missing",
          "Give it the next free number, or name the figure of the same words",
        )
      : new RecordError(
          file,
          "mark",
          `its figure "${record.figure}" has the mark already`,
          "Leave one of the two out",
        ),
  ];
}

export function validateEvidence(records: Records): readonly RecordError[] {
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]));
  const withEvidence = [...records.figures, ...records.milestones];
  const withDate = [...records.sources, ...records.figures, ...records.milestones, ...records.statements];
  const withSource = [...records.targets, ...records.statements, ...records.missions];
  return [
    ...records.sources.flatMap(({ file, record }) => sourceProblems(file, record)),
    ...withEvidence.flatMap(({ file, record }) => evidenceProblems(file, record.evidence, sources)),
    ...withEvidence.flatMap((claim) => hashProblems(claim, sources)),
    ...unlikeHashProblems(withEvidence),
    ...records.milestones.flatMap(milestoneMarkProblems),
    ...withDate.flatMap(({ file, record }) => dateProblems(file, record.date, sources)),
    ...withSource.flatMap(({ file, record }) =>
      sources.has(record.source) ? [] : [unknownSource(file, "source", record.source)],
    ),
  ];
}
