/** GET /healthz: for supervisors and start scripts. */
import { answerHealth } from "@/lib/api/health";
import { serve } from "@/lib/api/http";
import { getDataset } from "@/lib/dataset/load";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve((request) =>
  answerHealth(request, getDataset()),
);
