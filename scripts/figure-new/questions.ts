/** Kinds of questions: words in one or both languages, a choice, a number, yes or no.
 *  An answer that is wrong is asked for again, with the reason; what makes it wrong is said by whoever asks. */
import type { LocalText } from "../../lib/model/text.ts";
import type { Conversation } from "./conversation.ts";

/** Why an answer cannot stand; null: it can. */
export type Rule<Value> = (value: Value) => string | null;

const fine = (): null => null;

type Reading<Value> = { readonly value: Value } | { readonly problem: string };

interface Asked<Value> {
  readonly prompt: string;
  /** Taken when nothing is typed. */
  readonly standard?: string | undefined;
  readonly read: (answer: string) => Reading<Value>;
}

/** Says in one line what is asked for. */
export function explain(talk: Conversation, name: string, explanation: string): void {
  talk.say(`\n${name}. ${explanation}`);
}

export const refuse = (talk: Conversation, reason: string): void => talk.say(`  Not accepted: ${reason}`);

async function ask<Value>(talk: Conversation, { prompt, standard, read }: Asked<Value>): Promise<Value> {
  const shown = standard === undefined || standard === "" ? prompt : `${prompt} [${standard}]`;
  for (;;) {
    const typed = await talk.answer(`${shown} > `.trimStart());
    const reading = read(typed === "" ? (standard ?? "") : typed);
    if ("value" in reading) return reading.value;
    refuse(talk, reading.problem);
  }
}

function checked<Value>(value: Value, rule: Rule<Value>): Reading<Value> {
  const problem = rule(value);
  return problem === null ? { value } : { problem };
}

const UNREADABLE = "\uFFFD";

function wordsProblem(answer: string): string | null {
  if (answer === "") return "something must be written here.";
  if (answer.includes(UNREADABLE)) return "some letters arrived broken: use UTF-8.";
  return /\p{Cc}/u.test(answer) ? "it holds control characters." : null;
}

/** @param standard taken when nothing is typed; none: something must be typed */
export function askWords(
  talk: Conversation,
  prompt: string,
  rule: Rule<string> = fine,
  standard?: string,
): Promise<string> {
  const read = (answer: string): Reading<string> =>
    checked(answer, (words) => wordsProblem(words) ?? rule(words));
  return ask(talk, { prompt, standard, read });
}

/** undefined: nothing was typed, and nothing is recorded. */
export function askOptionalWords(
  talk: Conversation,
  prompt: string,
  rule: Rule<string> = fine,
): Promise<string | undefined> {
  const read = (answer: string): Reading<string | undefined> =>
    answer === ""
      ? { value: undefined }
      : checked<string | undefined>(answer, () => wordsProblem(answer) ?? rule(answer));
  return ask(talk, { prompt, read });
}

export const ENGLISH = "English";
export const VIETNAMESE = "Vietnamese";

/** The same in both languages; `rule` looks at the English. */
export async function askBoth(
  talk: Conversation,
  name: string,
  explanation: string,
  rule: Rule<string> = fine,
): Promise<LocalText> {
  explain(talk, name, explanation);
  return { en: await askWords(talk, ENGLISH, rule), vi: await askWords(talk, VIETNAMESE) };
}

/** undefined: no English was typed; then no Vietnamese is asked for. */
export async function askOptionalBoth(
  talk: Conversation,
  name: string,
  explanation: string,
): Promise<LocalText | undefined> {
  explain(talk, name, `${explanation} Empty: none.`);
  const en = await askOptionalWords(talk, ENGLISH);
  return en === undefined ? undefined : { en, vi: await askWords(talk, VIETNAMESE) };
}

/** One of some words, or its number in the list. */
export function askChoice<Choice extends string>(
  talk: Conversation,
  choices: readonly Choice[],
  standard: Choice | undefined,
  rule: Rule<Choice> = fine,
): Promise<Choice> {
  talk.say(`  ${choices.map((choice, index) => `${index + 1} ${choice}`).join("   ")}`);
  const read = (answer: string): Reading<Choice> => {
    const choice = choices.find(
      (word, index) => word === answer.toLowerCase() || String(index + 1) === answer,
    );
    return choice === undefined
      ? { problem: `choose one of ${choices.join(", ")}, or its number.` }
      : checked(choice, rule);
  };
  return ask(talk, { prompt: "", standard, read });
}

const COUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number in digits, as an English text prints it: "318", "1,034", "27.5". */
export function askNumber(
  talk: Conversation,
  prompt: string,
  rule: Rule<number>,
  standard?: number,
): Promise<number> {
  const read = (answer: string): Reading<number> =>
    COUNT.test(answer)
      ? checked(Number(answer.replaceAll(",", "")), rule)
      : { problem: "write a number in digits, with a point before decimals." };
  return ask(talk, { prompt, standard: standard?.toString(), read });
}

export function askYesOrNo(talk: Conversation, question: string, standard: boolean): Promise<boolean> {
  const read = (answer: string): Reading<boolean> => {
    if (/^y(?:es)?$/i.test(answer)) return { value: true };
    if (/^no?$/i.test(answer)) return { value: false };
    return { problem: "answer y or n." };
  };
  talk.say("");
  return ask(talk, { prompt: `${question} (y/n)`, standard: standard ? "y" : "n", read });
}
