/** Every address under /api: the list of them is lib/api/endpoints.ts. */
import { answerApi } from "@/lib/api/answer-api";
import { serve } from "@/lib/api/http";
import { getDataset } from "@/lib/dataset/load";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve((request) =>
  answerApi(request, getDataset()),
);
