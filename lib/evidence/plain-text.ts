/** Text that leaves the site (citations, structured data): ordinary spaces, so that it can be pasted and searched. */

export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
