/** What a chart shows, what it cannot show, how its check came out, and where to go next. */
import { EvidenceText } from "@/components/evidence/evidence-text.tsx";
import type { PanelEvidence } from "@/lib/chart/panel-evidence.ts";
import { message } from "@/lib/format/messages.ts";
import type { PanelModel } from "@/lib/model/panel.ts";

interface PanelContextProps {
  readonly model: PanelModel;
  readonly evidence: PanelEvidence;
  readonly next: PanelModel | undefined;
}

export function PanelContext({ model, evidence, next }: PanelContextProps) {
  const text = (key: string): string => message(model.locale, `page.panel.${key}`);
  const heading = "mb-4 text-label";
  return (
    <div className="mt-32 border-t border-rule pt-16 [--mark-rise:0.2rem] text-text-phone @narrow/main:text-text">
      {evidence.verdict ? (
        <div className="mb-24">
          <h2 className={heading}>{text("verdict")}</h2>
          <p className="max-w-720">
            <EvidenceText pieces={evidence.verdict} />
          </p>
        </div>
      ) : null}
      <div className="grid gap-24 @narrow/main:grid-cols-3">
        <div>
          <h2 className={heading}>{text("shows")}</h2>
          <p>
            <EvidenceText pieces={evidence.shows} />
          </p>
        </div>
        <div>
          <h2 className={heading}>{text("cannotShow")}</h2>
          <p>
            <EvidenceText pieces={evidence.cannotShow} />
          </p>
        </div>
        {next ? (
          <div className="no-print">
            <h2 className={heading}>{text("next")}</h2>
            <p>
              <a href={`/${model.locale}/panels/${next.id}`} className="text-link">
                {next.title}
              </a>
            </p>
          </div>
        ) : null}
      </div>
    </div>
  );
}
