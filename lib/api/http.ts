/** From a request to a response: methods, entity tags, CORS and problems, alike for every address.
 *  Knows nothing of what is answered. */
import { hasMatchingTag, strongEtag } from "./conditional.ts";
import { isApiError, MethodNotAllowed, TooBusy } from "./errors.ts";
import { METHODS_ALLOWED, toProblem } from "./problem.ts";

/** An answer before it becomes a response. */
export interface Representation {
  readonly contentType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Content-Disposition, where the answer is a file. */
  readonly file?: { readonly name: string; readonly disposition: "inline" | "attachment" };
  /** For what must be made anew at each request; everything else may be kept and must be revalidated. */
  readonly isNeverStored?: boolean;
}

export type Answer = (request: Request) => Representation | Promise<Representation>;
type Handler = (request: Request) => Promise<Response>;
export type RouteHandlers = Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Handler>;

const PREFLIGHT_MAX_AGE_S = 86_400;
const ALLOW = METHODS_ALLOWED.join(", ");

/** On every response: anybody may read, from any site, and nobody may guess another type. */
const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Allow, Retry-After",
  "X-Content-Type-Options": "nosniff",
  Vary: "Accept",
} as const;

function respond(
  request: Request,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: { ...COMMON_HEADERS, ...headers },
  });
}

function represent(request: Request, { contentType, body, file, isNeverStored }: Representation): Response {
  const etag = strongEtag(body);
  const validators = { ETag: etag, "Cache-Control": isNeverStored ? "no-store" : "no-cache" };
  if (hasMatchingTag(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: { ...COMMON_HEADERS, ...validators } });
  }
  const disposition = file && { "Content-Disposition": `${file.disposition}; filename="${file.name}"` };
  return respond(request, 200, { ...validators, "Content-Type": contentType, ...disposition }, body);
}

/** The response for any error. What is not the asker's doing is written to the log. */
function refuse(request: Request, error: unknown): Response {
  const problem = toProblem(error, new URL(request.url).pathname);
  if (!isApiError(error) || error.tag === "internal-error") console.error(error);
  return respond(
    request,
    problem.status,
    {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(error instanceof MethodNotAllowed && { Allow: ALLOW }),
      ...(error instanceof TooBusy && { "Retry-After": String(error.retryAfterS) }),
    },
    JSON.stringify(problem),
  );
}

/** The handlers of a route that can only be read. They run at each request, because each reads it. */
export function serve(answer: Answer): RouteHandlers {
  const read: Handler = async (request) => {
    try {
      return represent(request, await answer(request));
    } catch (error) {
      return refuse(request, error);
    }
  };
  const deny: Handler = async (request) => refuse(request, new MethodNotAllowed());
  const preflight: Handler = async () =>
    new Response(null, {
      status: 204,
      headers: {
        ...COMMON_HEADERS,
        Allow: ALLOW,
        "Access-Control-Allow-Methods": ALLOW,
        "Access-Control-Allow-Headers": "Accept, If-None-Match",
        "Access-Control-Max-Age": String(PREFLIGHT_MAX_AGE_S),
      },
    });
  return { GET: read, HEAD: read, OPTIONS: preflight, POST: deny, PUT: deny, PATCH: deny, DELETE: deny };
}
