/** Every chart as the site's picture address gives it, in each size, theme and language. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PictureQuery } from "../lib/api/picture-request.ts";
import { panels } from "../panels/index.ts";
import type { Picture } from "./contact-sheet-montage.ts";

/** Width that a chart has on its sheet, as far as the sheet has room for it. */
const SHOWN_WIDTH_PX = { slide: 960, column: 800, phone: 360 } as const;

/** @param panel only this panel's charts, when given */
export async function photographCharts(origin: string, folder: string, panel?: string): Promise<Picture[]> {
  const optionsOf = (name: keyof typeof PictureQuery) => PictureQuery[name].unwrap().options;
  const pictures: Picture[] = [];
  mkdirSync(path.join(folder, "charts"), { recursive: true });
  for (const { id } of panels.filter((definition) => panel === undefined || definition.id === panel)) {
    for (const size of PictureQuery.size.unwrap().options) {
      for (const theme of optionsOf("theme")) {
        for (const lang of optionsOf("lang")) {
          const response = await fetch(`${origin}/charts/${id}.png?lang=${lang}&theme=${theme}&size=${size}`);
          if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
          const file = path.join("charts", `${id}_${size}_${theme}_${lang}.png`);
          writeFileSync(path.join(folder, file), new Uint8Array(await response.arrayBuffer()));
          pictures.push({
            file,
            sheet: `chart-${id}_${size}`,
            label: `${theme} ${lang}`,
            widthPx: SHOWN_WIDTH_PX[size],
          });
        }
      }
    }
  }
  return pictures;
}
