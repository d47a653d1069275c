/** The first thing read: scope, finding, and what does not fit. All of it is computed from the records. */
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import type { OverviewModel } from "@/lib/model/overview.ts";

export function Lead({ overview }: { overview: OverviewModel }) {
  return (
    <div className="pt-32 pb-24 @narrow/main:pt-56 @narrow/main:pb-40">
      <p className="[--mark-rise:0.15rem] text-note text-muted">
        <EvidenceText pieces={overview.kicker} />
      </p>
      <h1 className="mt-8 max-w-1090 [--mark-rise:0.75rem] text-headline-phone @narrow/main:mt-16 [&_.mark]:ms-4 @narrow/main:[--mark-rise:1.25rem] @narrow/main:text-headline">
        <EvidenceText pieces={overview.markedHeadline} />
      </h1>
      <p className="mt-12 max-w-900 [--mark-rise:0.5rem] text-standfirst-phone text-muted @narrow/main:mt-20 @narrow/main:text-standfirst">
        <EvidenceText pieces={overview.standfirst} />
      </p>
    </div>
  );
}
