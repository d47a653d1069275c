/** Puts what was found under headings: groups in the order of their best hit, hits in the order found.
 *  Positions count through all groups, as the arrow keys do. */
import type { FinderHit } from "@/lib/evidence/search-finder.ts";
import type { FinderKind } from "@/lib/model/finder.ts";
import type { FinderGroup } from "./finder-strings.ts";

const GROUP_OF: Readonly<Record<FinderKind, FinderGroup>> = {
  figure: "figures",
  derived: "figures",
  milestone: "events",
  commitment: "events",
  statement: "events",
  "second-source": "second",
  panel: "charts",
  page: "pages",
  source: "documents",
  paragraph: "documents",
  mission: "places",
  country: "places",
};

export interface PlacedHit extends FinderHit {
  readonly position: number;
}

export interface HitGroup {
  readonly id: FinderGroup;
  readonly hits: readonly PlacedHit[];
}

export function groupHits(hits: readonly FinderHit[]): readonly HitGroup[] {
  const groupOf = ({ entry }: FinderHit): FinderGroup => GROUP_OF[entry.kind];
  let position = 0;
  return [...new Set(hits.map(groupOf))].map((id) => ({
    id,
    hits: hits.filter((hit) => groupOf(hit) === id).map((hit) => ({ ...hit, position: position++ })),
  }));
}
