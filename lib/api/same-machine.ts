/** Whether a request was made on the machine that the server runs on: only then may the operator's documents be given.
 *  What a client says of itself counts for nothing: scripts/label-same-machine.mjs looks at the socket and marks the
 *  request with a word that this process alone knows. Without that script no request is from this machine. */

export const SAME_MACHINE_HEADER = "x-blue-beret-same-machine";
export const SAME_MACHINE_TOKEN = Symbol.for("blue-beret.same-machine");

const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
/** Said by browsers: the page that asks is of this site, or a person typed the address. */
const OWN_PAGES = [null, "same-origin", "none"];

/** The page that asked, where a browser names it: it must have been reached under a name of this machine, too. A proxy
 *  that hides itself does not change it. */
function isOwnReferer(referer: string | null): boolean {
  return referer === null || (URL.canParse(referer) && LOOPBACK_NAME.test(new URL(referer).hostname));
}

/** @param origin where the public reaches the site; where that is another place, a proxy on this very machine may stand
 *   between and look like a reader here, so nothing is believed */
export function isFromSameMachine(request: Request, origin: URL): boolean {
  const token: unknown = Reflect.get(globalThis, SAME_MACHINE_TOKEN);
  return (
    typeof token === "string" &&
    request.headers.get(SAME_MACHINE_HEADER) === token &&
    LOOPBACK_NAME.test(origin.hostname) &&
    OWN_PAGES.includes(request.headers.get("sec-fetch-site")) &&
    isOwnReferer(request.headers.get("referer"))
  );
}
