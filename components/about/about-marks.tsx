/** The kinds of evidence marks, drawn as they are on the pages. */
import type { AboutMark } from "@/lib/model/evidence-pages.ts";

export function AboutMarks({ marks }: { marks: readonly AboutMark[] }) {
  return (
    <dl className="about-terms about-marks">
      {marks.map(({ term, text, symbol, shape, tone }) => (
        <div key={term}>
          <dt className="font-semibold">
            <span
              aria-hidden="true"
              className={`mark mark-${shape}${tone === "caution" ? " mark-caution" : ""}`}
              data-broken={tone === "error" ? "" : undefined}
            >
              {symbol}
            </span>
            {term}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
