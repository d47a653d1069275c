/** Strong entity tags and the conditional requests that use them (RFC 9110, sections 8.8.3 and 13.1.2). */
import { createHash } from "node:crypto";

/** Tag of exactly these bytes. */
export function strongEtag(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

const OPAQUE = String.raw`"[\x21\x23-\x7E\x80-\xFF]*"`;
const OPAQUE_TAGS = new RegExp(OPAQUE, "g");
/** A list may have empty members, and nothing but commas and blanks between tags. */
const TAG_LIST = new RegExp(String.raw`^[\t ,]*(?:(?:W\/)?${OPAQUE}[\t ]*(?:,[\t ,]*|$))+$`);

/** Whether an If-None-Match header names the tag: `*`, or any in its list, compared weakly
 *  (a cache or a compressing proxy may have marked ours with W/). A malformed header names nothing. */
export function hasMatchingTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  if (!TAG_LIST.test(ifNoneMatch)) return false;
  return [...ifNoneMatch.matchAll(OPAQUE_TAGS)].some(([opaque]) => opaque === etag);
}
