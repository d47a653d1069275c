/** Where the site is reached, for absolute addresses: in metadata, citations and links that are copied.
 *  Set BLUE_BERET_ORIGIN before building when it is not this machine. Server only: a browser has no environment. */

export function siteOrigin(): URL {
  return new URL(process.env["BLUE_BERET_ORIGIN"] ?? "http://127.0.0.1:3000");
}
