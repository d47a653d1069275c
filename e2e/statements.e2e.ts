/** What the page must say, word for figure: the claim as stated, what follows, and which part stands. */
import { expect, test } from "./fixtures/test.ts";

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

test("the English dashboard states claim, recomputation, bounds and conclusion", async ({
  page,
  dashboard,
}) => {
  await dashboard.open("en");
  const text = plain(await page.getByRole("main").innerText());
  for (const words of [
    "> 16 %",
    "34 of 244 is 13.9 %",
    "at most 212",
    "340",
    "55 + 189",
    "9 + 1 + 1 = 11",
    "as cited",
    "25 November 2022 (second source)",
    "The document prints no year",
    "246",
    "five months later",
    "above 10 % on every base",
  ]) {
    expect(text, words).toContain(words);
  }
  expect(text).toMatch(/does not reconcile/i);
  expect(text).toMatch(/conclusion holds/i);
});

test("the Vietnamese dashboard states the same figures in Vietnamese form", async ({ page, dashboard }) => {
  await dashboard.open("vi");
  const text = plain(await page.getByRole("main").innerText());
  for (const words of [
    "> 16%",
    "34 trên 244 là 13,9%",
    "không quá 212",
    "340",
    "55 + 189",
    "9 + 1 + 1 = 11",
    "theo bài báo dẫn",
    "25/11/2022 (nguồn thứ hai)",
    "Bài báo không in năm",
    "246",
    "Kết luận đứng vững",
  ]) {
    expect(text, words).toContain(words);
  }
  expect(text).toMatch(/không khớp/i);
});

test("table, summary, API and chart give the same numbers", async ({ page, panelPage, api }) => {
  for (const panelId of ["personnel-sent", "women-share", "women-share-base", "agreements"] as const) {
    const model = await api.panel(panelId, "en");
    await panelPage.open(panelId, "en");
    const chart = panelPage.chart(model);
    const drawn = (await chart.pictureTexts()).join(" | ");
    const table = await page.getByRole("table", { name: model.table.caption }).innerText();
    for (const point of model.points) {
      expect(drawn, `${panelId}: the chart lacks ${point.display}`).toContain(point.display);
      expect(table, `${panelId}: the table lacks ${point.display}`).toContain(point.display);
    }
    const known = plain(`${drawn} ${table}`);
    for (const number of plain(model.summary).match(/\d+(?:\.\d+)?/g) ?? []) {
      expect(known, `${panelId}: the summary's ${number} is nowhere in chart or table`).toContain(number);
    }
  }
});
