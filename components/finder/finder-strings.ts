/** Words of the finder, finished on the server: islands carry no message catalogue. */
import type { FinderKind } from "@/lib/model/finder.ts";

export type FinderGroup = "figures" | "events" | "second" | "charts" | "pages" | "documents" | "places";

export interface FinderWords {
  /** Name of the dialog. */
  readonly title: string;
  /** Name of the field. */
  readonly field: string;
  readonly placeholder: string;
  readonly close: string;
  readonly closeKey: string;
  /** Name of the list. */
  readonly results: string;
  readonly one: string;
  /** {count}: how many. */
  readonly all: string;
  /** {shown}, {count}, {more}: how many. */
  readonly some: string;
  readonly none: string;
  /** What can be looked for. */
  readonly searchable: string;
  /** Beside a claim that does not reconcile. */
  readonly caution: string;
  readonly slashKey: string;
  readonly keys: string;
  readonly groups: Readonly<Record<FinderGroup, string>>;
  readonly kinds: Readonly<Record<FinderKind, string>>;
}
