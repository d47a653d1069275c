/** A panel in a list: what it is about and where its model and its pictures are. */
import { z } from "zod";
import { PanelKind, type PanelModel } from "../model/panel.ts";
import { Locale, RecordId } from "../model/text.ts";

export const PanelSummary = z.strictObject({
  id: RecordId,
  code: z.string(),
  kind: PanelKind,
  locale: Locale,
  name: z.string(),
  /** The finding, computed from the records. */
  title: z.string(),
  summary: z.string(),
  figures: z.array(RecordId),
  links: z.strictObject({ model: z.string(), table: z.string(), svg: z.string(), png: z.string() }),
});
export type PanelSummary = z.infer<typeof PanelSummary>;

export function summarisePanel({
  id,
  code,
  body,
  locale,
  name,
  title,
  summary,
  figures,
}: PanelModel): PanelSummary {
  return {
    id,
    code,
    kind: body.kind,
    locale,
    name,
    title,
    summary,
    figures,
    links: {
      model: `/api/v1/panels/${id}?lang=${locale}`,
      table: `/api/v1/panels/${id}.csv?lang=${locale}`,
      svg: `/charts/${id}.svg?lang=${locale}`,
      png: `/charts/${id}.png?lang=${locale}`,
    },
  };
}
