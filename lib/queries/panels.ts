/** The queries that ask for panels: their keys, their options, and the data a page starts them with. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { PanelAnswer } from "../model/panel-answer.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Locale } from "../model/text.ts";
import { HttpProblem, WrongShape } from "./errors.ts";
import { getJson } from "./get-json.ts";

/** Looked at again within this time, an answer is not asked for again. */
const STALE_AFTER_MS = 60_000;
const RETRY_AFTER_MS = 1_000;
const NOT_MODIFIED = 304;

export const panelKeys = {
  all: ["panels"] as const,
  one: (id: string, locale: Locale) => ["panels", id, locale] as const,
};

/** Tag of the answer that a model came in; a model without one is simply asked for in full. */
const etags = new WeakMap<PanelModel, string>();

const panelUrl = (id: string, locale: Locale) => `/api/v1/panels/${encodeURIComponent(id)}?lang=${locale}`;

/** One try more, also while the browser thinks that it is offline; the last data stays for as long as the page does. */
export const panelQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: panelKeys.one(id, locale),
    queryFn: async ({ signal, client, queryKey }): Promise<PanelModel> => {
      const url = panelUrl(id, locale);
      const held = client.getQueryData<PanelModel>(queryKey);
      const fetched = await getJson(PanelAnswer, url, signal, held && etags.get(held));
      if (fetched.kind === "unchanged") {
        if (held) return held;
        throw new HttpProblem(NOT_MODIFIED);
      }
      const { panel } = fetched.data;
      if (panel.id !== id || panel.locale !== locale)
        throw new WrongShape(`expected panel ${id} in ${locale}, got ${panel.id} in ${panel.locale}`);
      if (fetched.etag !== null) etags.set(panel, fetched.etag);
      return panel;
    },
    // The cache must hold the very object that the tag belongs to.
    structuralSharing: false,
    retry: 1,
    retryDelay: RETRY_AFTER_MS,
    networkMode: "offlineFirst",
    staleTime: STALE_AFTER_MS,
    gcTime: Infinity,
  });

/** Puts the model of the page into the cache, as old, so that it is shown at once and checked at once.
 *  What the API has answered since is left alone.
 *  @param etag tag of the API's answer that the model stands in; with it, an unchanged answer has no body */
export function seedPanel(client: QueryClient, model: PanelModel, etag?: string): PanelModel {
  const { queryKey } = panelQuery(model.id, model.locale);
  if (client.getQueryData(queryKey) === undefined) {
    if (etag !== undefined) etags.set(model, etag);
    client.setQueryData(queryKey, model, { updatedAt: 1 });
  }
  return model;
}
