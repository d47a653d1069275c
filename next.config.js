/** Next's settings: small on purpose. What a request may say and how it is answered lives in lib/api. */
import { readFileSync } from "node:fs";
import { contentHash } from "./scripts/content-hash.mjs";

/** What a build is made of; two builds of the same content get the same id. */
const SOURCES = [
  "app",
  "components",
  "data",
  "lib",
  "messages",
  "panels",
  "next.config.js",
  "package-lock.json",
];

const BUILD_ID_LENGTH = 16;

/** Words of app/global-error.tsx, which runs in the browser and may load nothing: they become part of its code. */
function globalErrorWords() {
  return ["en", "vi"].map((locale) => {
    const file = new URL(`messages/${locale}.json`, import.meta.url);
    const { title, text, home } = JSON.parse(readFileSync(file, "utf8")).page.error;
    return { locale, title, text, home };
  });
}

/** A path whose percent signs are no UTF-8 (%ff, %E0%A4%A). Next answers these with 500 wherever a route has parameters;
 *  seen as addresses that do not exist, they get the 404 of their area. */
const CONTINUATION = "%[89ABab][0-9A-Fa-f]";
const CHARACTER = [
  "[^%]",
  "%[0-7][0-9A-Fa-f]",
  `%(?:[Cc][2-9A-Fa-f]|[Dd][0-9A-Fa-f])${CONTINUATION}`,
  `%[Ee]0%[ABab][0-9A-Fa-f]${CONTINUATION}`,
  `%[Ee][1-9A-CEFa-cef](?:${CONTINUATION}){2}`,
  `%[Ee][Dd]%[89][0-9A-Fa-f]${CONTINUATION}`,
  `%[Ff]0%[9ABab][0-9A-Fa-f](?:${CONTINUATION}){2}`,
  `%[Ff][1-3](?:${CONTINUATION}){3}`,
  `%[Ff]4%8[0-9A-Fa-f](?:${CONTINUATION}){2}`,
].join("|");
const MALFORMED = `((?!(?:${CHARACTER})*$).*)`;

/** Addresses that Next keeps for itself and answers with its own page and 500. */
const RESERVED = "(index|_global-error)";

/** An Accept-Language header that names Vietnamese before any English; the order counts, not the q-values. */
const VIETNAMESE_FIRST = String.raw`(?:(?!\s*[eE][nN](?:[-,;\s]|$))[^,]*,)*\s*[vV][iI](?:[-,;\s].*)?`;

/** Pages change with the dataset: whoever keeps one asks again before showing it. */
const REVALIDATE = [{ key: "Cache-Control", value: "no-cache" }];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: ["127.0.0.1"],
  // The rasteriser is a native module: bundling it breaks the build.
  serverExternalPackages: ["@resvg/resvg-js"],
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  compiler: { define: { GLOBAL_ERROR_WORDS: JSON.stringify(globalErrorWords()) } },
  generateBuildId: () => process.env.BLUE_BERET_BUILD_ID ?? contentHash(SOURCES).slice(0, BUILD_ID_LENGTH),
  // Vietnamese before English leads to Vietnamese, everything else to English; no proxy file.
  redirects: () => [
    {
      source: "/",
      has: [{ type: "header", key: "accept-language", value: VIETNAMESE_FIRST }],
      destination: "/vi",
      permanent: false,
    },
    { source: "/", destination: "/en", permanent: false },
  ],
  rewrites: () => ({
    beforeFiles: [
      { source: `/(api|charts|social)/${MALFORMED}`, destination: "/api/malformed" },
      { source: `/${MALFORMED}`, destination: "/malformed" },
      { source: `/${RESERVED}`, destination: "/malformed" },
    ],
  }),
  headers: () => [
    { source: "/:locale(en|vi)", headers: REVALIDATE },
    { source: "/:locale(en|vi)/panels/:panel", headers: REVALIDATE },
    { source: "/:locale(en|vi)/:page(sources|checks|corrections|about)", headers: REVALIDATE },
    { source: "/:locale(en|vi)/sources/:source", headers: REVALIDATE },
  ],
};

export default config;
