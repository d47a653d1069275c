/** Next's settings: small on purpose. What a request may say and how it is answered lives in lib/api. */
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

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: ["127.0.0.1"],
  // The rasteriser is a native module: bundling it breaks the build.
  serverExternalPackages: ["@resvg/resvg-js"],
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  generateBuildId: () => process.env.BLUE_BERET_BUILD_ID ?? contentHash(SOURCES).slice(0, BUILD_ID_LENGTH),
  // A header that starts with "vi" leads to Vietnamese, everything else to English; no proxy file, no q-values.
  redirects: () => [
    {
      source: "/",
      has: [{ type: "header", key: "accept-language", value: "[vV][iI](?:[-,;].*)?" }],
      destination: "/vi",
      permanent: false,
    },
    { source: "/", destination: "/en", permanent: false },
  ],
};

export default config;
