/** What is wrong with a record, in a form that says where and what to do. */

/** One problem of one record file. */
export class RecordError extends Error {
  override readonly name: string = "RecordError";
  constructor(
    /** File as it was read, e.g. "data/figures/servicewomen.json". */
    readonly file: string,
    /** Dotted path inside the record; "(file)" when the file as a whole is meant. */
    readonly field: string,
    readonly reason: string,
    readonly advice: string,
  ) {
    super(`${file}: ${field}: ${reason}. ${advice}.`);
  }
}

/** All problems of a set of records; its message has one line for each. */
export class InvalidRecords extends Error {
  override readonly name = "InvalidRecords";
  constructor(readonly problems: readonly RecordError[]) {
    super(problems.map((problem) => problem.message).join("\n"));
  }
}
