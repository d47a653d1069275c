/** Answers /corrections.json: every correction of a published value, newest first, as one file. */
import { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { Correction } from "../model/records.ts";
import { DatasetStamp } from "../model/stamp.ts";
import type { Representation } from "./http.ts";
import { negotiate } from "./negotiate.ts";
import { readParameters } from "./parameters.ts";

const JSON_TYPE = "application/json";

export const CorrectionsFile = z.strictObject({ dataset: DatasetStamp, corrections: z.array(Correction) });

/** @throws NotAcceptable, and what readParameters throws */
export function answerCorrections(request: Request, { stamp, corrections }: Dataset): Representation {
  readParameters({}, new URL(request.url).searchParams);
  const contentType = negotiate(request.headers.get("accept"), [JSON_TYPE]);
  const file = CorrectionsFile.parse({ dataset: stamp, corrections });
  return { contentType, body: JSON.stringify(file) };
}
