/** Questions and answers on a terminal, or from a pipe or file with one answer a line; then each answer is echoed,
 *  so that what was asked can be read afterwards. It knows lines only, neither records nor documents. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { cleanText } from "../../lib/documents/clean-text.ts";

/** Nobody answers any more: the input ended, or the reader pressed Ctrl-C. */
export class NoMoreAnswers extends Error {
  override readonly name = "NoMoreAnswers";
}

export interface Conversation {
  readonly say: (line: string) => void;
  /** The next line, clean of what nobody sees. @throws NoMoreAnswers */
  readonly answer: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** @param input a terminal, a pipe or a file */
export function converse(
  input: Readable & { isTTY?: boolean },
  output: Writable & { isTTY?: boolean },
): Conversation {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal });
  // Lines may come before their question is asked: a pipe brings many at once.
  const waiting: string[] = [];
  let take: ((line: string | null) => void) | null = null;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    take?.(null);
  };
  lines.on("line", (line) => {
    if (take) take(line);
    else waiting.push(line);
  });
  lines.on("close", end);
  lines.on("SIGINT", end);
  input.on("error", end);

  const nextLine = (): Promise<string | null> => {
    const line = waiting.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (hasEnded) return Promise.resolve(null);
    return new Promise((resolve) => {
      take = (found) => {
        take = null;
        resolve(found);
      };
    });
  };

  return {
    // A document's text is printed, too: nothing in it is for a terminal to obey.
    say: (line) => void output.write(`${line.replaceAll(/(?!\n)\p{Cc}/gu, " ")}\n`),
    answer: async (prompt) => {
      if (isTerminal) {
        lines.setPrompt(prompt);
        lines.prompt();
      } else output.write(prompt);
      const line = await nextLine();
      if (line === null) {
        output.write("\n");
        throw new NoMoreAnswers();
      }
      const answer = cleanText(line).trim();
      if (!isTerminal) output.write(`${answer}\n`);
      return answer;
    },
    close: () => lines.close(),
  };
}
