/** Answers /social/{lang}.png: the card that other sites show for a link to the dashboard. */
import { buildOverview } from "../chart/build-overview.ts";
import { layoutSocialCard } from "../chart/layout-social-card.ts";
import { panelModel } from "../chart/panel-catalogue.ts";
import { renderPng } from "../export/png.ts";
import { sceneSvg } from "../export/svg.ts";
import type { Dataset } from "../model/dataset.ts";
import type { TextPiece } from "../model/overview.ts";
import { LOCALES, type Locale } from "../model/text.ts";
import { NotFound } from "./errors.ts";
import type { Representation } from "./http.ts";
import { negotiate } from "./negotiate.ts";
import { readParameters } from "./parameters.ts";
import type { Bytes } from "./picture-cache.ts";
import { PICTURE_TYPES } from "./picture-request.ts";
import { pictureOf } from "./pictures.ts";

const BRAND = "Blue Beret";

const wordsOf = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join("");

/** The headline and the first key figures of the dashboard, word for word, and the source of the first of them. */
async function draw(locale: Locale, dataset: Dataset): Promise<Bytes> {
  const overview = buildOverview(dataset, locale);
  const [lead] = overview.keyFigures;
  const panel = lead && panelModel(lead.panelId, dataset, locale);
  const scene = layoutSocialCard({
    locale,
    brand: BRAND,
    headline: overview.headline,
    figures: overview.keyFigures.map(({ display, label, cautionTag, mark: { isCaution } }) => ({
      display,
      label: cautionTag === undefined ? label : `${label}. ${cautionTag}`,
      isCaution,
    })),
    sourceLine: panel?.sourceLine ?? wordsOf(overview.kicker),
    description: wordsOf(overview.standfirst),
  });
  return new Uint8Array(await renderPng(sceneSvg(scene, "light"), scene.widthPx));
}

/** @throws NotFound, NotAcceptable, TooBusy, and what readParameters throws */
export async function answerSocialCard(request: Request, dataset: Dataset): Promise<Representation> {
  const { pathname, searchParams } = new URL(request.url);
  const locale = LOCALES.find((name) => pathname === `/social/${name}.png`);
  if (!locale)
    throw new NotFound(
      "card",
      "/",
      LOCALES.map((name) => `${name}.png`),
    );
  readParameters({}, searchParams);
  const contentType = negotiate(request.headers.get("accept"), [PICTURE_TYPES.png]);
  const name = `social-card_${locale}.png`;
  const body = await pictureOf(`${dataset.stamp.version}/${name}`, () => draw(locale, dataset));
  return { contentType, body, file: { name, disposition: "inline" } };
}
