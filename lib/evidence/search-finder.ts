/** Finds entries of the finder's index by what a reader has typed, and says which parts of their titles match.
 *  Pure and small, for the browser: needs the index and nothing else; any input gives an answer. */
import { FINDER_KINDS, type FinderEntry, type FinderIndex } from "../model/finder.ts";
import { matchToken, type Token, type TokenMatch, tokensOf, WORD_BAR } from "./finder-tokens.ts";

export interface TitlePart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface FinderHit {
  readonly entry: FinderEntry;
  readonly title: readonly TitlePart[];
}

export interface FinderResult {
  /** Best first; no more than were asked for. */
  readonly hits: readonly FinderHit[];
  /** How many entries match. */
  readonly total: number;
}

interface ReadEntry {
  readonly entry: FinderEntry;
  readonly title: readonly Token[];
  /** Value, and symbol of the mark: seen in the entry's line, like its title. */
  readonly display: readonly Token[];
  readonly symbol: readonly Token[];
  readonly text: readonly Token[];
}

/** An index read once, for any number of searches. */
export interface ReadIndex {
  readonly index: FinderIndex;
  readonly entries: readonly ReadEntry[];
}

const normal = (text: string): string => text.normalize("NFC");

export function readIndex(index: FinderIndex): ReadIndex {
  return {
    index,
    entries: index.entries.map((entry) => ({
      entry,
      title: tokensOf(normal(entry.title), true),
      display: tokensOf(normal(entry.display ?? "")),
      symbol: tokensOf(normal(entry.symbol ?? "")),
      text: tokensOf(normal(entry.detail + WORD_BAR + entry.words)),
    })),
  };
}

interface TypedToken {
  readonly token: Token;
  /** Nothing follows it yet but, perhaps, a decimal sign. */
  readonly isOpen: boolean;
}

function typedTokens(query: string): readonly TypedToken[] {
  const typed = tokensOf(query).map((token) => ({
    token,
    isOpen: /^[.,]?$/.test(query.slice(token.end)),
  }));
  const seen = new Set<string>();
  return typed.filter(({ token, isOpen }) => {
    const key = `${query.slice(token.start, token.end)} ${isOpen}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** The best match among tokens: one of a whole token, else of a beginning. */
function bestOf({ token, isOpen }: TypedToken, tokens: readonly Token[]): TokenMatch | undefined {
  let best: TokenMatch | undefined;
  for (const found of tokens) {
    const match = matchToken(token, found, isOpen);
    if (match?.isWhole) return match;
    best ??= match;
  }
  return best;
}

/** Ranks, best first: the number itself or how a title begins, words of what is shown, other words. */
const EXACT = 0;
const SHOWN = 1;
const OTHER = 2;

/** Smaller is better; undefined: a token is nowhere in the entry. */
function rankOf(
  typed: readonly TypedToken[],
  { title, display, symbol, text }: ReadEntry,
): number | undefined {
  const shown = [...title, ...display, ...symbol];
  let rank = SHOWN;
  let isWhole = true;
  let isNumber = false;
  for (const one of typed) {
    const inShown = bestOf(one, shown);
    const match = inShown ?? bestOf(one, text);
    if (!match) return undefined;
    if (!inShown) rank = OTHER;
    isWhole &&= match.isWhole;
    isNumber ||= one.token.kind === "number" && Boolean(bestOf(one, display)?.isWhole);
  }
  const isStart = typed.every(({ token, isOpen }, place) => {
    const found = title[place];
    return found && matchToken(token, found, isOpen);
  });
  if (rank === SHOWN && (isNumber || isStart)) rank = EXACT;
  return rank * 2 + (isWhole ? 0 : 1);
}

function titleParts(
  title: string,
  typed: readonly TypedToken[],
  tokens: readonly Token[],
): readonly TitlePart[] {
  const isMatch = Array.from({ length: title.length }, () => false);
  for (const found of tokens) {
    for (const { token, isOpen } of typed) {
      const match = matchToken(token, found, isOpen);
      if (match) isMatch.fill(true, found.start, match.end);
    }
  }
  const parts: TitlePart[] = [];
  let start = 0;
  for (let end = 1; end <= title.length; end += 1) {
    if (end < title.length && isMatch[end] === isMatch[start]) continue;
    parts.push({ text: title.slice(start, end), isMatch: isMatch[start] ?? false });
    start = end;
  }
  return parts;
}

function hitOf(read: ReadEntry, typed: readonly TypedToken[]): FinderHit {
  return { entry: read.entry, title: titleParts(normal(read.entry.title), typed, read.title) };
}

/** Entries in which every word that was typed begins a word; for an empty query what the index starts with. */
export function searchFinder({ index, entries }: ReadIndex, query: string, limit: number): FinderResult {
  if (query.trim() === "") {
    const started = index.start.flatMap((position) => entries[position] ?? []);
    return { hits: started.map((read) => hitOf(read, [])), total: started.length };
  }
  const typed = typedTokens(normal(query));
  const ranked = entries.flatMap((read) => {
    const rank = typed.length === 0 ? undefined : rankOf(typed, read);
    return rank === undefined ? [] : [{ read, rank, kind: FINDER_KINDS.indexOf(read.entry.kind) }];
  });
  ranked.sort((one, other) => one.rank - other.rank || one.kind - other.kind);
  return { hits: ranked.slice(0, limit).map(({ read }) => hitOf(read, typed)), total: ranked.length };
}
