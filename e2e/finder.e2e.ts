/** A reader finds a figure, a word, a place or a page in a few letters, by keyboard, mouse or finger, and offline. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, inFullRun, LANGUAGES, test } from "./fixtures/test.ts";

const WORDS = {
  en: {
    find: "Find",
    close: "Close",
    slash: "Open with the / key",
    menu: "Menu",
    nothing: "Nothing matches",
  },
  vi: { find: "Tìm", close: "Đóng", slash: "Mở bằng phím /", menu: "Menu", nothing: "Không có kết quả nào" },
} as const;
type Language = keyof typeof WORDS;

class Finder {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly status: Locator;

  constructor(
    private readonly page: Page,
    private readonly language: Language = "en",
  ) {
    this.dialog = page.getByRole("dialog").filter({ has: page.getByRole("combobox") });
    this.field = this.dialog.getByRole("combobox", { name: WORDS[language].find });
    this.options = this.dialog.getByRole("option");
    this.status = this.dialog.getByRole("status");
  }

  get button(): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: WORDS[this.language].find });
  }

  /** The page's tools listen once the page has loaded: the key is pressed until they do. */
  async openWith(key: string): Promise<void> {
    await expect(async () => {
      if (!(await this.field.isVisible())) await this.page.keyboard.press(key);
      await expect(this.field).toBeFocused({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
    // A key pressed twice may have been typed.
    await this.field.fill("");
  }

  async find(query: string): Promise<void> {
    await this.field.fill(query);
    await expect(this.field).toHaveValue(query);
  }

  /** The option that Enter opens. */
  get chosen(): Locator {
    return this.dialog.getByRole("option", { selected: true });
  }
}

/** Presses / once the tools listen, and gives what it might open the time to come. */
async function pressInVain(page: Page, finder: Finder): Promise<void> {
  await expect(finder.dialog).toHaveCount(0);
  await page.keyboard.press("/");
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
  await expect(finder.dialog).toHaveCount(0);
}

const FOUND: Record<Language, readonly (readonly [query: string, first: RegExp])[]> = {
  en: [
    ["viet nam", /Viet Nam/],
    ["nữ", /Servicewomen/],
    ["nu", /Servicewomen/],
    ["212", /Largest total that fits the stated share.*212/],
    ["13,9", /Women’s share, recomputed.*13\.9/],
    ["MINUSCA", /MINUSCA.*Central African Republic/],
    ["A ¶11", /Document A, paragraph 11/],
    ["paragraph 11", /Document A, paragraph 11/],
    ["bản ghi nhớ", /Memoranda with countries.*9/],
    ["memoranda", /Memoranda with countries.*9/],
    ["lacroix", /meets UN Under-Secretary-General/],
    ["16", /Women’s share, as stated.*16/],
  ],
  vi: [
    ["viet nam", /Việt Nam/],
    ["nữ", /Nữ quân nhân.*34/],
    ["nu", /Nữ quân nhân.*34/],
    ["212", /212/],
    ["13,9", /Tỷ lệ nữ tính lại.*13,9%/],
    ["13.9", /Tỷ lệ nữ tính lại.*13,9%/],
    ["MINUSCA", /MINUSCA.*Trung Phi/],
    ["đoạn 11", /Tài liệu A, đoạn 11/],
    ["bản ghi nhớ", /Bản ghi nhớ với các nước.*9/],
    ["ban ghi nho", /Bản ghi nhớ với các nước.*9/],
    ["memoranda", /Bản ghi nhớ với các nước.*9/],
    ["16", /Tỷ lệ nữ theo bài báo.*16%/],
  ],
};

/** Words that must not break are bound by spaces of another kind. */
const spaced = ({ source }: RegExp): RegExp => new RegExp(source.replaceAll(" ", "\\s"));

for (const language of LANGUAGES) {
  test(`a few letters find what is meant (${language})`, async ({ page, dashboard }) => {
    const finder = new Finder(page, language);
    await dashboard.open(language);
    await finder.openWith("/");
    for (const [query, words] of FOUND[language]) {
      const first = spaced(words);
      await finder.find(query);
      await expect(finder.options.first(), query).toHaveText(first);
      await expect(finder.chosen).toHaveText(first);
    }
    await finder.find("zzz");
    await expect(finder.options).toHaveCount(0);
    await expect(finder.status).toHaveText(WORDS[language].nothing);
    await expect(finder.dialog).toContainText("¶11".replace("¶", language === "en" ? "¶" : "đ"));
  });
}

test("it opens with /, Ctrl-K and its button, and gives the focus back", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  const link = page.getByRole("contentinfo").getByRole("link").first();
  for (const key of ["/", "Control+k"]) {
    await link.focus();
    await finder.openWith(key);
    await page.keyboard.press("Escape");
    await expect(finder.dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  }
  await finder.button.click();
  await expect(finder.field).toBeFocused();
  await finder.dialog.getByRole("button", { name: WORDS.en.close }).click();
  await expect(finder.dialog).toHaveCount(0);
  await expect(finder.button).toBeFocused();
});

test("it starts with key figures and pages, and Enter alone leads nowhere", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await expect(finder.options.first()).toHaveText(/People sent, total.*244/);
  await expect(finder.options.last()).toHaveText(/About/);
  await expect(finder.chosen).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(finder.field).toBeFocused();
});

test("arrows, Home and End go through all groups in the order seen", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await finder.find("women");
  await expect(finder.status).toHaveText(/^12 of \d+ results shown, \d+ more/);
  const texts = await finder.options.allTextContents();
  for (const text of texts) {
    await expect(finder.chosen).toHaveText(text);
    await expect(finder.chosen).toBeInViewport();
    await page.keyboard.press("ArrowDown");
  }
  await expect(finder.chosen).toHaveText(texts[0] ?? "");
  await page.keyboard.press("End");
  await expect(finder.chosen).toHaveText(texts.at(-1) ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(finder.chosen).toHaveText(texts.at(-2) ?? "");
  await page.keyboard.press("Home");
  await expect(finder.chosen).toHaveText(texts[0] ?? "");
  await expect(finder.field).toBeFocused();
});

test("Enter opens evidence on the page that the reader is on, and Escape leads back", async ({
  page,
  panelPage,
}) => {
  const finder = new Finder(page);
  await panelPage.open("agreements", "en");
  await finder.openWith("/");
  await page.keyboard.press("Escape");
  await finder.button.focus();
  await page.keyboard.press("Enter");
  await finder.find("212");
  await page.keyboard.press("Enter");
  await expect(finder.dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/panels\/agreements#evidence-largest-total-for-claim$/);
  const evidence = page
    .getByRole("complementary")
    .filter({ hasText: "Largest total that fits the stated share" });
  await expect(evidence).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(evidence).toHaveCount(0);
  await expect(finder.button).toBeFocused();
});

test("Enter or a click goes to a page, a document and a paragraph", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await finder.find("MINUSCA");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/panels\/missions$/);
  await finder.openWith("Control+k");
  await finder.find("A ¶11");
  await finder.options.first().click();
  await expect(page).toHaveURL(/\/en\/sources\/vna-peacekeeping-force#p11$/);
  await finder.openWith("/");
  await finder.find("corrections");
  await finder.dialog.getByRole("option", { name: "Corrections" }).click();
  await expect(page).toHaveURL(/\/en\/corrections$/);
});

test("a letter that is being composed is not taken for an answer", async ({ page, dashboard }) => {
  const finder = new Finder(page, "vi");
  await dashboard.open("vi");
  await finder.openWith("/");
  await finder.find("nư");
  await finder.field.evaluate((field) => {
    field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
    );
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  });
  await expect(finder.field).toBeFocused();
  await expect(page).toHaveURL(/\/vi$/);
  await finder.field.press("Enter");
  await expect(page).toHaveURL(/#evidence-servicewomen$/);
});

test("a stroke that is typed into a field is a stroke", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await page.keyboard.type("130/2020");
  await expect(finder.field).toHaveValue("130/2020");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.type("1/2");
  await expect(page.locator("textarea")).toHaveValue("1/2");
  await expect(finder.dialog).toHaveCount(0);
});

test("the key / can be switched off for good; Ctrl-K and the button stay", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await finder.dialog.getByRole("checkbox", { name: WORDS.en.slash }).uncheck();
  await page.keyboard.press("Escape");
  await pressInVain(page, finder);
  await page.reload();
  await finder.openWith("Control+k");
  const choice = finder.dialog.getByRole("checkbox", { name: WORDS.en.slash });
  await expect(choice).not.toBeChecked();
  await page.keyboard.press("Escape");
  await pressInVain(page, finder);
  await expect(finder.button.getByText("/")).toBeHidden();
  await finder.button.click();
  await choice.check();
  await page.keyboard.press("Escape");
  await expect(finder.button.getByText("/")).toBeVisible();
  await finder.openWith("/");
});

test("Escape closes the finder alone where evidence is open beside the page", async ({ page, dashboard }) => {
  const finder = new Finder(page);
  await dashboard.open("en");
  await finder.openWith("/");
  await finder.find("244");
  await page.keyboard.press("Enter");
  const evidence = page.getByRole("complementary").filter({ hasText: "People sent, total" });
  await expect(evidence).toBeVisible();
  await page.keyboard.press("/");
  await expect(finder.field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(finder.dialog).toHaveCount(0);
  await expect(evidence).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(evidence).toHaveCount(0);
});

test("it opens and finds without a network, and asks for nothing", async ({ page, context }) => {
  const finder = new Finder(page);
  // Charts load their own parts at the first key: this page has none.
  await page.goto("/en/sources");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.keyboard.press("/");
  await expect(finder.field).toBeFocused();
  await finder.find("ban ghi nho");
  await expect(finder.options.first()).toHaveText(/Memoranda with countries/);
  expect(asked).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#evidence-mou-countries$/);
});

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1440, 390]) {
      const isQuick =
        language === "en"
          ? colorScheme === "light" && width === 1440
          : colorScheme === "dark" && width === 390;
      test(
        `axe finds nothing in the open finder (${language}, ${colorScheme}, ${width})`,
        inFullRun(!isQuick),
        async ({ page }) => {
          const finder = new Finder(page, language);
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme });
          await page.goto(`/${language}`);
          await finder.openWith("/");
          for (const query of ["", "16", "zzz"]) {
            await finder.find(query);
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${query}: ${id} ${nodes[0]?.html}`)).toEqual([]);
          }
        },
      );
    }
  }

  test(
    `line on top and finder fit every width (${language})`,
    inFullRun(language === "en"),
    async ({ page }) => {
      const finder = new Finder(page, language);
      for (const width of [320, 360, 375, 390, 640, 959, 960, 1279, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`/${language}`);
        const line = await page
          .getByRole("banner")
          .evaluate((header) => header.getBoundingClientRect().height);
        expect(line, `${width}: one line`).toBeLessThan(70);
        if (width < 360) await page.getByText(WORDS[language].menu, { exact: true }).click();
        await expect(finder.button).toBeVisible();
        await finder.openWith("Control+k");
        await finder.find("nam");
        const overflow = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - window.innerWidth,
          finder: [...document.querySelectorAll("dialog, dialog *")].filter(
            (part) => part.getBoundingClientRect().right > window.innerWidth + 0.5,
          ).length,
        }));
        expect(overflow, `${width}`).toEqual({ page: 0, finder: 0 });
      }
    },
  );
}

test("without a script there is no button that does nothing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/en");
  await expect(page.getByRole("button", { name: WORDS.en.find })).toHaveCount(0);
  await context.close();
});
