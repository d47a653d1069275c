"use client";
/** Foot of the drawer: citing, the entry's own address, its record, and the figures that show it. */
import { useId, useState } from "react";
import type { Citation, EvidenceEntry } from "@/lib/model/evidence-entry.ts";
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

/** With addresses of the site that the reader is on, by whatever name they reach it. */
function citationHere({ citation }: EvidenceEntry): Citation {
  const built = new URL(citation.link).origin;
  const here = (text: string): string => text.replaceAll(`${built}/`, `${window.location.origin}/`);
  return { plain: here(citation.plain), bibtex: here(citation.bibtex), link: here(citation.link) };
}

export function DrawerFoot({ entry, words }: DrawerFootProps) {
  const [isCiting, setIsCiting] = useState(false);
  const citationId = useId();
  const citation = citationHere(entry);
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
        <CitationForm name={words.plain} text={citation.plain} copyName={words.copyPlain} words={words} />
        <CitationForm name={words.bibtex} text={citation.bibtex} copyName={words.copyBibtex} words={words} />
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
        <CopyButton text={citation.link} label={words.copyLink} doneLabel={words.copied} />
        <a href={entry.json} className="button">
          {words.json}
        </a>
        {codes === "" ? null : <p className="drawer-codes">{filled(words.usedInCodes, { codes })}</p>}
      </div>
    </div>
  );
}
