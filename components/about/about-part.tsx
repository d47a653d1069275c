/** A part of the about page: its title at the side, its text, what it defines, where it leads. */
import type { AboutSection, AboutTerm } from "@/lib/model/evidence-pages.ts";
import { AboutMarks } from "./about-marks.tsx";

function Steps({ steps }: { steps: readonly AboutTerm[] }) {
  return (
    <ol className="about-steps">
      {steps.map(({ term, text }) => (
        <li key={term}>
          <p className="font-semibold">{term}</p>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

function Terms({ terms }: { terms: readonly AboutTerm[] }) {
  return (
    <dl className="about-terms">
      {terms.map(({ term, text }) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function AboutPart({ part }: { part: AboutSection }) {
  const titleId = `${part.id}-title`;
  return (
    <section id={part.id} aria-labelledby={titleId} className="about-part">
      <h2 id={titleId} className="text-panel-title-phone @narrow/main:text-panel-title">
        {part.title}
      </h2>
      <div className="about-text text-text-phone @narrow/main:text-text">
        {part.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {part.steps.length > 0 ? <Steps steps={part.steps} /> : null}
        {part.terms.length > 0 ? <Terms terms={part.terms} /> : null}
        {part.marks.length > 0 ? <AboutMarks marks={part.marks} /> : null}
        {part.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {part.links.length > 0 ? (
          <ul className="flex flex-wrap gap-x-24 gap-y-8">
            {part.links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="text-link wrap-anywhere">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
