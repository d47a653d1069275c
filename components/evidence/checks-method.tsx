/** How claims are checked, in short; the whole of it is on the about page. */
import { message } from "@/lib/format/messages.ts";
import type { Locale } from "@/lib/model/text.ts";

const STEPS = ["found", "recomputed", "compared", "kept"] as const;

export function ChecksMethod({ locale }: { locale: Locale }) {
  const text = (key: string): string => message(locale, `page.checks.how.${key}`);
  return (
    <section aria-labelledby="how-checked" className="border-t border-ink pt-14">
      <h2 id="how-checked" className="text-panel-title-phone @narrow/main:text-panel-title">
        {text("title")}
      </h2>
      <ol className="mt-16 grid gap-x-32 gap-y-20 text-text-phone @narrow/main:grid-cols-2 @narrow/main:text-text @medium/main:grid-cols-4">
        {STEPS.map((step) => (
          <li key={step}>
            <h3 className="mb-4 text-label">{text(step)}</h3>
            <p>{text(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <p className="mt-20 text-text">
        <a href={`/${locale}/about#method`} className="text-link">
          {text("more")}
        </a>
      </p>
    </section>
  );
}
