/** What every part of an evidence entry needs: the records, the language, and what is worked out once for all entries. */
import { displayOf } from "../chart/build-quantity.ts";
import { numberById } from "../dataset/lookup.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PanelUse } from "../model/evidence-entry.ts";
import type { Locale } from "../model/text.ts";
import { panelUses } from "./panel-uses.ts";
import { recomputations } from "./recomputation.ts";

/** What it takes to write a number. */
export interface NumberContext {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Percentages that a computed share must not round across. */
  readonly levels: readonly number[];
}

export interface EntryContext extends NumberContext {
  /** "https://example.org", without a stroke at its end. */
  readonly origin: string;
  readonly panelsOf: (id: string) => readonly PanelUse[];
}

export function numberContext(dataset: Dataset, locale: Locale): NumberContext {
  const levels = recomputations(dataset).flatMap(({ definition }) =>
    [definition.claim, definition.conclusion.target].map((id) => numberById(dataset, id).value),
  );
  return { dataset, locale, levels: [...new Set(levels)] };
}

export function entryContext(dataset: Dataset, locale: Locale, origin: string): EntryContext {
  return { ...numberContext(dataset, locale), origin, panelsOf: panelUses(dataset, locale) };
}

/** Display text of a stated or derived number, with as many decimals as its comparisons need. */
export function displayIn({ dataset, locale, levels }: NumberContext, id: string): string {
  return displayOf(dataset, id, locale, levels);
}
