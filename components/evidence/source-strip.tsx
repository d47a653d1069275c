/** A whole document, paragraph by paragraph: each has its anchor, and what was taken from it stands there. */
import { evidenceAnchor } from "@/lib/chart/overview-marks.ts";
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel, StripClaim, StripPart } from "@/lib/model/evidence-pages.ts";
import type { Locale } from "@/lib/model/text.ts";
import { breakable } from "./claim-row.tsx";
import { EvidenceMark } from "./evidence-mark.tsx";
import { SectionHead } from "./section-head.tsx";

const TAG = { caution: "tag-caution", holds: "tag-holds", plain: "" } as const;

/** How the check came out: a word where nothing is to be said, tags for the exception. */
function Result({ result }: Pick<StripClaim["entry"], "result">) {
  if (result.tags.length === 0) return <p className="text-muted">{result.text}</p>;
  return (
    <ul className="grid justify-items-start gap-4">
      {result.tags.map((tag) => (
        <li key={tag.text} className={`tag text-tag ${TAG[tag.tone]}`}>
          {tag.text}
        </li>
      ))}
    </ul>
  );
}

function Claim({ claim, locale }: { claim: StripClaim; locale: Locale }) {
  const { entry, kind, sentence } = claim;
  const isCaution = entry.result.kind === "caution";
  return (
    <li
      id={evidenceAnchor(entry.id)}
      className={isCaution ? "strip-claim strip-claim-caution" : "strip-claim"}
    >
      <p className="strip-mark">
        <EvidenceMark mark={entry.mark} />
      </p>
      <p
        className={
          kind === undefined ? "strip-figure font-semibold tabular-nums" : "strip-figure text-note text-muted"
        }
      >
        {kind ?? breakable(entry.display)}
      </p>
      <div className="strip-words">
        <p className={kind === undefined ? "font-medium" : undefined}>{entry.label}</p>
        {entry.claim ? (
          <p className="mt-4 text-muted">
            <q lang="en" className="before:content-['“'] after:content-['”']">
              {entry.claim.fragment}
            </q>
            {entry.claim.meaning === undefined ? null : (
              <> {message(locale, "page.ledger.meaning", { text: `“${entry.claim.meaning}”` })}</>
            )}
          </p>
        ) : null}
      </div>
      <p className="strip-paraphrase">{claim.dated ?? entry.paraphrase}</p>
      <div className="strip-check">
        <p className="mb-4 text-note text-muted">{sentence}</p>
        <Result result={entry.result} />
      </div>
    </li>
  );
}

function Part({ part, locale }: { part: StripPart; locale: Locale }) {
  if (part.kind === "empty") {
    return (
      <li className="strip-part strip-empty text-note text-muted">
        <div className="strip-bars">
          {part.paragraphs.map((paragraph) => (
            <span key={paragraph} id={`p${paragraph}`} className="strip-bar" />
          ))}
        </div>
        <p className="strip-title">{part.text}</p>
      </li>
    );
  }
  return (
    <li id={`p${part.paragraph}`} className="strip-part">
      <div className="strip-bars" aria-hidden="true">
        <span className="strip-bar strip-bar-full" />
      </div>
      <h3 className="strip-title text-label">{part.title}</h3>
      <ul className="strip-claims">
        {part.claims.map((claim) => (
          <Claim key={claim.entry.id} claim={claim} locale={locale} />
        ))}
      </ul>
    </li>
  );
}

export function SourceStrip({ source }: { source: SourcePageModel }) {
  const { locale, strip } = source;
  const text = (key: string): string => message(locale, `page.sourcePages.strip.${key}`);
  const isEmpty = strip.every((part) => part.kind === "empty");
  return (
    <section aria-labelledby="source-strip" className="mt-48 @narrow/main:mt-64">
      <SectionHead
        id="source-strip"
        title={text("title")}
        subtitle={isEmpty ? text("none") : text("subtitle")}
      />
      <ol className="strip text-text-phone @narrow/main:text-text">
        {strip.map((part) => (
          <Part
            key={part.kind === "empty" ? `empty-${part.paragraphs[0]}` : part.paragraph}
            part={part}
            locale={locale}
          />
        ))}
      </ol>
    </section>
  );
}
