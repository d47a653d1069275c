/** How to cite what a page shows: a disclosure of plain text, so that it can be copied without a script, too. */
import { message } from "@/lib/format/messages.ts";
import type { Citation } from "@/lib/model/evidence-entry.ts";
import type { Locale } from "@/lib/model/text.ts";
import { CopyButton } from "./copy-button.tsx";

const FORMS = ["plain", "bibtex", "link"] as const;
/** One press selects all of it. */
const TEXT = "max-w-full font-[inherit] text-note font-normal wrap-anywhere whitespace-pre-wrap select-all";

export function Cite({ citation, locale }: { citation: Citation; locale: Locale }) {
  const text = (key: string, values?: Record<string, string>): string =>
    message(locale, `evidence.citeBlock.${key}`, values);
  return (
    <details id="cite" className="no-print border-t border-control-edge">
      <summary className="cursor-pointer py-12 text-panel-title-phone">
        <h2 className="inline">{text("title")}</h2>
      </summary>
      <dl className="grid gap-20 pb-12">
        {FORMS.map((form) => (
          <div key={form}>
            <dt className="text-label">{text(form)}</dt>
            <dd className="mt-6 grid justify-items-start gap-8 text-label">
              {form === "bibtex" ? (
                <pre className={TEXT}>{citation.bibtex}</pre>
              ) : (
                <p className={TEXT}>{citation[form]}</p>
              )}
              <CopyButton
                text={citation[form]}
                label={text("copy")}
                name={text("copyOf", { what: text(form) })}
                doneLabel={text("copied")}
              />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
