/** Puts pictures that belong together on one sheet, side by side at one scale, narrow enough to be looked at whole. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";

export interface Picture {
  /** Path in the folder of contact sheets. */
  readonly file: string;
  /** Name of the sheet it goes on. */
  readonly sheet: string;
  readonly label: string;
  /** Width at full scale. */
  readonly widthPx: number;
}

const SHEET_WIDTH_PX = 2000;
const GAP_PX = 16;
/** A row holds at most this many: more would be too small to read. */
const MOST_IN_A_ROW = 4;

function sheetHtml(pictures: readonly Picture[]): string {
  const fullWidthPx = Math.max(...pictures.map(({ widthPx }) => widthPx));
  const fitting = Math.floor(SHEET_WIDTH_PX / (fullWidthPx + GAP_PX));
  const columns = Math.min(pictures.length, MOST_IN_A_ROW, Math.max(2, fitting));
  const shownWidthPx = Math.min(fullWidthPx, Math.floor((SHEET_WIDTH_PX - GAP_PX) / columns) - GAP_PX);
  const figures = pictures.map(
    ({ file, label }) =>
      `<figure><figcaption>${label}</figcaption><img src="../${file.split(path.sep).join("/")}" width="${shownWidthPx}"></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: ${GAP_PX}px; background: #8a8f96; font: 14px sans-serif; display: grid; gap: ${GAP_PX}px;
      grid-template-columns: repeat(${columns}, ${shownWidthPx}px); align-items: start; }
    figure { margin: 0 } img { display: block }
  </style>${figures.join("")}`;
}

/** @returns how many sheets were written to sheets/ */
export async function writeSheets(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<number> {
  const names = [...new Set(pictures.map(({ sheet }) => sheet))];
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH_PX, height: 800 } });
  mkdirSync(path.join(folder, "sheets"), { recursive: true });
  for (const name of names) {
    const html = path.join(folder, "sheets", `${name}.html`);
    writeFileSync(html, sheetHtml(pictures.filter(({ sheet }) => sheet === name)));
    await page.goto(`file://${html}`);
    await page.screenshot({ path: path.join(folder, "sheets", `${name}.png`), fullPage: true });
    rmSync(html);
  }
  await page.close();
  return names.length;
}
