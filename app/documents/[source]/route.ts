/** GET /documents/{source}: the operator's copy of a document, to the same machine only. The folder is read from the
 *  environment at each request, never when building. */
import { answerDocument } from "@/lib/api/answer-document";
import { serveToOwnPages } from "@/lib/api/own-pages";
import { isFromSameMachine } from "@/lib/api/same-machine";
import { getDataset } from "@/lib/dataset/load";
import { siteOrigin } from "../../site-origin.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveToOwnPages((request) => {
  const folder = process.env["BLUE_BERET_DOCUMENTS"] || null;
  return answerDocument(request, getDataset(), isFromSameMachine(request, siteOrigin()) ? folder : null);
});
