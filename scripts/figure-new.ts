/** `npm run figure:new`: asks for a figure, question by question, checks each answer, and writes its record;
 *  a document that is not recorded yet is described in the same run. Nothing is written before the last answer.
 *  Exit code 0: written; 1: nothing was written, and why; 2: the command was called in a way it doesn't know. */
import { addFigures } from "./figure-new/add-figures.ts";

process.exitCode = await addFigures({
  words: process.argv.slice(2),
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  complain: (words) => console.error(words),
});
