/** A reader cites a figure: by one press, by hand without a script, on a site without https; and machines read its facts. */
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test } from "./fixtures/test.ts";

const PANEL = "women-share";
const WORDS = {
  en: { open: "Cite this figure", copyBibtex: "Copy: As BibTeX", done: "Copied" },
  vi: { open: "Trích dẫn biểu đồ này", copyBibtex: "Sao chép: Dạng BibTeX", done: "Đã sao chép" },
} as const;

async function openCitation(page: Page, language: (typeof LANGUAGES)[number]) {
  await page.goto(`/${language}/panels/${PANEL}`);
  await page.getByRole("heading", { name: WORDS[language].open }).click();
}

/** What a paste would give. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  return page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  for (const hasClipboard of [true, false]) {
    test(`one press copies the BibTeX entry ${hasClipboard ? "" : "without a clipboard "}(${language})`, async ({
      page,
      context,
    }) => {
      if (hasClipboard) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      else
        await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await openCitation(page, language);
      await page.getByRole("button", { name: words.copyBibtex }).click();
      await expect(page.getByRole("status").filter({ hasText: words.done })).toHaveCount(1);
      await expect(page.getByRole("button", { name: words.done })).toBeFocused();
      expect(await pasted(page)).toMatch(/^@misc\{blueberet-panel-women-share,\n[^]*\n\}$/);
    });
  }

  test(`the page holds its facts for machines (${language})`, async ({ page, api }) => {
    const { title, dataset } = await api.panel(PANEL, language);
    await page.goto(`/${language}/panels/${PANEL}`);
    const facts: Record<string, unknown> = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
    );
    expect(facts["@type"]).toBe("Dataset");
    expect(facts["inLanguage"]).toBe(language);
    expect(facts["version"]).toBe(dataset.version);
    expect(facts["name"]).toBe(title.replace(/\s/g, " "));
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the citation can be read and no button promises more", async ({ page }) => {
    await openCitation(page, "en");
    await expect(page.getByText("@misc{blueberet-panel-women-share,")).toBeVisible();
    await expect(page.getByRole("button", { name: WORDS.en.copyBibtex })).toBeHidden();
  });
});
