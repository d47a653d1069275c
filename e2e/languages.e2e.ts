/** English and Vietnamese: chosen by the browser, switchable, and complete, inside pictures too. */
import { EVIDENCE_PATHS, expect, PANEL_IDS, test } from "./fixtures/test.ts";

test("the front door follows the browser's language", async ({ api }) => {
  const vietnamese = await api.get("/", { "accept-language": "vi-VN,vi;q=0.9,en;q=0.5" });
  expect(vietnamese.status()).toBe(307);
  expect(vietnamese.headers()["location"]).toBe("/vi");
  const other = await api.get("/", { "accept-language": "fr-FR,fr;q=0.9" });
  expect(other.headers()["location"]).toBe("/en");
});

test("the language switch leads to the same page in the other language", async ({ page, panelPage }) => {
  await panelPage.open("women-share", "en");
  await page.getByRole("banner").getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(/\/vi\/panels\/women-share$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

/** Text that is rightly the same in both languages: numbers, codes, names, quoted words, titles of documents. */
const SHARED_TEXT = [
  /^[\d\s.,:%><=÷+×()[\]–—/·≈≥≤−A-Z¶-]*$/,
  /^[a-z]$/,
  /^BB-\d\d/,
  /^“.*”$/,
  /^Blue Beret$/,
  /^(English|Tiếng Việt|EN|VI|Menu)$/,
  /^[0-9a-f]{12}$/,
  /^(MINUSCA|UNMISS|SVG|PNG|CSV|JSON|API|Natural Earth.*)$/,
  /^(Chad|Congo|Sudan|Uganda|Kenya|Ethiopia|Cameroon|Eritrea|Libya|Niger|Nigeria|Gabon|Egypt|Somalia)$/,
  /^\d+ ÷ (?:\d+|n)/,
  /^[\p{P}\s]+$/u,
  /^s\d+$/,
  /^corrections\.json$/,
  /^[a-z.]+\.[a-z]+\/\S+$/,
  /^\d{4}(–\d{4})?$/,
];

const isShared = (text: string): boolean => SHARED_TEXT.some((pattern) => pattern.test(text));

for (const path of ["", ...PANEL_IDS.map((panelId) => `/panels/${panelId}`), ...EVIDENCE_PATHS]) {
  test(`Vietnamese differs from English everywhere but in an allow-list (${path || "dashboard"})`, async ({
    page,
  }) => {
    const texts = async (language: string): Promise<string[]> => {
      await page.goto(`/${language}${path}`);
      return page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (parent?.closest("script, style, [lang]:not(html)")) continue;
          const text = node.textContent?.replace(/\s+/g, " ").trim();
          if (text) found.push(text);
        }
        return found;
      });
    };
    const english = new Set(await texts("en"));
    const vietnamese = await texts("vi");
    expect(vietnamese.length).toBeGreaterThan(20);
    expect(vietnamese.filter((text) => english.has(text) && !isShared(text))).toEqual([]);
  });
}
