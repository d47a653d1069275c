/** Every page as it comes out of a printer: a PDF each, and pictures of its sheets of paper where pdftoppm is installed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import type { Picture } from "./contact-sheet-montage.ts";
import { fontsOf, openWindow } from "./open-browser.ts";
import { pageRoutes } from "./page-routes.ts";

const RESOLUTION_DPI = 72;
/** A4 at 72 dots an inch. */
const SHEET_WIDTH_PX = 595;

/** Pictures of a PDF's pages, as files beside it. */
function pagesOf(pdf: string): readonly string[] {
  const stem = pdf.replace(/\.pdf$/, "");
  const { error, status } = spawnSync("pdftoppm", ["-r", String(RESOLUTION_DPI), "-png", pdf, stem]);
  if (error || status !== 0) return [];
  return readdirSync(path.dirname(pdf))
    .filter((name) => name.startsWith(`${path.basename(stem)}-`) && name.endsWith(".png"))
    .sort();
}

export async function photographPrint(browser: Browser, origin: string, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  mkdirSync(path.join(folder, "print"), { recursive: true });
  const page = await openWindow(browser, origin, { widthPx: 1440, heightPx: 900, theme: "dark" });
  for (const { name, locale, path: pagePath } of pageRoutes) {
    const pdf = path.join(folder, "print", `${name}_${locale}.pdf`);
    await page.goto(origin + pagePath);
    await fontsOf(page);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    for (const [index, file] of pagesOf(pdf).entries()) {
      pictures.push({
        file: path.join("print", file),
        sheet: `print-${name}_${locale}`,
        label: `page ${index + 1}`,
        widthPx: SHEET_WIDTH_PX,
      });
    }
  }
  await page.close();
  return pictures;
}
