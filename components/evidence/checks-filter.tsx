/** Which claims are shown: radio buttons that CSS reads, so that they need no script. Under them, how many that is. */
import { message } from "@/lib/format/messages.ts";
import type { ChecksPageModel } from "@/lib/model/evidence-pages.ts";

export function ChecksFilter({ checks }: { checks: ChecksPageModel }) {
  const { filters, locale } = checks;
  return (
    <div className="mb-16">
      <fieldset className="filter-tabs no-print text-label-phone @narrow/main:text-label">
        <legend className="sr-only">{message(locale, "page.checks.filterLabel")}</legend>
        {filters.map(({ id, name, count }) => (
          <label key={id} className="filter-tab">
            <input
              type="radio"
              name="claims-shown"
              id={`show-${id}`}
              value={id}
              defaultChecked={id === "all"}
            />
            {name} <span className="filter-count">{count}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" className="mt-12 text-note text-muted">
        {filters.map(({ id, showing }) => (
          <p key={id} data-showing={id}>
            {showing}
          </p>
        ))}
      </div>
    </div>
  );
}
