/** Answers /healthz: the server runs, its records are valid, and this is their version. */
import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { DatasetStamp } from "../model/stamp.ts";
import type { Representation } from "./http.ts";
import { readParameters } from "./parameters.ts";

export const Health = z.strictObject({ status: z.literal("ok"), dataset: DatasetStamp });
export type Health = z.infer<typeof Health>;

export function answerHealth(request: Request, dataset: Dataset): Representation {
  readParameters({}, new URL(request.url).searchParams);
  const health: Health = { status: "ok", dataset: dataset.stamp };
  return { contentType: "application/json", body: JSON.stringify(health), isNeverStored: true };
}
