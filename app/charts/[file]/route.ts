/** GET /charts/{panel}.svg|png?lang=&theme=&size=: a chart as a picture. */
import { answerPicture } from "@/lib/api/answer-picture";
import { serve } from "@/lib/api/http";
import { getDataset } from "@/lib/dataset/load";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve((request) =>
  answerPicture(request, getDataset()),
);
