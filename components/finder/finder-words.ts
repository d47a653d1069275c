/** The finder's words in a language. Runs on the server; numbers that only the browser knows keep their places in braces. */
import { message } from "@/lib/format/messages.ts";
import { FINDER_KINDS, type FinderKind } from "@/lib/model/finder.ts";
import type { Locale } from "@/lib/model/text.ts";
import type { FinderGroup, FinderWords } from "./finder-strings.ts";

const GROUPS: readonly FinderGroup[] = [
  "figures",
  "events",
  "second",
  "charts",
  "pages",
  "documents",
  "places",
];
const KEPT = { count: "{count}", shown: "{shown}", more: "{more}" };

export function finderWords(locale: Locale): FinderWords {
  const text = (key: string): string => message(locale, `page.finder.${key}`, KEPT);
  const named = <Name extends string>(key: string, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, text(`${key}.${name}`)])) as Record<Name, string>;
  return {
    title: text("title"),
    field: text("field"),
    placeholder: text("placeholder"),
    close: text("close"),
    closeKey: text("closeKey"),
    results: text("results"),
    one: text("one"),
    all: text("all"),
    some: text("some"),
    none: text("none"),
    searchable: text("searchable"),
    caution: text("caution"),
    slashKey: text("slashKey"),
    keys: text("keys"),
    groups: named<FinderGroup>("groups", GROUPS),
    kinds: named<FinderKind>("kinds", FINDER_KINDS),
  };
}
