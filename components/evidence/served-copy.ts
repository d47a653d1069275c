"use client";
/** Asks once a page, for each document (again after a failure), whether whoever runs the site serves it to this machine. Most do not:
 *  every answer but the document counts as none, and nothing is said. */
import { useEffect } from "react";
import { readOperatorCopy } from "@/lib/documents/operator-copy.ts";
import type { RecordId } from "@/lib/model/text.ts";
import { keepServedCopy } from "./document-copies.ts";

const asked = new Set<RecordId>();

async function ask(sourceId: RecordId): Promise<void> {
  try {
    const response = await fetch(`/documents/${sourceId}`);
    const document = response.ok ? readOperatorCopy(await response.json()) : null;
    if (document) keepServedCopy(sourceId, document);
  } catch {
    // No network, or another answer than ours: there is none for now.
    asked.delete(sourceId);
  }
}

export function useServedCopy(sourceId: RecordId | undefined): void {
  useEffect(() => {
    if (sourceId === undefined || asked.has(sourceId)) return;
    asked.add(sourceId);
    void ask(sourceId);
  }, [sourceId]);
}
