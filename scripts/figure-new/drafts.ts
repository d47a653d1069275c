/** Records that are being made, beside those that are there: what is free, and what the dataset's own rules say of a draft
 *  before it is complete. It invents no rule: a field is judged by examining the dataset with the draft in it. */
import { examineRecords } from "../../lib/dataset/create.ts";
import { type Collection, type RecordFile, readRecords } from "../../lib/dataset/read-records.ts";
import type { Figure, Source } from "../../lib/model/records.ts";

export type Draft =
  | { readonly collection: "sources"; readonly record: Source }
  | { readonly collection: "figures"; readonly record: Figure };

/** As every record file is written. */
export function textOf(record: Draft["record"]): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

const NUMBERS: readonly Collection[] = ["figures", "derived", "milestones", "statements"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** What lib/dataset advises whoever wrote the file by hand; here the question has explained the field. */
const ADVICE_TO_AUTHORS = /^(?:See lib\/|Give source, paragraph)/;

/** The dataset with the drafts that were kept so far. */
export class Drafts {
  readonly #files: RecordFile[];
  readonly #kept: Draft[] = [];
  readonly #shownAs: string;

  constructor(files: readonly RecordFile[], shownAs: string) {
    this.#files = [...files];
    this.#shownAs = shownAs;
  }

  get kept(): readonly Draft[] {
    return this.#kept;
  }

  keep(draft: Draft): void {
    this.#kept.push(draft);
    this.#files.push(this.#fileOf(draft));
  }

  /** Path of a record's file, as it is named to the reader. */
  pathOf({ collection, record }: Draft): string {
    return `${this.#shownAs}/${collection}/${record.id}.json`;
  }

  #fileOf(draft: Draft): RecordFile {
    return { path: this.pathOf(draft), text: textOf(draft.record) };
  }

  get sources(): readonly Source[] {
    return readRecords(this.#files)
      .records.sources.map(({ record }) => record)
      .sort((one, other) => ((one.letter ?? "~") < (other.letter ?? "~") ? -1 : 1));
  }

  /** The first numeral after those of all figures and milestones. */
  nextMark(): number {
    const { records } = readRecords(this.#files);
    const marks = [...records.figures, ...records.milestones].map(({ record }) => record.mark ?? 0);
    return Math.max(0, ...marks) + 1;
  }

  /** undefined: all letters are taken. */
  nextLetter(): string | undefined {
    const taken = this.sources.map((source) => source.letter);
    return LETTERS.find((letter) => !taken.includes(letter));
  }

  /** The file that has an id already; figures, derived figures, milestones and statements share one space of ids. */
  fileWithId(collection: Draft["collection"], id: string): string | undefined {
    const among = collection === "figures" ? NUMBERS : [collection];
    return this.#files.find((file) => {
      const [folder = "", name = ""] = file.path.split("/").slice(-2);
      return among.some((one) => one === folder) && name === `${id}.json`;
    })?.path;
  }

  /** What is wrong with some fields of a draft; null: nothing. Its other fields need only be well formed. */
  problemIn(draft: Draft, ...fields: readonly string[]): string | null {
    const { problems } = examineRecords([...this.#files, this.#fileOf(draft)]);
    const problem = problems.find((one) =>
      fields.some((field) => one.field === field || one.field.startsWith(`${field}.`)),
    );
    if (!problem) return null;
    const advice = ADVICE_TO_AUTHORS.test(problem.advice) ? "" : ` ${problem.advice}.`;
    return `${problem.reason}.${advice}`;
  }

  /** All that is wrong with the dataset and the drafts together, one line each. */
  problems(files: readonly RecordFile[]): readonly string[] {
    return examineRecords([...files, ...this.#kept.map((draft) => this.#fileOf(draft))]).problems.map(
      ({ message }) => message,
    );
  }
}
