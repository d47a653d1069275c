/** Answers /charts/{panel}.svg|png: builds the panel, lays it out, and draws it in the chosen theme. */
import { layoutPanel } from "../chart/layout-panel.ts";
import { panelModel } from "../chart/panel-catalogue.ts";
import { pngWidthPx, renderPng } from "../export/png.ts";
import { fileSvg } from "../export/svg.ts";
import type { Dataset } from "../model/dataset.ts";
import { NotFound } from "./errors.ts";
import type { Representation } from "./http.ts";
import { negotiate } from "./negotiate.ts";
import type { Bytes } from "./picture-cache.ts";
import {
  PICTURE_TYPES,
  pictureFileName,
  readPictureRequest,
  type PictureRequest,
} from "./picture-request.ts";
import { pictureOf } from "./pictures.ts";

function drawSvg({ panelId, lang, theme, size }: PictureRequest, dataset: Dataset): string {
  const model = panelModel(panelId, dataset, lang);
  if (!model) throw new NotFound("picture", "/api/v1/panels");
  return fileSvg(layoutPanel(model, size), model, theme);
}

async function draw(request: PictureRequest, dataset: Dataset): Promise<Bytes> {
  const svg = drawSvg(request, dataset);
  if (request.extension === "svg") return new TextEncoder().encode(svg);
  return new Uint8Array(await renderPng(svg, pngWidthPx(request.size)));
}

/** @throws NotFound, NotAcceptable, TooBusy, and what readParameters throws */
export async function answerPicture(request: Request, dataset: Dataset): Promise<Representation> {
  const picture = readPictureRequest(new URL(request.url));
  const name = pictureFileName(picture);
  const contentType = negotiate(request.headers.get("accept"), [PICTURE_TYPES[picture.extension]]);
  const body = await pictureOf(`${dataset.stamp.version}/${name}`, () => draw(picture, dataset));
  return { contentType, body, file: { name, disposition: "inline" } };
}
