"use client";
/** The evidence of one number beside the page it stands on; on a narrow screen a sheet over it.
 *  Loaded when a reader first asks for evidence, or in an idle moment; asks no server for what it shows. */
import { type RefObject, useCallback, useEffect, useId, useRef } from "react";
import type { ReaderData } from "@/lib/evidence/reader-data.ts";
import type { EvidenceEntry } from "@/lib/model/evidence-entry.ts";
import { DrawerClaim, DrawerResult, DrawerValue } from "./drawer-claim.tsx";
import { DrawerFoot } from "./drawer-foot.tsx";
import { useEscape, useIsSheet, useMastheadHeight, usePageAside } from "./drawer-frame.ts";
import { DrawerPassage } from "./drawer-passage.tsx";
import { DrawerPlace } from "./drawer-place.tsx";
import { DrawerRelated } from "./drawer-related.tsx";
import { type DrawerWords, filled } from "./drawer-strings.ts";
import { useMarksOnPage } from "./marks-on-page.ts";
import type { ShownEvidence } from "./shown-evidence.ts";

export interface EvidenceDrawerProps {
  readonly data: ReaderData;
  readonly words: DrawerWords;
  /** undefined: closed; it then only keeps the marks of the page true. */
  readonly shown: ShownEvidence | undefined;
  readonly onWalk: (id: string) => void;
  readonly onClose: () => void;
}

export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const { data, words, shown } = props;
  useMarksOnPage(data.entries, shown?.id, words);
  const index = data.entries.findIndex((entry) => entry.id === shown?.id);
  const entry = data.entries[index];
  return shown && entry ? <OpenDrawer {...props} shown={shown} entry={entry} index={index} /> : null;
}

interface OpenDrawerProps extends EvidenceDrawerProps {
  readonly shown: ShownEvidence;
  readonly entry: EvidenceEntry;
  readonly index: number;
}

function OpenDrawer({ data, words, shown, entry, index, onWalk, onClose }: OpenDrawerProps) {
  const drawer = useRef<HTMLDivElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const isSheet = useIsSheet();
  const titleId = useId();
  useMastheadHeight();
  usePageAside(drawer, isSheet);
  useFocus(shown, drawer, closeButton);
  const closeFromAnywhere = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  }, [onClose]);
  useEscape(closeFromAnywhere);

  const total = data.entries.length;
  const position = filled(words.position, { n: index + 1, total });
  const step = (by: -1 | 1): void => {
    const next = data.entries[index + by];
    if (next) onWalk(next.id);
  };
  return (
    <div
      ref={drawer}
      role={isSheet ? "dialog" : "complementary"}
      aria-modal={isSheet || undefined}
      aria-labelledby={titleId}
      className="drawer no-print"
      data-caution={entry.result.kind === "caution" || undefined}
    >
      <div className="drawer-head">
        <h2 id={titleId} className="drawer-title">
          {position}
        </h2>
        <button
          type="button"
          className="drawer-step text-link"
          aria-disabled={index === 0}
          onClick={() => step(-1)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="drawer-step text-link"
          aria-disabled={index === total - 1}
          onClick={() => step(1)}
        >
          {words.next}
        </button>
        <button ref={closeButton} type="button" className="button drawer-close" onClick={onClose}>
          {words.close}
          <span aria-hidden="true" className="drawer-key">
            {words.escape}
          </span>
        </button>
      </div>
      <p className="sr-only" aria-live="polite">
        {shown.isWalked ? filled(words.said, { position, display: entry.display, label: entry.label }) : ""}
      </p>
      {/* A new entry begins at its top. */}
      <div key={entry.id} className="drawer-body">
        <DrawerValue entry={entry} />
        <DrawerResult entry={entry} words={words} />
        <DrawerClaim entry={entry} words={words} />
        <DrawerPlace entry={entry} words={words}>
          <DrawerPassage entry={entry} entries={data.entries} words={words} />
        </DrawerPlace>
        <DrawerRelated entry={entry} words={words} />
      </div>
      <DrawerFoot key={`foot-${entry.id}`} entry={entry} words={words} />
    </div>
  );
}

/** Opening takes the focus to Close. Closing, from wherever Escape was pressed, gives it back to the mark, or to the content where a link opened it;
 *  Back and Forward leave it where the reader has gone on to. */
function useFocus(
  shown: ShownEvidence,
  drawer: RefObject<HTMLElement | null>,
  closeButton: RefObject<HTMLElement | null>,
): void {
  const opener = useRef(shown.opener);
  useEffect(() => {
    if (shown.isWalked && drawer.current?.contains(document.activeElement)) return;
    opener.current = shown.opener;
    closeButton.current?.focus({ preventScroll: true });
  }, [shown, drawer, closeButton]);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const mark = opener.current?.isConnected ? opener.current : document.querySelector("main");
      mark?.focus({ preventScroll: true });
    },
    [],
  );
}
