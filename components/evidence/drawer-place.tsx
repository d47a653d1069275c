/** Where a claim stands: the document, its speaker and date, the paragraph; beside it the strip of the document. */
import type { ReactNode } from "react";
import type { EvidenceEntry, EvidencePlace } from "@/lib/model/evidence-entry.ts";
import { DocumentStrip } from "./document-strip.tsx";
import { DrawerSection } from "./drawer-section.tsx";
import { type DrawerWords, filled } from "./drawer-strings.ts";

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="drawer-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PlaceList({ place, words }: { place: EvidencePlace; words: DrawerWords }) {
  return (
    <dl className="drawer-list">
      <Row name={words.publisher}>{place.publisher}</Row>
      <Row name={words.title}>
        {place.title === null ? words.noTitle : <span lang="en">{place.title}</span>}
      </Row>
      {place.speaker === undefined ? null : <Row name={words.speaker}>{place.speaker}</Row>}
      <Row name={words.date}>{filled(words.dated, { date: place.dateLabel, kind: place.dateKind })}</Row>
      <Row name={words.locator}>
        <b>{place.locator}</b>
      </Row>
    </dl>
  );
}

export function DrawerPlace({
  entry,
  words,
  children,
}: {
  entry: EvidenceEntry;
  words: DrawerWords;
  /** The passage, where there may be one. */
  children: ReactNode;
}) {
  const { place } = entry;
  if (!place) return null;
  const { paragraph, paragraphCount, address, dateBasis } = place;
  return (
    <DrawerSection title={words.place}>
      <div className="drawer-place">
        <PlaceList place={place} words={words} />
        {paragraph === null || paragraphCount === null ? null : (
          <>
            <DocumentStrip count={paragraphCount} paragraph={paragraph} />
            <p className="sr-only">{filled(words.strip, { paragraph, total: paragraphCount })}</p>
          </>
        )}
      </div>
      {children}
      {dateBasis === undefined ? null : (
        <p className="drawer-basis">{filled(words.dateBasis, { text: dateBasis })}</p>
      )}
      <ul className="drawer-links">
        <li>
          <a href={place.href} className="text-link">
            {words.sourcePage}
          </a>
        </li>
        {address === null ? null : (
          <li>
            <a href={address} rel="noreferrer" className="text-link">
              {words.openDocument}
            </a>
          </li>
        )}
      </ul>
    </DrawerSection>
  );
}
