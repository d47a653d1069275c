/** What /documents/{source} answers: the operator's copy of a document, for a reader on the same machine.
 *  Shared by the server that answers and the drawer that asks, which takes nothing else for an answer. */
import * as z from "zod/mini";
import type { DocumentText } from "./parse-document.ts";

export const OperatorCopy = z.strictObject({
  /** null: there is none to give, for whatever reason. */
  document: z.nullable(
    z.strictObject({
      fileName: z.string(),
      /** Of the file as it is. */
      sha256: z.string(),
      title: z.string(),
      paragraphs: z.array(z.string()),
    }),
  ),
  /** Files of the operator's folder that could not be read, where the document may be one of them. */
  unreadable: z.optional(
    z.array(
      z.strictObject({
        fileName: z.string(),
        reason: z.enum(["too-large", "empty", "binary", "not-utf-8", "web-page", "unreadable"]),
      }),
    ),
  ),
});
export type OperatorCopy = z.infer<typeof OperatorCopy>;

/** null: the answer is not of this shape. */
export function parseOperatorCopy(json: unknown): OperatorCopy | null {
  const result = z.safeParse(OperatorCopy, json);
  return result.success ? result.data : null;
}

/** The document alone; null also where there is none. */
export function readOperatorCopy(json: unknown): DocumentText | null {
  const copy = parseOperatorCopy(json)?.document;
  return copy ? { title: copy.title, paragraphs: copy.paragraphs } : null;
}
