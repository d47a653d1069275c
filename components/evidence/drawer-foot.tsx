"use client";
/** Foot of the drawer: citing, the entry's own address, its record, and the figures that show it. */
import { useId, useState } from "react";
import type { EvidenceEntry } from "@/lib/model/evidence-entry.ts";
import { CopyButton } from "./copy-button.tsx";
import { type DrawerWords, filled } from "./drawer-strings.ts";

interface DrawerFootProps {
  readonly entry: EvidenceEntry;
  readonly words: DrawerWords;
}

function CitationForm({
  name,
  text,
  copyName,
  words,
}: {
  name: string;
  text: string;
  copyName: string;
  words: DrawerWords;
}) {
  return (
    <div className="drawer-citation">
      <h3 className="drawer-heading">{name}</h3>
      <p className="drawer-citation-text">{text}</p>
      <CopyButton text={text} label={words.copy} name={copyName} doneLabel={words.copied} />
    </div>
  );
}

/** The entry's address at the site that the reader is on, by whatever name they reach it. */
function linkHere({ citation }: EvidenceEntry): string {
  const { pathname, search, hash } = new URL(citation.link);
  return `${window.location.origin}${pathname}${search}${hash}`;
}

export function DrawerFoot({ entry, words }: DrawerFootProps) {
  const [isCiting, setIsCiting] = useState(false);
  const citationId = useId();
  const codes = entry.panels.map((panel) => panel.code).join(", ");
  return (
    <div className="drawer-foot">
      <div
        id={citationId}
        hidden={!isCiting}
        role="group"
        aria-label={words.citation}
        className="drawer-citations"
      >
        <CitationForm
          name={words.plain}
          text={entry.citation.plain}
          copyName={words.copyPlain}
          words={words}
        />
        <CitationForm
          name={words.bibtex}
          text={entry.citation.bibtex}
          copyName={words.copyBibtex}
          words={words}
        />
      </div>
      <div className="drawer-actions">
        <button
          type="button"
          className="button"
          aria-expanded={isCiting}
          aria-controls={citationId}
          onClick={() => setIsCiting(!isCiting)}
        >
          {words.cite}
        </button>
        <CopyButton text={linkHere(entry)} label={words.copyLink} doneLabel={words.copied} />
        <a href={entry.json} className="button">
          {words.json}
        </a>
        {codes === "" ? null : <p className="drawer-codes">{filled(words.usedInCodes, { codes })}</p>}
      </div>
    </div>
  );
}
