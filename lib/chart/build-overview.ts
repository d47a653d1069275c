/** The dashboard's own facts and text, in one language. Pure, on the server; no pixel, no colour. */
import { bindSpaces } from "../format/typography.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OverviewModel } from "../model/overview.ts";
import type { Locale } from "../model/text.ts";
import { womenShare } from "../../panels/women-share.ts";
import { changeText } from "./change-text.ts";
import { keyFigures } from "./overview-key-figures.ts";
import { claimCheck } from "./overview-claim-check.ts";
import { asOf, headline, kicker, markedHeadline, standfirst } from "./overview-lead.ts";
import { countsLabel, ledger } from "./overview-ledger.ts";
import { commitmentRows, derivedRows, secondSourceRows, sourceNotes } from "./overview-sources.ts";
import { shareFacts } from "./share-facts.ts";

/** @throws UnknownRecord when the dataset lacks a figure that the overview shows. */
export function buildOverview(dataset: Dataset, locale: Locale): OverviewModel {
  const facts = shareFacts(dataset, womenShare);
  const inputs = { dataset, definition: womenShare, facts, locale };
  const model: OverviewModel = {
    locale,
    datasetVersion: dataset.stamp.version,
    asOf: asOf(inputs),
    kicker: kicker(inputs),
    headline: headline(inputs),
    markedHeadline: markedHeadline(inputs),
    standfirst: standfirst(inputs),
    keyFigures: keyFigures(dataset, locale),
    claimCheck: claimCheck(inputs),
    ledger: ledger(dataset, facts.levels, locale),
    derived: derivedRows(dataset, facts.levels, locale),
    secondSources: secondSourceRows(dataset, facts.levels, locale),
    commitments: commitmentRows(dataset, locale),
    sources: sourceNotes(dataset, locale),
    countsLabel: countsLabel(dataset, locale),
  };
  return changeText(model, bindSpaces);
}
