/** From a number to its evidence and back: by click, by key, by link; beside the page or over it. */
import { AxeBuilder } from "@axe-core/playwright";
import { countUnaskedShift, EvidenceDrawer } from "./fixtures/evidence-drawer.ts";
import { expect, inFullRun, LANGUAGES, test } from "./fixtures/test.ts";

const CLAIM = "women-share-stated";
const WIDE = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844 };

test.use({ viewport: WIDE });

for (const language of LANGUAGES) {
  test(`a reader sees where "more than 16 percent" stands and that it does not reconcile (${language})`, async ({
    page,
    dashboard,
  }) => {
    await dashboard.open(language);
    const drawer = new EvidenceDrawer(page, language);
    await drawer.open(CLAIM);
    await expect(drawer.region).toContainText(/16/);
    await expect(drawer.part("result")).toContainText(
      language === "en" ? "Does not reconcile" : "Không khớp",
    );
    await expect(drawer.part("result")).toContainText(
      language === "en" ? "Conclusion holds" : "Kết luận đứng vững",
    );
    await expect(drawer.part("claim")).toContainText("“more than 16 percent”");
    const place = drawer.part("place");
    await expect(place).toContainText("Peacekeeping force helps realise Party’s external policy");
    await expect(place).toContainText(language === "en" ? "Paragraph 11, sentence 1" : "Đoạn 11, câu 1");
    await expect(drawer.part("derived")).toContainText(language === "en" ? /13\.9.%/ : "13,9%");
    await expect(drawer.marks(CLAIM).first()).toHaveAttribute("aria-current", "true");
  });

  test(`the keyboard alone leads from the dashboard to the evidence and back (${language})`, async ({
    page,
    dashboard,
  }) => {
    await dashboard.open(language);
    const drawer = new EvidenceDrawer(page, language);
    const mark = drawer.marks(CLAIM).first();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(drawer.close).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(drawer.region.locator(":focus")).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(drawer.region).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(mark).not.toHaveAttribute("aria-current");
  });
}

test("previous and next walk the evidence and stay where they are", async ({ page, dashboard }) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open("officers-sent");
  await expect(drawer.region).toHaveAccessibleName(/^Evidence 1 of \d+$/);
  await expect(drawer.previous).toHaveAttribute("aria-disabled", "true");
  await drawer.next.focus();
  await page.keyboard.press("Enter");
  await expect(drawer.region).toHaveAccessibleName(/^Evidence 2 of /);
  await expect(drawer.next).toBeFocused();
  await expect(page).toHaveURL(/#evidence-medical-staff-sent$/);
  await drawer.previous.click();
  await expect(page).toHaveURL(/#evidence-officers-sent$/);
  // Walking leaves no trail: one step back is the page as it was.
  await page.goBack();
  await expect(drawer.region).toBeHidden();
  await expect(page).toHaveURL(/\/en$/);
});

test("a mark in the drawer opens what it stands for; the way back returns", async ({ page, dashboard }) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  const mark = await drawer.open(CLAIM);
  await drawer.part("derived").getByRole("link", { name: "Derived figure b" }).click();
  await expect(drawer.part("arithmetic")).toContainText(/34.÷/);
  await expect(drawer.close).toBeFocused();
  await page.goBack();
  await expect(drawer.part("claim")).toContainText("more than 16 percent");
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
});

for (const way of ["click", "key"] as const) {
  test(`the mark stays where it is and nothing moves by itself when the drawer opens (${way})`, async ({
    page,
    dashboard,
  }) => {
    const shift = await countUnaskedShift(page);
    await dashboard.open("en");
    const drawer = new EvidenceDrawer(page, "en");
    const mark = drawer.marks("mou-total").first();
    await mark.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy({ top: 300, behavior: "instant" }));
    await mark.focus();
    const before = await mark.boundingBox();
    await (way === "click" ? mark.click() : page.keyboard.press("Enter"));
    await expect(drawer.region).toBeVisible();
    const after = await mark.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
    await page.keyboard.press("Escape");
    await expect(drawer.region).toBeHidden();
    const closed = await mark.boundingBox();
    expect(Math.abs((closed?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
    await page.waitForTimeout(700);
    expect(await shift()).toBe(0);
  });
}

test("page and footer make room for the drawer, the masthead keeps its width", async ({
  page,
  dashboard,
}) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  const box = await drawer.region.boundingBox();
  expect(box?.width).toBe(496);
  for (const role of ["main", "contentinfo"] as const) {
    const part = await page.getByRole(role).boundingBox();
    expect(part?.width, role).toBe(WIDE.width - 496);
  }
  const masthead = await page.getByRole("banner").boundingBox();
  expect(masthead?.width).toBe(WIDE.width);
  expect(box?.y).toBe(masthead?.height);
});

test("escape puts a chart's card away first, then the drawer", async ({ page, dashboard, api }) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open("officers-sent");
  const chart = dashboard.chart(await api.panel("milestones", "en"));
  await chart.bringToLife();
  await chart.live.focus();
  await page.keyboard.press("End");
  const card = chart.live.getByText("25 November 2022").first();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer.region).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer.region).toBeHidden();
});

test("a mark's link is followed where the drawer cannot be loaded", async ({ page, dashboard }) => {
  await page.route("**/_next/static/chunks/**", async (route) => {
    const isEarly = await page.evaluate(() => document.readyState !== "complete").catch(() => true);
    await (isEarly ? route.continue() : route.abort());
  });
  await dashboard.open("en");
  await new EvidenceDrawer(page, "en").marks(CLAIM).first().click();
  await expect(page).toHaveURL(/\/en\/sources\/vna-peacekeeping-force#p11$/);
});

test("a new tab, window or download of a mark's link is left to the browser", async ({ page, dashboard }) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  const opened = page.context().waitForEvent("page");
  await drawer
    .marks(CLAIM)
    .first()
    .click({ modifiers: ["ControlOrMeta"] });
  expect((await opened).url()).toContain("/en/sources/");
  await expect(drawer.region).toBeHidden();
});

test("evidence is cited as text and as BibTeX, and its link copied, by one press each", async ({
  page,
  dashboard,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  await drawer.region.getByRole("button", { name: "Cite", exact: true }).click();
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await drawer.region.getByRole("button", { name: drawer.words("copyPlain") }).click();
  await expect.poll(clipboard).toContain("more than 16 percent");
  await drawer.region.getByRole("button", { name: drawer.words("copyBibtex") }).click();
  await expect.poll(clipboard).toMatch(/^@\w+\{/);
  await drawer.region.getByRole("button", { name: drawer.words("copyLink") }).click();
  await expect.poll(clipboard).toMatch(/\/en\?version=[0-9a-f]{12}#evidence-women-share-stated$/);
  const json = await drawer.region.getByRole("link", { name: "JSON", exact: true }).getAttribute("href");
  expect((await page.request.get(json ?? "")).status()).toBe(200);

  await page.goto(await clipboard());
  await expect(drawer.part("claim")).toContainText("more than 16 percent");
  await expect(page.getByText(drawer.words("versionNotice.lead"))).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("the evidence is a sheet that keeps the focus and closes again", async ({ page, dashboard }) => {
    await dashboard.open("vi");
    const drawer = new EvidenceDrawer(page, "vi");
    const mark = await drawer.open(CLAIM);
    await expect(drawer.sheet).toHaveAttribute("aria-modal", "true");
    expect(await drawer.sheet.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
    await expect(page.getByRole("main")).toHaveAttribute("inert");
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const isOutside = await page.evaluate(() =>
        Boolean(document.activeElement?.closest("main, header, footer")),
      );
      expect(isOutside, `after ${step + 1} steps`).toBe(false);
    }
    await drawer.close.click();
    await expect(drawer.sheet).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(mark).toBeInViewport();
  });

  test("nothing of the sheet overflows at 320 px", async ({ page, dashboard }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const language of LANGUAGES) {
      await dashboard.open(language);
      const drawer = new EvidenceDrawer(page, language);
      await drawer.open(CLAIM);
      const overflow = await drawer.sheet.evaluate(
        (sheet) =>
          [sheet, ...sheet.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().right > 320.5)
            .length,
      );
      expect(overflow, language).toBe(0);
    }
  });
});

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [WIDE, PHONE]) {
      const isQuick =
        language === "en"
          ? colorScheme === "light" && viewport === WIDE
          : colorScheme === "dark" && viewport === PHONE;
      test(
        `axe finds nothing with the drawer open (${language}, ${colorScheme}, ${viewport.width} px)`,
        inFullRun(!isQuick),
        async ({ page, dashboard }) => {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await dashboard.open(language);
          const drawer = new EvidenceDrawer(page, language);
          await drawer.open(CLAIM);
          await page.getByRole("button", { name: drawer.words("cite"), exact: true }).click();
          const findings = async (scan: AxeBuilder): Promise<string[]> =>
            (await scan.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
          // The page around it once a language and width; what differs in the dark are the drawer's and the marks' colours.
          const whole = new AxeBuilder({ page });
          const scan = colorScheme === "light" ? whole : whole.include(".drawer").include("a[aria-current]");
          expect(await findings(scan)).toEqual([]);
          for (const id of ["women-share-target", "people-sent-total", "lacroix-meeting-hanoi"]) {
            await page.evaluate((hash) => location.assign(hash), `#evidence-${id}`);
            await expect(drawer.part("claim").or(drawer.part("arithmetic"))).toBeVisible();
            expect(await findings(new AxeBuilder({ page }).include(".drawer")), id).toEqual([]);
          }
        },
      );
    }
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to the source's page, at the paragraph", async ({ page, dashboard }) => {
    await dashboard.open("en");
    const mark = new EvidenceDrawer(page, "en").marks(CLAIM).first();
    await expect(mark).toHaveAttribute("href", "/en/sources/vna-peacekeeping-force#p11");
    await mark.click();
    await expect(page).toHaveURL(/\/en\/sources\/vna-peacekeeping-force#p11$/);
    await expect(page.locator(":target")).toBeVisible();
    await expect(page.locator(":target")).toContainText("more than 16 percent");
  });
});
