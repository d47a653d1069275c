/** What was taken from a source that is no document: statements, dates that it bears out, targets, names;
 *  and where a reference is named. */
import { QuotedTitles } from "@/components/ui/quoted-titles.tsx";
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel } from "@/lib/model/evidence-pages.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { EvidenceText } from "./evidence-text.tsx";
import { SecondSources } from "./second-sources.tsx";
import { SectionHead } from "./section-head.tsx";
import { SourceTargets } from "./source-targets.tsx";

function BorneOut({ source }: { source: SourcePageModel }) {
  const text = (key: string): string => message(source.locale, `page.sourcePages.borneOut.${key}`);
  return (
    <section aria-labelledby="borne-out">
      <SectionHead id="borne-out" title={text("title")} subtitle={text("subtitle")} />
      <ul className="text-text-phone @narrow/main:text-text">
        {source.borneOut.map((date) => (
          <li key={date.id} className="borne-out">
            <p className="font-semibold">{date.dateLabel}</p>
            <div>
              <p>{date.label}</p>
              {date.document ? (
                <p className="mt-4">
                  <a href={date.document.href} className="text-link">
                    <QuotedTitles text={date.document.text} titles={source.quotedTitles} />
                  </a>
                </p>
              ) : null}
              {date.marks.length > 0 ? (
                <ul className="mt-8 flex flex-wrap gap-8 pointer-coarse:gap-28 pointer-coarse:py-12">
                  {date.marks.map((mark) => (
                    <li key={mark.figureId} className="flex">
                      <EvidenceMark mark={mark} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
            {date.basis ? (
              <p className="text-muted">
                <EvidenceText pieces={date.basis} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missions({ source }: { source: SourcePageModel }) {
  const text = (key: string): string => message(source.locale, `page.sourcePages.missions.${key}`);
  return (
    <section aria-labelledby="missions">
      <SectionHead id="missions" title={text("title")} subtitle={text("subtitle")} />
      <dl className="facts text-text-phone @narrow/main:text-text">
        {source.missions.map((mission) => (
          <div key={mission.id} className="fact">
            <dt className="font-semibold">{mission.acronym}</dt>
            <dd>{mission.name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function NamedIn({ source }: { source: SourcePageModel }) {
  const text = (key: string): string => message(source.locale, `page.sourcePages.namedIn.${key}`);
  return (
    <section aria-labelledby="named-in">
      <SectionHead id="named-in" title={text("title")} subtitle={text("subtitle")} />
      <ul className="text-text-phone @narrow/main:text-text">
        {source.namedIn.map((place) => (
          <li key={place.id} className="named-in">
            <p className="flex items-center gap-8 font-medium">
              {place.label}
              <EvidenceMark mark={place.mark} />
            </p>
            <p>{place.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourceOthers({ source }: { source: SourcePageModel }) {
  const { locale, statements, borneOut, targets, missions, namedIn } = source;
  const text = (key: string): string => message(locale, `page.sourcePages.${key}`);
  const hasNothing = [statements, borneOut, targets, missions, namedIn].every((list) => list.length === 0);
  return (
    <div className="mt-48 grid gap-48 @narrow/main:mt-64 @narrow/main:gap-64">
      {statements.length > 0 ? (
        <SecondSources
          overview={{ locale, secondSources: statements }}
          title={text("statements.title")}
          subtitle={text("statements.subtitle")}
          isOneDocument
        />
      ) : null}
      {source.role === "second-source" && statements.length === 0 && !hasNothing ? (
        <section aria-labelledby="statements">
          <SectionHead id="statements" title={text("statements.title")} subtitle={text("statements.none")} />
        </section>
      ) : null}
      {borneOut.length > 0 ? <BorneOut source={source} /> : null}
      {targets.length > 0 ? <SourceTargets source={source} /> : null}
      {missions.length > 0 ? <Missions source={source} /> : null}
      {namedIn.length > 0 ? <NamedIn source={source} /> : null}
      {hasNothing ? (
        <p className="border-t border-ink pt-14 text-text text-muted">{text("nothing")}</p>
      ) : null}
    </div>
  );
}
