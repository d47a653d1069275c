"use client";
/** Keeps the marks of the page true to the drawer: the one whose evidence is open, and those whose words a reader's copy
 *  of the document no longer holds. The marks belong to pages made on the server, so only attributes are set. */
import { useEffect } from "react";
import { findPassage } from "@/lib/documents/passage.ts";
import type { EvidenceEntry } from "@/lib/model/evidence-entry.ts";
import { type DocumentCopies, useDocumentCopies } from "./document-copies.ts";
import { type DrawerWords, filled } from "./drawer-strings.ts";

function marksOf(id: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[data-evidence="${CSS.escape(id)}"]`)];
}

/** Whether the copy at hand is the right document and lacks what the locator names. */
function isBroken({ passage }: EvidenceEntry, copies: DocumentCopies): boolean {
  const copy = passage && copies.get(passage.sourceId);
  if (!copy) return false;
  const { kind } = findPassage(copy.document, passage);
  return kind !== "found" && kind !== "another-document";
}

export function useMarksOnPage(
  entries: readonly EvidenceEntry[],
  openId: string | undefined,
  words: DrawerWords,
): void {
  useEffect(() => {
    if (openId === undefined) return undefined;
    const marks = marksOf(openId);
    for (const mark of marks) mark.setAttribute("aria-current", "true");
    return () => {
      for (const mark of marks) mark.removeAttribute("aria-current");
    };
  }, [openId]);

  const copies = useDocumentCopies();
  useEffect(() => {
    const broken = entries
      .filter((entry) => isBroken(entry, copies))
      .flatMap(({ id, mark: { symbol, name } }) => marksOf(id).map((mark) => ({ mark, symbol, name })));
    for (const { mark, name } of broken) {
      mark.setAttribute("data-broken", "");
      mark.setAttribute("aria-label", filled(words["fault.mark"], { name }));
      mark.textContent = "!";
    }
    return () => {
      for (const { mark, symbol, name } of broken) {
        mark.removeAttribute("data-broken");
        mark.setAttribute("aria-label", name);
        mark.textContent = symbol;
      }
    };
    // The drawer's own marks come with the entry that is open.
  }, [entries, copies, openId, words]);
}
