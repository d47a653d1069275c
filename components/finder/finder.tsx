"use client";
/** The finder: a field and what it finds, in a dialog over the page. Needs nothing but the index that the page carries:
 *  it asks no server, so it works offline. Evidence opens on the page that the reader is on; all else is a page to go to. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { readIndex, searchFinder } from "@/lib/evidence/search-finder.ts";
import { formatNumber } from "@/lib/format/numbers.ts";
import type { FinderIndex } from "@/lib/model/finder.ts";
import type { Locale } from "@/lib/model/text.ts";
import { FinderResults, optionId, positionOf } from "./finder-results.tsx";
import type { FinderWords } from "./finder-strings.ts";
import { groupHits } from "./group-hits.ts";
import { SlashKeySwitch } from "./slash-key-switch.tsx";

export interface FinderProps {
  readonly index: FinderIndex;
  readonly words: FinderWords;
  readonly locale: Locale;
  /** The dialog is closed and has given the focus back. */
  readonly onClose: () => void;
  /** Evidence was chosen; called when the focus is back where it was before. */
  readonly onOpenEvidence: (id: string) => void;
}

/** More than a screen of results is not read but narrowed down. */
const MOST_SHOWN = 12;

/** Position that a key leads to; undefined: another key, or one that edits what is typed. */
function stepTo(event: KeyboardEvent, now: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || count === 0) return undefined;
  switch (event.key) {
    case "ArrowDown":
      return (now + 1) % count;
    case "ArrowUp":
      return now <= 0 ? count - 1 : now - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

function statusOf(words: FinderWords, locale: Locale, shown: number, total: number): string {
  if (total === 0) return words.none;
  if (total === 1) return words.one;
  const number = (count: number): string => formatNumber(count, locale);
  return (shown < total ? words.some : words.all)
    .replace("{shown}", number(shown))
    .replace("{count}", number(total))
    .replace("{more}", number(total - shown));
}

export function Finder({ index, words, locale, onClose, onOpenEvidence }: FinderProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const isComposing = useRef(false);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [pointed, setPointed] = useState<number>();
  const read = useMemo(() => readIndex(index), [index]);
  const { hits, total } = useMemo(() => searchFinder(read, query, MOST_SHOWN), [read, query]);
  const groups = useMemo(() => groupHits(hits), [hits]);
  const isBlank = query.trim() === "";
  // Nothing is chosen before anything is typed: Enter alone must not lead away.
  const active = hits.length === 0 ? -1 : (pointed ?? (isBlank ? -1 : 0));

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
  }, [listId, active, query]);

  const choose = (position: number | undefined): void => {
    const chosen = groups.flatMap((group) => group.hits).find((hit) => hit.position === position);
    if (!chosen) return;
    const { evidenceId, href } = chosen.entry;
    dialog.current?.close();
    if (evidenceId === undefined) location.assign(href);
    else onOpenEvidence(evidenceId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const wanted = stepTo(event, active, hits.length);
    if (wanted === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (wanted === undefined) choose(active);
    else setPointed(wanted);
  };

  return (
    <dialog
      ref={dialog}
      aria-label={words.title}
      className="finder no-print"
      onClose={onClose}
      onCancel={(event) => {
        // Escape first ends the composing of a letter.
        if (isComposing.current) event.preventDefault();
      }}
      onPointerDown={({ target, currentTarget }) => {
        // Beside the dialog: its ground is one with it.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div
        className="finder-search"
        onKeyDown={onKeyDown}
        onClick={(event) => choose(positionOf(event))}
        onPointerMove={(event) => {
          const position = positionOf(event);
          if (position !== undefined) setPointed(position);
        }}
        onMouseDown={(event) => {
          // The field keeps the focus: what is typed next belongs to it.
          if (positionOf(event) !== undefined) event.preventDefault();
        }}
      >
        <div className="finder-head">
          <input
            type="text"
            role="combobox"
            className="finder-field"
            aria-label={words.field}
            aria-autocomplete="list"
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setPointed(undefined);
            }}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={() => {
              isComposing.current = false;
            }}
          />
          <button type="button" className="button text-label-phone" onClick={() => dialog.current?.close()}>
            {words.close} <kbd className="key-cap">{words.closeKey}</kbd>
          </button>
        </div>
        <p role="status" className="finder-status text-note">
          {isBlank ? "" : statusOf(words, locale, hits.length, total)}
        </p>
        {hits.length > 0 ? (
          <FinderResults id={listId} words={words} groups={groups} active={active} />
        ) : (
          <p className="finder-body finder-none text-text">{words.searchable}</p>
        )}
      </div>
      <div className="finder-foot text-note">
        <p className="finder-keys">{words.keys}</p>
        <SlashKeySwitch name={words.slashKey} />
      </div>
    </dialog>
  );
}
