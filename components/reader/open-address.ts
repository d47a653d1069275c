/** The address of open evidence: a hash on whatever page the reader is, so that it can be sent and gone back from. */

const PREFIX = "#evidence-";

/** Id that the address names; it may be that of nothing. */
export function idInAddress(): string | undefined {
  const { hash } = window.location;
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
}

/** Without an id: of the page alone. */
export function addressOf(id?: string): string {
  const { pathname, search } = window.location;
  return id === undefined ? pathname + search : PREFIX + id;
}
