/** Puts every locator of the records to the texts of a folder. Each document is recognised by its title line; a claim is
 *  verified where its fragment stands once, in the sentence that its locator names. Pure: the files are read already. */
import type { Dataset } from "../model/dataset.ts";
import type { Source } from "../model/records.ts";
import { checkCopy, type Claim, type CopyFinding } from "./check-copy.ts";
import { type OpenFault, type ReadDocument, readDocument } from "./open-document.ts";

export type EvidenceRecords = Pick<Dataset, "sources" | "figures" | "milestones" | "derived" | "checks">;

/** unreadable: the system does not let us. */
export type FileFault = OpenFault | { readonly kind: "unreadable" };

/** A file of the folder; one that can't be read, or is too large to be, comes with its fault. */
export type FolderFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly fault: FileFault };

/** A file that is a copy of a document of ours. */
export interface DocumentReport {
  readonly fileName: string;
  readonly source: Source;
  readonly sha256: string;
  /** Whether it is, byte for byte, the file that the records were checked against; null: none is recorded. */
  readonly isRecordedFile: boolean | null;
  readonly paragraphCount: number;
  readonly locatorCount: number;
  readonly verifiedCount: number;
  /** Verified by their fragment alone: the hash of their sentence is not recorded. */
  readonly notHashedCount: number;
}

export interface UnknownFile {
  readonly kind: "unknown";
  readonly fileName: string;
  readonly title: string;
}

/** A file that is none. */
export type FileNote =
  | UnknownFile
  | { readonly kind: "unreadable"; readonly fileName: string; readonly fault: FileFault };

export type EvidenceFinding =
  | (CopyFinding & { readonly fileName: string; readonly source: Source })
  | {
      readonly kind: "document-missing";
      readonly source: Source;
      readonly claims: readonly Claim[];
      /** Texts of the folder that have another title. */
      readonly others: readonly UnknownFile[];
    }
  /** Only where a document is missing: it may be that one. */
  | { readonly kind: "document-unreadable"; readonly fileName: string; readonly fault: FileFault };

export interface EvidenceReport {
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly EvidenceFinding[];
  /** Files that are no document of ours; empty where a document is missing and they are part of that finding. */
  readonly notes: readonly FileNote[];
  readonly locatorCount: number;
  /** Verified in every copy of their document. */
  readonly verifiedCount: number;
}

function claimsOf({ figures, milestones }: EvidenceRecords): readonly Claim[] {
  return [
    ...figures.map(({ id, label, evidence }): Claim => ({ kind: "figure", id, label: label.en, evidence })),
    ...milestones.map(({ id, text, evidence }): Claim => ({
      kind: "milestone",
      id,
      label: text.en,
      evidence,
    })),
  ];
}

type ReadFile = { readonly name: string; readonly read: ReadDocument | { readonly kind: "unreadable" } };

function noteOf({ name: fileName, read }: ReadFile): FileNote | null {
  if (read.kind === "document") return null;
  return read.kind === "unknown"
    ? { kind: "unknown", fileName, title: read.title }
    : { kind: "unreadable", fileName, fault: read };
}

/** Everything that the files say of one document: a report and findings for each copy, or that there is none. */
function checkDocument(source: Source, files: readonly ReadFile[], records: EvidenceRecords) {
  const claims = claimsOf(records).filter(({ evidence }) => evidence.source === source.id);
  const unverified = new Set<string>();
  const documents: DocumentReport[] = [];
  const findings: EvidenceFinding[] = [];
  for (const { name: fileName, read } of files) {
    if (read.kind !== "document" || read.sourceId !== source.id) continue;
    const copy = checkCopy(read.document, claims, records);
    for (const id of copy.unverifiedIds) unverified.add(id);
    findings.push(...copy.findings.map((finding) => ({ ...finding, fileName, source })));
    documents.push({
      fileName,
      source,
      sha256: read.sha256,
      isRecordedFile: source.textSha256 === null ? null : source.textSha256 === read.sha256,
      paragraphCount: read.document.paragraphs.length,
      locatorCount: claims.length,
      verifiedCount: claims.length - copy.unverifiedIds.size,
      notHashedCount: copy.notHashedCount,
    });
  }
  const isMissing = documents.length === 0 && claims.length > 0;
  if (isMissing) {
    const others = files.flatMap(({ name: fileName, read }) =>
      read.kind === "unknown" ? [{ kind: read.kind, fileName, title: read.title }] : [],
    );
    findings.push({ kind: "document-missing", source, claims, others });
  }
  const verifiedCount = isMissing ? 0 : claims.length - unverified.size;
  return { documents, findings, isMissing, locatorCount: claims.length, verifiedCount };
}

export function checkEvidence(records: EvidenceRecords, files: readonly FolderFile[]): EvidenceReport {
  const sources = records.sources.filter(({ role }) => role === "document");
  const readFiles = files.map((file): ReadFile => ({
    name: file.name,
    read: "fault" in file ? file.fault : readDocument(file.bytes, sources),
  }));
  const checked = sources.map((source) => checkDocument(source, readFiles, records));
  const notes = readFiles.flatMap((file) => noteOf(file) ?? []);
  const isMissingOne = checked.some(({ isMissing }) => isMissing);
  const unreadable = notes.flatMap((note) =>
    isMissingOne && note.kind === "unreadable" ? [{ ...note, kind: "document-unreadable" } as const] : [],
  );
  const total = (count: (one: (typeof checked)[number]) => number) =>
    checked.reduce((sum, one) => sum + count(one), 0);
  return {
    documents: checked.flatMap(({ documents }) => documents),
    findings: [...checked.flatMap(({ findings }) => findings), ...unreadable],
    notes: isMissingOne ? [] : notes,
    locatorCount: total(({ locatorCount }) => locatorCount),
    verifiedCount: total(({ verifiedCount }) => verifiedCount),
  };
}
