/** The user's text: ICU messages of messages/en.json and vi.json, filled with values that are already formatted.
 *  Runs on the server; browsers receive finished strings. */
import { IntlMessageFormat } from "intl-messageformat";
import en from "../../messages/en.json" with { type: "json" };
import vi from "../../messages/vi.json" with { type: "json" };
import type { Locale } from "../model/text.ts";

export type MessageTree = { readonly [key: string]: string | MessageTree };

const TREES: Record<Locale, MessageTree> = { en, vi };
const compiled = new Map<string, IntlMessageFormat>();

/** A key that a language lacks: the build stops rather than show a hole. */
export class MissingMessage extends Error {
  override readonly name = "MissingMessage";
  constructor(
    readonly locale: Locale,
    readonly key: string,
  ) {
    super(`messages/${locale}.json: no text under "${key}"; add it in both languages`);
  }
}

function nodeAt(locale: Locale, key: string): string | MessageTree | undefined {
  let node: string | MessageTree | undefined = TREES[locale];
  for (const part of key.split(".")) node = typeof node === "object" ? node[part] : undefined;
  return node;
}

function template(locale: Locale, key: string): string {
  const node = nodeAt(locale, key);
  if (typeof node !== "string") throw new MissingMessage(locale, key);
  return node;
}

/** Whether a language has a text under a dotted key: for wording that only some records need. */
export function hasMessage(locale: Locale, key: string): boolean {
  return typeof nodeAt(locale, key) === "string";
}

/** Text of a dotted key ("panels.women-share.title.differs"), with its values filled in.
 *  Numbers may be passed raw only to plural or select; what a reader sees comes in as formatted text.
 *  @throws MissingMessage when the language has no such key. */
export function message(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const cacheKey = `${locale}:${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(template(locale, key), locale);
    compiled.set(cacheKey, format);
  }
  return String(format.format(values)).normalize("NFC");
}
