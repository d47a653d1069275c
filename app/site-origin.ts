/** Absolute addresses of pages for search engines, in every language. */

export { siteOrigin } from "@/components/ui/site-origin.ts";

/** Addresses of one page in every language; `path` is what follows the language. */
export function languageAlternates(locale: string, path: string) {
  return {
    canonical: `/${locale}${path}`,
    languages: { en: `/en${path}`, vi: `/vi${path}`, "x-default": `/en${path}` },
  };
}
