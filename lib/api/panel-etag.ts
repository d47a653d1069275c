/** The entity tag that the API gives a panel's answer now, so that a page can hand it on with its first data. */
import type { Dataset } from "../model/dataset.ts";
import type { Locale } from "../model/text.ts";
import { strongEtag } from "./conditional.ts";
import { panelEndpoint } from "./endpoints.ts";

export function panelEtag(panelId: string, locale: Locale, dataset: Dataset): string {
  const { body } = panelEndpoint.respond(panelId, new URLSearchParams({ lang: locale }), dataset);
  return strongEtag(JSON.stringify(body));
}
