/** The finder's list: options under headings, each with its mark, title, detail and value. Takes no event itself. */
import type { ReactNode } from "react";
import type { FinderEntry } from "@/lib/model/finder.ts";
import type { FinderWords } from "./finder-strings.ts";
import type { HitGroup, PlacedHit } from "./group-hits.ts";

interface FinderResultsProps {
  readonly id: string;
  readonly words: FinderWords;
  readonly groups: readonly HitGroup[];
  /** Position of the option that Enter opens; -1: none. */
  readonly active: number;
}

export const optionId = (listId: string, position: number): string => `${listId}-${position}`;

/** Position of the option that an event happened on. */
export function positionOf({ target }: { readonly target: EventTarget }): number | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
  return option ? Number(option.dataset["position"]) : undefined;
}

function shapeOf({ kind }: FinderEntry): string {
  if (kind === "derived") return "mark-square";
  return kind === "second-source" ? "mark-pill" : "mark-circle";
}

function Line({ hit: { entry, title }, words }: { hit: PlacedHit; words: FinderWords }): ReactNode {
  return (
    <>
      <span className="finder-sign" aria-hidden="true">
        {entry.symbol === undefined ? null : (
          <span className={`mark ${shapeOf(entry)} ${entry.isCaution ? "mark-caution" : ""}`}>
            {entry.symbol}
          </span>
        )}
      </span>
      <span className="finder-text">
        <span className="text-label" lang={entry.titleLang}>
          {title.map(({ text, isMatch }, place) => (isMatch ? <b key={place}>{text}</b> : text))}
        </span>{" "}
        <span className="finder-detail text-note">
          {entry.isCaution ? <span className="finder-caution">{words.caution}. </span> : null}
          {entry.detail}
        </span>
      </span>{" "}
      {entry.display === undefined ? (
        <span className="finder-kind text-note">{words.kinds[entry.kind]}</span>
      ) : (
        <span className="finder-value text-label">{entry.display}</span>
      )}
    </>
  );
}

export function FinderResults({ id, words, groups, active }: FinderResultsProps): ReactNode {
  return (
    <div id={id} role="listbox" aria-label={words.results} className="finder-body">
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} role="presentation" className="finder-heading text-note">
            {words.groups[group.id]}
          </div>
          {group.hits.map((hit) => (
            <div
              key={hit.position}
              id={optionId(id, hit.position)}
              role="option"
              aria-selected={hit.position === active}
              className="finder-option"
              data-position={hit.position}
            >
              <Line hit={hit} words={words} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
