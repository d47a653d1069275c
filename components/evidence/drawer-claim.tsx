/** What a claim says and how its checks came out: value, label, result, the document's own words. */
import type { EvidenceEntry, EvidenceResult } from "@/lib/model/evidence-entry.ts";
import { DrawerSection } from "./drawer-section.tsx";
import { type DrawerWords, filled } from "./drawer-strings.ts";

interface DrawerPartProps {
  readonly entry: EvidenceEntry;
  readonly words: DrawerWords;
}

/** A value as large as the drawer has room for: figures are short, dates and references are not. */
function valueSize(display: string): "figure" | "date" | "words" {
  if (display.length <= 9) return "figure";
  return display.length <= 18 ? "date" : "words";
}

export function DrawerValue({ entry }: { entry: EvidenceEntry }) {
  return (
    <div className="drawer-value-block">
      {entry.display === "" ? null : (
        <p className="drawer-value" data-size={valueSize(entry.display)}>
          {entry.display}
        </p>
      )}
      <p className={entry.display === "" ? "drawer-label drawer-label-alone" : "drawer-label"}>
        {entry.label}
      </p>
    </div>
  );
}

/** Numbers of the sentence that have evidence of their own stand out. */
function Emphasised({ text, displays }: { text: string; displays: readonly string[] }) {
  const wanted = displays.map((display) => display.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  if (wanted === "") return text;
  // Every second piece is one of the displays.
  const pieces = text.split(new RegExp(`(?<![\\d.,])(${wanted})(?![\\d]|[.,]\\d)`, "g"));
  return pieces.map((piece, index) => (index % 2 === 1 ? <b key={index}>{piece}</b> : piece));
}

const TAG_CLASS = { caution: "tag tag-caution", holds: "tag tag-holds", plain: "tag" } as const;

function ResultTags({ tags }: Pick<EvidenceResult, "tags">) {
  if (tags.length === 0) return null;
  return (
    <ul className="drawer-tags">
      {tags.map((tag) => (
        <li key={tag.text} className={`${TAG_CLASS[tag.tone]} text-tag`}>
          {tag.text}
        </li>
      ))}
    </ul>
  );
}

/** Only a claim that does not reconcile has a field; what is traced is said in a line. */
export function DrawerResult({ entry, words }: DrawerPartProps) {
  const { kind, text, tags, sentences } = entry.result;
  const displays = [...entry.derived, ...entry.from].map((related) => related.display);
  return (
    <div
      role="group"
      aria-label={words.result}
      className={kind === "caution" ? "drawer-check drawer-check-caution" : "drawer-check"}
    >
      {tags.length > 0 ? <ResultTags tags={tags} /> : <p className="drawer-traced">{text}</p>}
      {sentences.length > 0 ? (
        <p>
          {sentences.map((sentence, index) => (
            <span key={sentence}>
              {index > 0 ? " " : null}
              <Emphasised text={sentence} displays={displays} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

/** The document's words, quoted in its own language; on a page in another one with their translation. */
export function DrawerClaim({ entry, words }: DrawerPartProps) {
  const { claim } = entry;
  if (!claim) return null;
  return (
    <DrawerSection title={words.claim}>
      <p className="drawer-claim">
        <q lang="en" className="drawer-fragment">
          {filled(words.quoted, { text: claim.fragment })}
        </q>
        {claim.rest === "" ? null : ` ${claim.rest}`}
      </p>
      {claim.meaning === undefined ? null : (
        <p className="drawer-meaning">{filled(words.meaning, { text: claim.meaning })}</p>
      )}
    </DrawerSection>
  );
}
