"use client";
/** Copies of documents that are at hand in this tab: the reader's own, kept in memory and in the tab's storage and sent
 *  nowhere, and those that whoever runs the site serves to the same machine. The reader's own come first. */
import { useSyncExternalStore } from "react";
import type { DocumentText } from "@/lib/documents/parse-document.ts";
import type { RecordId } from "@/lib/model/text.ts";

export interface DocumentCopy {
  readonly document: DocumentText;
  /** Name of the reader's file; null: it comes from the operator's folder. */
  readonly fileName: string | null;
}

/** By the id of their source. */
export type DocumentCopies = ReadonlyMap<RecordId, DocumentCopy>;

const STORAGE_PREFIX = "blue-beret-copy:";

let own: DocumentCopies = new Map();
let served: DocumentCopies = new Map();
let all: DocumentCopies = new Map();
const listeners = new Set<() => void>();

function change(changed: { own?: DocumentCopies; served?: DocumentCopies }): void {
  ({ own = own, served = served } = changed);
  all = new Map([...served, ...own]);
  for (const listener of listeners) listener();
}

function isDocument(value: unknown): value is DocumentText {
  if (typeof value !== "object" || value === null) return false;
  const { title, paragraphs } = value as Partial<DocumentText>;
  return (
    typeof title === "string" &&
    Array.isArray(paragraphs) &&
    paragraphs.every((paragraph) => typeof paragraph === "string")
  );
}

/** What an earlier page of this tab kept; anything else in its place counts as nothing. */
function readStorage(): DocumentCopies {
  const found = new Map<RecordId, DocumentCopy>();
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(STORAGE_PREFIX)) continue;
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<DocumentCopy> | null;
      if (isDocument(kept?.document) && typeof kept.fileName === "string")
        found.set(key.slice(STORAGE_PREFIX.length), { document: kept.document, fileName: kept.fileName });
    }
  } catch {
    // Storage may be blocked or hold something else: the copies then live on this page only.
  }
  return found;
}

let isRead = false;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isRead) {
    isRead = true;
    change({ own: readStorage() });
  }
  return () => listeners.delete(listener);
}

const current = (): DocumentCopies => all;

export function useDocumentCopies(): DocumentCopies {
  return useSyncExternalStore(subscribe, current, current);
}

export function keepOwnCopy(sourceId: RecordId, copy: DocumentCopy): void {
  try {
    sessionStorage.setItem(STORAGE_PREFIX + sourceId, JSON.stringify(copy));
  } catch {
    // Blocked or full: memory has it.
  }
  change({ own: new Map(own).set(sourceId, copy) });
}

export function forgetOwnCopies(): void {
  try {
    for (const sourceId of own.keys()) sessionStorage.removeItem(STORAGE_PREFIX + sourceId);
  } catch {
    // Blocked: nothing was kept there.
  }
  change({ own: new Map() });
}

export function keepServedCopy(sourceId: RecordId, document: DocumentText): void {
  change({ served: new Map(served).set(sourceId, { document, fileName: null }) });
}
