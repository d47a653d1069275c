/** The claim that was recomputed: what is stated, what the article's own counts give, and which part stands.
 *  The amber field is for a claim that differs; one that agrees gets a plain line. */
import type { ClaimCheckModel } from "@/lib/model/overview.ts";
import { EvidenceText } from "./evidence-text.tsx";

const CONCLUSION_TAG: Record<ClaimCheckModel["conclusionOutcome"], string> = {
  holds: "tag-holds",
  partly: "tag-caution",
  fails: "tag-caution",
};

export function ClaimCheck({ check }: { check: ClaimCheckModel }) {
  const isCaution = check.verdict === "differs";
  const lineColour = isCaution ? "border-(--line)" : "border-rule";
  return (
    <section
      aria-labelledby="claim-check-title"
      className={isCaution ? "claim-check claim-check-caution" : "claim-check"}
    >
      <p className={isCaution ? "tag tag-caution self-start text-tag" : "text-label text-muted"}>
        {check.verdictTag}
      </p>
      <h2 id="claim-check-title" className="mt-12 mb-16 text-panel-title-phone @narrow/main:text-panel-title">
        {check.title}
      </h2>
      <dl>
        {check.lines.map((line) => (
          <div
            key={line.id}
            className={`flex flex-wrap justify-between gap-x-16 border-t py-8 ${lineColour}`}
          >
            <dt className="text-text">
              <EvidenceText pieces={[{ text: line.expression, mark: line.mark }]} />
            </dt>
            <dd className="ms-auto text-end text-text font-semibold tabular-nums">{line.display}</dd>
            <dd className={`basis-full text-note ${isCaution ? "text-ink" : "text-muted"}`}>{line.detail}</dd>
          </div>
        ))}
      </dl>
      <div className={`mt-auto border-t pt-20 ${lineColour}`}>
        <p className={`tag text-tag ${CONCLUSION_TAG[check.conclusionOutcome]}`}>{check.conclusionTag}</p>
        <p className="mt-8 text-text">
          <EvidenceText pieces={check.conclusion} />
        </p>
      </div>
    </section>
  );
}
