/** What a source is, as a list of terms: who published it, when, how that is known, where it is, what was taken from it. */
import type { ReactNode } from "react";
import { QuotedTitles } from "@/components/ui/quoted-titles.tsx";
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel } from "@/lib/model/evidence-pages.ts";
import { EvidenceText } from "./evidence-text.tsx";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the document prints, what its date follows from, and who bears it out. */
function DateBasis({ source }: { source: SourcePageModel }) {
  const { locale, date, quotedTitles } = source;
  const text = (key: string, values = {}): string => message(locale, `page.sourcePages.${key}`, values);
  return (
    <div className="grid gap-4">
      {date.corroboratedBy ? (
        <p>
          {text("borneOutBy")}{" "}
          <a href={date.corroboratedBy.href} className="text-link">
            <QuotedTitles text={date.corroboratedBy.text} titles={quotedTitles} />
          </a>
        </p>
      ) : (
        <p className="first-letter:uppercase">{date.kind}</p>
      )}
      {date.printed === undefined ? null : <p>{text("printed", { text: date.printed })}</p>}
      {date.basis === undefined ? null : (
        <p>
          <EvidenceText pieces={date.basis} />
        </p>
      )}
    </div>
  );
}

/** An address without what every address begins with. */
function shortAddress(address: string): string {
  return address.replace(/^https:\/\/(?:www\.)?/, "");
}

export function SourceFacts({ source }: { source: SourcePageModel }) {
  const { locale, date, address } = source;
  const text = (key: string, values = {}): string => message(locale, `page.sourcePages.${key}`, values);
  return (
    <section aria-labelledby="source-facts" className="border-t border-ink pt-14">
      <h2 id="source-facts" className="text-panel-title-phone @narrow/main:text-panel-title">
        {text("what")}
      </h2>
      <dl className="facts mt-16 text-text-phone @narrow/main:text-text">
        <Fact term={text("publisher")}>{source.publisher}</Fact>
        {source.title === null ? (
          <Fact term={text("titleTerm")}>
            <p className="text-muted first-letter:uppercase">{message(locale, "common.source.noTitle")}</p>
          </Fact>
        ) : null}
        {source.speaker === undefined ? null : <Fact term={text("speaker")}>{source.speaker}</Fact>}
        <Fact term={text("date")}>{date.label}</Fact>
        <Fact term={text("howKnown")}>
          <DateBasis source={source} />
        </Fact>
        <Fact term={text("address")}>
          {address === null ? (
            <span className="text-muted">{text("noAddress")}</span>
          ) : (
            <a href={address} rel="noreferrer" className="text-link wrap-anywhere">
              {shortAddress(address)}
            </a>
          )}
        </Fact>
        {source.length === undefined ? null : <Fact term={text("lengthTerm")}>{source.length}</Fact>}
        {source.taken.length === 0 ? null : (
          <Fact term={text("takenTerm")}>
            <ul>
              {source.taken.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}
