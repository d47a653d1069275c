/** The document at a glance: one bar a paragraph, the claim's own one marked with its number.
 *  A picture of the place only: the lengths say nothing about the text, which is not stored. */
import type { CSSProperties } from "react";

const WIDEST_PERCENT = 100;
const NARROWEST_PERCENT = 50;

/** Lengths that look like paragraphs and are the same on every page. */
function lengthPercent(paragraph: number): number {
  const spread = WIDEST_PERCENT - NARROWEST_PERCENT;
  return NARROWEST_PERCENT + ((paragraph * 37 + paragraph * paragraph * 11) % spread);
}

export function DocumentStrip({ count, paragraph }: { count: number; paragraph: number }) {
  return (
    <div aria-hidden="true" className="drawer-strip" style={{ "--paragraphs": count } as CSSProperties}>
      {Array.from({ length: count }, (_, index) => (
        <span
          key={index}
          data-number={index + 1 === paragraph ? paragraph : undefined}
          style={{ width: `${lengthPercent(index + 1)}%` }}
        />
      ))}
    </div>
  );
}
