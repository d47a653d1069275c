/** Errors as `application/problem+json` (RFC 9457): what happened, what to do, what is allowed.
 *  The one place that turns an error into words; knows nothing of responses. */
import { z } from "zod";
import { AnswerOutOfShape, isApiError, type ApiError } from "./errors.ts";

export const METHODS_ALLOWED = ["GET", "HEAD", "OPTIONS"] as const;
const OPENAPI_PATH = "/api/v1/openapi.json";

export const Problem = z.strictObject({
  /** Leads to the description of this kind of problem. */
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  /** Path that was asked for; left out when it is long or not plain text. */
  instance: z.string().optional(),
  /** What to do now. */
  action: z.string(),
  /** Name of the parameter that was refused. */
  parameter: z.string().optional(),
  /** Values, names, media types or methods that would have been accepted. */
  allowed: z.array(z.string()).optional(),
  /** Address that helps. */
  see: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Title and status of each kind; openapi.ts lists them as responses. */
export const PROBLEM_KINDS = {
  "unknown-path": { status: 404, title: "No such address" },
  "not-found": { status: 404, title: "Not found" },
  "unknown-parameter": { status: 400, title: "Unknown parameter" },
  "repeated-parameter": { status: 400, title: "Parameter given twice" },
  "invalid-parameter": { status: 400, title: "Value not allowed" },
  "not-acceptable": { status: 406, title: "No such format" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  "too-busy": { status: 503, title: "Too busy" },
  "internal-error": { status: 500, title: "Internal error" },
} as const satisfies Record<ApiError["tag"], { status: number; title: string }>;

type Words = Pick<Problem, "detail" | "action" | "parameter" | "allowed" | "see">;

function words(error: ApiError): Words {
  switch (error.tag) {
    case "unknown-path":
      return {
        detail: "Nothing is served at this address.",
        action: `Take an address from the description of the API at ${OPENAPI_PATH}.`,
        see: OPENAPI_PATH,
      };
    case "not-found":
      return {
        detail: `There is no ${error.what} with this name.`,
        action: `Take a name from ${error.list}.`,
        ...(error.allowed && { allowed: [...error.allowed] }),
        see: error.list,
      };
    case "unknown-parameter":
      return {
        detail: `This address does not know ${error.parameter === null ? "a parameter that was given" : `the parameter "${error.parameter}"`}.`,
        action:
          error.allowed.length === 0 ? "Ask without parameters." : `Use only: ${error.allowed.join(", ")}.`,
        ...(error.parameter !== null && { parameter: error.parameter }),
        allowed: [...error.allowed],
      };
    case "repeated-parameter":
      return {
        detail: `The parameter "${error.parameter}" was given more than once.`,
        action: "Give it once.",
        parameter: error.parameter,
      };
    case "invalid-parameter":
      return {
        detail: `The parameter "${error.parameter}" ${error.isEmpty ? "is empty" : "has a value that is not allowed"}.`,
        action: `Use one of: ${error.allowed.join(", ")}.`,
        parameter: error.parameter,
        allowed: [...error.allowed],
      };
    case "not-acceptable":
      return {
        detail: "None of the formats asked for in the Accept header is made here.",
        action: `Accept one of: ${error.offered.join(", ")}.`,
        allowed: [...error.offered],
      };
    case "method-not-allowed":
      return {
        detail: "This address can only be read.",
        action: `Use one of: ${METHODS_ALLOWED.join(", ")}.`,
        allowed: [...METHODS_ALLOWED],
      };
    case "too-busy":
      return {
        detail: "Too many pictures are being drawn at this moment.",
        action: `Ask again in ${error.retryAfterS} seconds.`,
      };
    case "internal-error":
      return {
        detail: "The answer could not be made; the reason stands in the server's log.",
        action: "Ask again; if it stays so, tell the person who runs this server.",
      };
    default:
      return error satisfies never;
  }
}

/** The path of a request if it can be repeated without harm: short, plain characters. */
function plainPath(pathname: string): string | undefined {
  return /^\/[A-Za-z0-9/._-]{0,120}$/.test(pathname) ? pathname : undefined;
}

/** Maps any error to a problem; what is not one of ours is an internal error, without its text. */
export function toProblem(error: unknown, pathname: string): Problem {
  const known = isApiError(error) ? error : new AnswerOutOfShape("handler", "unexpected error");
  const { status, title } = PROBLEM_KINDS[known.tag];
  const instance = plainPath(pathname);
  return {
    type: `${OPENAPI_PATH}#/components/responses/${known.tag}`,
    title,
    status,
    ...words(known),
    ...(instance !== undefined && { instance }),
  };
}
