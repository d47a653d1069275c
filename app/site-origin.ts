/** Where the site is reached, for absolute addresses in its metadata. Set BLUE_BERET_ORIGIN when it is not this machine. */
export function siteOrigin(): URL {
  return new URL(process.env["BLUE_BERET_ORIGIN"] ?? "http://127.0.0.1:3000");
}

/** Addresses of one page in every language; `path` is what follows the language. */
export function languageAlternates(locale: string, path: string) {
  return {
    canonical: `/${locale}${path}`,
    languages: { en: `/en${path}`, vi: `/vi${path}`, "x-default": `/en${path}` },
  };
}
