/** GET /corrections.json: what was corrected, when, from what to what, and why. */
import { answerCorrections } from "@/lib/api/answer-corrections";
import { serve } from "@/lib/api/http";
import { getDataset } from "@/lib/dataset/load";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve((request) =>
  answerCorrections(request, getDataset()),
);
