/** Serves an address to the pages of this site alone: what the other addresses allow to any site is taken back. */
import { type Answer, type RouteHandlers, serve } from "./http.ts";

function kept(response: Response): Response {
  const toOthers = [...response.headers.keys()].filter((name) => name.startsWith("access-control-"));
  for (const name of toOthers) response.headers.delete(name);
  response.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  return response;
}

export function serveToOwnPages(answer: Answer): RouteHandlers {
  const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(answer);
  const keep = (handler: RouteHandlers["GET"]) => async (request: Request) => kept(await handler(request));
  return {
    GET: keep(GET),
    HEAD: keep(HEAD),
    OPTIONS: keep(OPTIONS),
    POST: keep(POST),
    PUT: keep(PUT),
    PATCH: keep(PATCH),
    DELETE: keep(DELETE),
  };
}
