/** Every page of the site by language and path, for what looks at all of them. */
import { LOCALES } from "../lib/model/text.ts";
import { panels } from "../panels/index.ts";

export interface PageRoute {
  /** "dashboard", "panel-women-share", "not-found" */
  readonly name: string;
  readonly locale: (typeof LOCALES)[number];
  readonly path: string;
}

export const pageRoutes: readonly PageRoute[] = LOCALES.flatMap((locale) => [
  { name: "dashboard", locale, path: `/${locale}` },
  ...panels.map(({ id }) => ({ name: `panel-${id}`, locale, path: `/${locale}/panels/${id}` })),
  { name: "not-found", locale, path: `/${locale}/no-such-page` },
]);
