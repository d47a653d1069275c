/** What a claim was held against, under its row: recomputation, what would make it true, conclusion, second sources. */
import type { ClaimDetail } from "@/lib/model/evidence-pages.ts";
import { EvidenceText } from "./evidence-text.tsx";

const TAG = { caution: "tag-caution", holds: "tag-holds", plain: "" } as const;

export function ChecksDetails({ details }: { details: readonly ClaimDetail[] }) {
  if (details.length === 0) return null;
  return (
    <td role="cell" className="cell-detail text-note">
      <dl className="claim-details">
        {details.map(({ term, tag, lines }) => (
          <div key={term}>
            <dt className="text-muted">{term}</dt>
            {tag ? (
              <dd className="mb-4">
                <span className={`tag text-tag ${TAG[tag.tone]}`}>{tag.text}</span>
              </dd>
            ) : null}
            {lines.map((pieces, index) => (
              <dd key={index}>
                <EvidenceText pieces={pieces} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </td>
  );
}
