/** GET /social/{lang}.png: the card that other sites show for a link to the dashboard. */
import { answerSocialCard } from "@/lib/api/answer-social-card";
import { serve } from "@/lib/api/http";
import { getDataset } from "@/lib/dataset/load";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve((request) =>
  answerSocialCard(request, getDataset()),
);
