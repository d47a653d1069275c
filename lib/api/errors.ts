/** What can go wrong with a request, as small tagged classes. Words and status codes: problem.ts.
 *  None of them carries text of a request but the name of a parameter, cleaned by `echoName`. */

/** Base of all of them, so that they are told from any other error. */
class ApiFault extends Error {}

export class UnknownPath extends ApiFault {
  readonly tag = "unknown-path";
}

export class NotFound extends ApiFault {
  readonly tag = "not-found";
  constructor(
    /** What was looked for, in words: "figure". */
    readonly what: string,
    /** Address of the list that it would be in. */
    readonly list: string,
    /** Names that exist, where they are few. */
    readonly allowed?: readonly string[],
  ) {
    super(`no such ${what}`);
  }
}

export class UnknownParameter extends ApiFault {
  readonly tag = "unknown-parameter";
  constructor(
    readonly parameter: string | null,
    readonly allowed: readonly string[],
  ) {
    super("unknown parameter");
  }
}

export class RepeatedParameter extends ApiFault {
  readonly tag = "repeated-parameter";
  constructor(readonly parameter: string) {
    super("repeated parameter");
  }
}

export class InvalidParameter extends ApiFault {
  readonly tag = "invalid-parameter";
  constructor(
    readonly parameter: string,
    readonly isEmpty: boolean,
    readonly allowed: readonly string[],
  ) {
    super("invalid parameter");
  }
}

export class NotAcceptable extends ApiFault {
  readonly tag = "not-acceptable";
  constructor(readonly offered: readonly string[]) {
    super("not acceptable");
  }
}

export class MethodNotAllowed extends ApiFault {
  readonly tag = "method-not-allowed";
}

export class TooBusy extends ApiFault {
  readonly tag = "too-busy";
  constructor(readonly retryAfterS: number) {
    super("too busy");
  }
}

/** Our own answer does not have the shape that we publish: a defect, never the asker's. */
export class AnswerOutOfShape extends ApiFault {
  readonly tag = "internal-error";
  constructor(endpoint: string, issues: string) {
    super(`${endpoint} answered out of shape: ${issues}`);
  }
}

export type ApiError =
  | UnknownPath
  | NotFound
  | UnknownParameter
  | RepeatedParameter
  | InvalidParameter
  | NotAcceptable
  | MethodNotAllowed
  | TooBusy
  | AnswerOutOfShape;

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiFault;
}

const LONGEST_ECHO = 40;

/** The name of a parameter as it may be repeated to the asker; null when it is more than plain letters. */
export function echoName(name: string): string | null {
  const short = name.slice(0, LONGEST_ECHO);
  return /^[A-Za-z0-9_.-]+$/.test(short) ? short : null;
}
