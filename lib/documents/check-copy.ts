/** Puts the claims of one document to one copy of it: what is wrong, and what else that touches. */
import type { Dataset } from "../model/dataset.ts";
import type { CheckDefinition, Evidence } from "../model/records.ts";
import type { RecordId } from "../model/text.ts";
import type { DocumentText } from "./parse-document.ts";
import { findPlace, type PlaceFault } from "./passage.ts";

/** A figure or a milestone, as its document gives it. */
export interface Claim {
  readonly kind: "figure" | "milestone";
  readonly id: RecordId;
  readonly label: string;
  readonly evidence: Evidence;
}

/** The claim's words are not where its locator says. */
export interface ClaimFinding {
  readonly kind: PlaceFault["kind"];
  readonly fault: PlaceFault;
  readonly claim: Claim;
  /** Ids of what follows from it. */
  readonly derived: readonly RecordId[];
  readonly checks: readonly RecordId[];
  /** Claims of the same sentence, which is not the one that was checked, whose own fragments still stand in it. */
  readonly alsoHere: readonly Claim[];
}

/** Every fragment is in place, but the sentence is not the one that was checked. */
export interface SentenceFinding {
  readonly kind: "sentence-changed";
  readonly paragraph: number;
  readonly sentence: number;
  /** The sentence as it stands in the copy. */
  readonly text: string;
  /** The claims that stand in it. */
  readonly claims: readonly Claim[];
}

export type CopyFinding = ClaimFinding | SentenceFinding;

export interface CheckedCopy {
  readonly findings: readonly CopyFinding[];
  readonly unverifiedIds: ReadonlySet<RecordId>;
  readonly notHashedCount: number;
}

/** Every record that a check looks at. */
function idsIn(definition: CheckDefinition): readonly RecordId[] {
  switch (definition.method) {
    case "recompute": {
      const { claim, against, bound, conclusion } = definition;
      return [claim, against, bound, conclusion.target, ...conclusion.bases, conclusion.bound];
    }
    case "second-source":
    case "attribution":
      return [definition.claim];
    default:
      return definition satisfies never;
  }
}

/** What follows from a figure: derived figures, and checks that look at it or at one of those. */
function follows(id: RecordId, { derived, checks }: Pick<Dataset, "derived" | "checks">) {
  const derivedIds = derived.filter(({ figures }) => figures.includes(id)).map((figure) => figure.id);
  const touched = new Set([id, ...derivedIds]);
  const checkIds = checks
    .filter(({ definition }) => idsIn(definition).some((one) => touched.has(one)))
    .map((check) => check.id);
  return { derived: derivedIds, checks: checkIds };
}

function bySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims.toSorted(byPlace)) {
    const place = `${claim.evidence.paragraph} ${claim.evidence.sentence}`;
    groups.set(place, [...(groups.get(place) ?? []), claim]);
  }
  return [...groups.values()];
}

/** Where a claim stands; a document's claims always have both numbers, and nothing stands at 0. */
const locatorOf = ({ evidence }: Claim) => ({
  paragraph: evidence.paragraph ?? 0,
  sentence: evidence.sentence ?? 0,
});

function byPlace(one: Claim, other: Claim): number {
  const [first, second] = [locatorOf(one), locatorOf(other)];
  return first.paragraph - second.paragraph || first.sentence - second.sentence;
}

export function checkCopy(
  document: DocumentText,
  claims: readonly Claim[],
  records: Pick<Dataset, "derived" | "checks">,
): CheckedCopy {
  const findings: CopyFinding[] = [];
  const unverifiedIds = new Set<RecordId>();
  let notHashedCount = 0;
  for (const group of bySentence(claims)) {
    const tried = group.map((claim) => {
      const { fragment, sentenceSha256 } = claim.evidence;
      return { claim, place: findPlace(document, { ...locatorOf(claim), fragment, sentenceSha256 }) };
    });
    const standing = tried.flatMap(({ claim, place }) =>
      place.kind === "found" && place.isAsChecked !== true ? [claim] : [],
    );
    const missing = tried.flatMap(({ claim, place }): ClaimFinding[] =>
      place.kind === "found"
        ? []
        : [{ kind: place.kind, fault: place, claim, ...follows(claim.id, records), alsoHere: standing }],
    );
    findings.push(...missing);
    for (const { claim } of missing) unverifiedIds.add(claim.id);
    notHashedCount += tried.filter(
      ({ place }) => place.kind === "found" && place.isAsChecked === null,
    ).length;
    if (missing.length > 0) continue;
    const changed = tried.find(({ place }) => place.kind === "found" && place.isAsChecked === false);
    if (changed?.place.kind !== "found") continue;
    const { before, fragment, after } = changed.place.sentence;
    findings.push({
      kind: "sentence-changed",
      ...locatorOf(changed.claim),
      text: before + fragment + after,
      claims: standing,
    });
  }
  return { findings, unverifiedIds, notHashedCount };
}
