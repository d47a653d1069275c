/** How much of a source was held against its text, against which text, and how to repeat it. */
import { message } from "@/lib/format/messages.ts";
import type { SourcePageModel } from "@/lib/model/evidence-pages.ts";

const COMMAND = "npm run check:evidence -- <folder>";

/** Long words without a space: they may break anywhere, and are selected whole. */
function Copyable({ text }: { text: string }) {
  return (
    <code lang="en" className="copyable">
      {text}
    </code>
  );
}

export function SourceCheck({ source }: { source: SourcePageModel }) {
  const { check, locale } = source;
  const text = (key: string): string => message(locale, `page.sourcePages.check.${key}`);
  return (
    <section aria-labelledby="source-check" className="border-t border-ink pt-14">
      <h2 id="source-check" className="text-panel-title-phone @narrow/main:text-panel-title">
        {text("title")}
      </h2>
      <p className="mt-16 text-text font-semibold">{check.text}</p>
      {check.textSha256 === null ? (
        <p className="mt-8 text-text-phone text-muted @narrow/main:text-text">{text("none")}</p>
      ) : (
        <div className="mt-8 grid gap-12 text-text-phone @narrow/main:text-text">
          <p className="text-muted">{text("text")}</p>
          <p>
            <span className="block text-note text-muted">{text("sha")}</span>
            <Copyable text={check.textSha256} />
          </p>
          <p>
            <span className="block text-note text-muted">{text("repeat")}</span>
            <Copyable text={COMMAND} />
          </p>
          <p className="text-note text-muted">{text("notStored")}</p>
        </div>
      )}
    </section>
  );
}
