/** Marks in charts: beside their values, over no word and no point, at every width, in static and live charts alike. */
import type { Locator, Page } from "@playwright/test";
import { message } from "../lib/format/messages.ts";
import { expect, inFullRun, LANGUAGES, PANEL_IDS, test } from "./fixtures/test.ts";

const WIDTHS = [1440, 768, 560, 390, 320];

interface Rectangle {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DrawnChart {
  readonly chart: Rectangle;
  readonly marks: readonly Rectangle[];
  /** What reacts to the pointer around each mark. */
  readonly targets: readonly Rectangle[];
  /** Letters of words, points and tags in the picture on show. */
  readonly drawn: readonly Rectangle[];
}

/** The one chart of a panel's page, measured. */
function measure(page: Page): Promise<DrawnChart> {
  return page.locator("[data-chart]").evaluate((chart) => {
    const box = (what: string, { x, y, width, height }: DOMRect) => ({ what, x, y, width, height });
    const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
    /** Ink of a line of the chart's font: its box has room for accents above and tails below. */
    const lettersOf = (text: Element) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const size = height / 1.21;
      return box(text.textContent ?? "", new DOMRect(x, y + 0.23 * size, width, 0.94 * size));
    };
    const picture = [...chart.querySelectorAll("[role=img]")].find(isShown);
    const links = [...chart.querySelectorAll("a[data-evidence]")].filter(isShown);
    return {
      chart: box("chart", chart.getBoundingClientRect()),
      marks: links.map((link) => box(link.getAttribute("data-evidence") ?? "", link.getBoundingClientRect())),
      targets: links.map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        const style = getComputedStyle(link, "::after");
        const [w, h] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
        const middle = { x: x + width / 2, y: y + height / 2 };
        return box(
          link.getAttribute("data-evidence") ?? "",
          new DOMRect(middle.x - w / 2, middle.y - h / 2, w, h),
        );
      }),
      drawn: [
        ...[...(picture?.querySelectorAll("text") ?? [])].map(lettersOf),
        ...[...(picture?.querySelectorAll("g[data-point] :is(circle, rect), rect[stroke]") ?? [])].map(
          (shape) => box(shape.localName, shape.getBoundingClientRect()),
        ),
      ],
    };
  });
}

/** Whether two share more than `tolerancePx` on both axes. */
function overlap(one: Rectangle, other: Rectangle, tolerancePx: number): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > tolerancePx &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > tolerancePx
  );
}

/** Whole pixels are rounded twice, by the picture and by the mark. */
const ROUNDING_PX = 1;

function problemsOf({ chart, marks, targets, drawn }: DrawnChart): string[] {
  return [
    ...marks.flatMap((mark) =>
      drawn
        .filter((other) => overlap(mark, other, ROUNDING_PX))
        .map(({ what }) => `${mark.what} covers ${what}`),
    ),
    ...marks.flatMap(({ what, x, width }) =>
      x < chart.x - ROUNDING_PX || x + width > chart.x + chart.width + ROUNDING_PX
        ? [`${what} leaves the chart`]
        : [],
    ),
    ...targets.flatMap((target, index) => [
      ...(target.width < 24 || target.height < 24 ? [`${target.what} is too small to press`] : []),
      ...targets
        .slice(index + 1)
        .filter((other) => overlap(target, other, ROUNDING_PX))
        .map((other) => `${target.what} reaches into ${other.what}`),
    ]),
  ];
}

const evidenceOfChart = (page: Page, language: (typeof LANGUAGES)[number]): Locator =>
  page.getByRole("list", { name: message(language, "page.panel.evidenceOfValues") }).getByRole("link");

for (const pointer of ["mouse", "finger"] as const) {
  test.describe(`for a ${pointer}`, () => {
    test.use(pointer === "finger" ? { hasTouch: true, isMobile: true } : {});

    for (const language of LANGUAGES) {
      const isQuick = (pointer === "mouse") === (language === "en");
      test(
        `marks cover no word, no point and no other mark (${language})`,
        inFullRun(!isQuick),
        async ({ page, panelPage }) => {
          for (const panelId of PANEL_IDS) {
            await panelPage.open(panelId, language);
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 });
              const drawn = await measure(page);
              expect(drawn.marks.length, `${panelId} at ${width} px`).toBeGreaterThanOrEqual(2);
              expect(problemsOf(drawn), `${panelId} at ${width} px`).toEqual([]);
            }
          }
        },
      );
    }
  });
}

test("one list of marks is there for everybody, whatever the width", async ({ page, panelPage, api }) => {
  const model = await api.panel("women-share", "en");
  await panelPage.open("women-share", "en");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const names = await evidenceOfChart(page, "en").evaluateAll((links) =>
      links.map((link) => link.getAttribute("aria-label")),
    );
    expect(names, `${width} px`).toEqual([
      "Evidence 4, does not reconcile",
      "Derived figure b",
      "Evidence 5, attributed, not verified",
    ]);
    expect(names.length).toBe(model.points.length + 1);
  }
});

test("marks follow the live chart in the tab order and stay where they were", async ({
  page,
  panelPage,
  api,
}) => {
  for (const panelId of ["women-share", "missions"] as const) {
    const chart = panelPage.chart(await api.panel(panelId, "en"));
    await panelPage.open(panelId, "en");
    const before = (await measure(page)).marks;
    await chart.bringToLife();
    expect((await measure(page)).marks).toEqual(before);
    await chart.live.focus();
    await page.keyboard.press("Tab");
    await expect(evidenceOfChart(page, "en").first()).toBeFocused();
  }
});

test("between its marks a live chart is read as before, and its card lies over them", async ({
  page,
  panelPage,
  api,
}) => {
  for (const panelId of PANEL_IDS) {
    const model = await api.panel(panelId, "en");
    const chart = panelPage.chart(model);
    await panelPage.open(panelId, "en");
    await chart.bringToLife();
    for (const point of model.points) {
      const shape = page.locator(`[data-point="${point.id}"]`).filter({ visible: true }).last();
      const box = await shape.boundingBox();
      if (!box) throw new Error(`${panelId}: ${point.id} is not drawn`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      const card = page.getByRole("strong").filter({ hasText: point.display }).last();
      await expect(card, `${panelId}: ${point.id}`).toBeVisible();
      const isOnTop = await card.evaluate((value) => {
        const { x, y, width, height } = value.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return value.contains(top);
      });
      expect(isOnTop, `${panelId}: the card of ${point.id}`).toBe(true);
    }
  }
});
