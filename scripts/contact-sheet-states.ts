/** Pictures of what opens over or beside a page: the evidence drawer and the finder, in each width, theme and language. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { LOCALES } from "../lib/model/text.ts";
import type { Picture } from "./contact-sheet-montage.ts";
import { fontsOf, openWindow } from "./open-browser.ts";

const SCREENS = [
  { widthPx: 1440, heightPx: 1200 },
  { widthPx: 390, heightPx: 844 },
] as const;
const THEMES = ["light", "dark"] as const;

/** Evidence of each kind: a claim that differs, one that is traced, a credited one, a derived one, a milestone, a second source. */
const EVIDENCE = [
  "women-share-stated",
  "officers-sent",
  "women-share-target",
  "people-sent-total",
  "lacroix-meeting-hanoi",
  "people-sent-october-2021",
];
const QUERIES = ["", "212", "nữ", "zzz"];

interface State {
  readonly name: string;
  readonly show: (page: Page, address: string) => Promise<void>;
}

const states: readonly State[] = [
  ...EVIDENCE.map((id) => ({
    name: `evidence-${id}`,
    show: async (page: Page, address: string) => {
      await page.goto(`${address}#evidence-${id}`);
      await page.locator(".drawer-body").waitFor();
    },
  })),
  ...QUERIES.map((query) => ({
    name: `finder-${query === "" ? "empty" : query}`,
    show: async (page: Page, address: string) => {
      await page.goto(address);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(query);
    },
  })),
];

export async function photographStates(browser: Browser, origin: string, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  mkdirSync(path.join(folder, "states"), { recursive: true });
  for (const screen of SCREENS) {
    for (const theme of THEMES) {
      const page = await openWindow(browser, origin, { ...screen, theme });
      for (const locale of LOCALES) {
        for (const { name, show } of states) {
          const file = path.join("states", `${name}_${screen.widthPx}_${theme}_${locale}.png`);
          // From a blank page, so that a hash alone is a visit, too.
          await page.goto("about:blank");
          await show(page, `${origin}/${locale}`);
          await fontsOf(page);
          await page.screenshot({ path: path.join(folder, file) });
          pictures.push({
            file,
            sheet: `${name}_${screen.widthPx}`,
            label: `${theme} ${locale}`,
            widthPx: screen.widthPx,
          });
        }
      }
      await page.close();
    }
  }
  return pictures;
}
