/** Why an answer of the API could not be had. All of them leave what is on the page as it is. */

/** No connection, or a refused one. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export class TimedOut extends Error {
  override readonly name = "TimedOut";
  constructor(readonly timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
  }
}

/** Something else answered: a proxy's page, a sign-in form. */
export class NotJson extends Error {
  override readonly name = "NotJson";
  constructor(readonly contentType: string) {
    super(`expected JSON, got ${contentType || "no content type"}`);
  }
}

export class WrongShape extends Error {
  override readonly name = "WrongShape";
}

/** The server answered with an error. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }
}
