/** Every page of the site by language and path, for what looks at all of them. */
import { getDataset } from "../lib/dataset/load.ts";
import { LOCALES } from "../lib/model/text.ts";
import { panels } from "../panels/index.ts";

export interface PageRoute {
  /** "dashboard", "panel-women-share", "source-un-missions", "not-found" */
  readonly name: string;
  readonly locale: (typeof LOCALES)[number];
  readonly path: string;
}

/** Pages that there is one of in each language. */
const SINGLE_PAGES = ["checks", "sources", "corrections", "about"];

export const pageRoutes: readonly PageRoute[] = LOCALES.flatMap((locale) => [
  { name: "dashboard", locale, path: `/${locale}` },
  ...panels.map(({ id }) => ({ name: `panel-${id}`, locale, path: `/${locale}/panels/${id}` })),
  ...SINGLE_PAGES.map((name) => ({ name, locale, path: `/${locale}/${name}` })),
  ...getDataset().sources.map(({ id }) => ({
    name: `source-${id}`,
    locale,
    path: `/${locale}/sources/${id}`,
  })),
  { name: "not-found", locale, path: `/${locale}/no-such-page` },
]);
