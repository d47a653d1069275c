/** Which words in a panel's picture carry an evidence mark, and whose. Knows no place and no pixel. */
import { panelDefinition } from "../../panels/index.ts";
import type { PanelModel } from "../model/panel.ts";
import type { Quantity } from "../model/quantity.ts";

export interface MarkedLabel {
  readonly evidenceId: string;
  /** Datum that the words stand at; none for the label of a line. */
  readonly pointId?: string;
  /** What the words may be, the best place for a mark first. */
  readonly wordings: readonly string[];
}

/** A label whose shorter wording leaves the number out needs no mark then. */
const withNumber = (wordings: readonly string[]) => wordings.filter((wording) => /\d/.test(wording));

function ofValue(value: Quantity, wordings: readonly string[], pointId?: string): readonly MarkedLabel[] {
  const [evidenceId] = value.evidence;
  if (evidenceId === undefined || wordings.length === 0) return [];
  return [{ evidenceId, wordings, ...(pointId === undefined ? {} : { pointId }) }];
}

export function markedLabels(model: PanelModel): readonly MarkedLabel[] {
  const { body } = model;
  /** The first evidence of a point is that of the value it shows. */
  const ofPoint = (pointId: string, wordings: readonly string[]): readonly MarkedLabel[] => {
    const evidenceId = model.points.find((point) => point.id === pointId)?.evidence[0];
    return evidenceId === undefined ? [] : [{ evidenceId, pointId, wordings }];
  };
  switch (body.kind) {
    case "parts":
    case "units":
      return body.rows.flatMap((row) => ofValue(row.value, [row.value.display], row.id));
    case "share":
      return [
        ...body.rows.flatMap((row) => ofValue(row.value, [row.value.display], row.id)),
        ...ofValue(body.target.value, withNumber([body.target.label, body.target.shortLabel])),
      ];
    case "base-curve": {
      const definition = panelDefinition(model.id);
      const claim = withNumber([body.claimLabel, body.claimShortLabel]);
      return [
        ...body.points.flatMap((point) => ofPoint(point.id, [point.share.display, point.totalDisplay])),
        ...ofValue(body.target.value, withNumber([body.target.label, body.target.shortLabel])),
        ...(definition?.kind === "base-curve" && claim.length > 0
          ? [{ evidenceId: definition.stated, wordings: claim }]
          : []),
      ];
    }
    case "locator-map":
      return body.countries.flatMap(({ id, name, mission, note }) => ofPoint(id, [name, mission, note]));
    case "milestones":
      return body.entries.flatMap(({ id, shortText, dateLabel, detail }) =>
        ofPoint(id, [shortText, dateLabel, ...(detail === undefined ? [] : [detail])]),
      );
    default:
      return body satisfies never;
  }
}
