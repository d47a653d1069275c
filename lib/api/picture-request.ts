/** The address of a chart as a picture: /charts/{panel}.svg|png?lang=&theme=&size=. */
import { z } from "zod";
import { panelIds } from "../chart/panel-catalogue.ts";
import { LOCALES } from "../model/text.ts";
import { NotFound } from "./errors.ts";
import { readParameters, type QueryValues } from "./parameters.ts";

export const PictureQuery = {
  lang: z.enum(LOCALES).default("en"),
  theme: z.enum(["light", "dark", "print"]).default("light"),
  size: z.enum(["slide", "column", "phone"]).default("column"),
};

export const PICTURE_TYPES = { svg: "image/svg+xml", png: "image/png" } as const;
export type PictureExtension = keyof typeof PICTURE_TYPES;

export interface PictureRequest extends QueryValues<typeof PictureQuery> {
  readonly panelId: string;
  readonly extension: PictureExtension;
}

/** "/charts/women-share.svg" → its panel and format, when both exist.
 *  @throws NotFound, and what readParameters throws */
export function readPictureRequest(url: URL): PictureRequest {
  const [, panelId, extension] = /^\/charts\/([a-z0-9-]+)\.(svg|png)$/.exec(url.pathname) ?? [];
  if (panelId === undefined || !panelIds.includes(panelId) || (extension !== "svg" && extension !== "png")) {
    const files = panelIds.flatMap((id) => Object.keys(PICTURE_TYPES).map((ending) => `${id}.${ending}`));
    throw new NotFound("picture", "/api/v1/panels", files);
  }
  return { panelId, extension, ...readParameters(PictureQuery, url.searchParams) };
}

/** "women-share_en_light_slide.png" */
export function pictureFileName({ panelId, lang, theme, size, extension }: PictureRequest): string {
  return `${panelId}_${lang}_${theme}_${size}.${extension}`;
}
