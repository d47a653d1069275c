/** What the documents say without a number: commitments and statements, each with its mark and its place in the text. */
import { message } from "@/lib/format/messages.ts";
import type { OverviewModel } from "@/lib/model/overview.ts";
import { EvidenceText } from "./evidence-text.tsx";
import { SectionHead } from "./section-head.tsx";

export function Commitments({ overview }: { overview: OverviewModel }) {
  return (
    <section id="commitments" aria-labelledby="commitments-title">
      <SectionHead
        id="commitments-title"
        title={message(overview.locale, "page.commitments.title")}
        subtitle={message(overview.locale, "page.commitments.subtitle")}
      />
      <ul className="grid gap-x-32 @wide/main:grid-cols-2">
        {overview.commitments.map((commitment) => (
          <li
            key={commitment.id}
            className="border-t border-rule py-12 text-text-phone @narrow/main:text-text"
          >
            <EvidenceText pieces={[{ text: commitment.text, mark: commitment.mark }]} />
            <span className="block text-note text-muted">
              {commitment.dateLabel} · {commitment.locator}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
