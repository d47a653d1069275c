/** What the API answers for one panel, as the server writes it and the browser checks it. */
import * as z from "zod/mini";
import { PanelModel } from "./panel.ts";
import { DatasetStamp } from "./stamp.ts";

export const PanelAnswer = z.strictObject({ dataset: DatasetStamp, panel: PanelModel });
export type PanelAnswer = z.infer<typeof PanelAnswer>;
