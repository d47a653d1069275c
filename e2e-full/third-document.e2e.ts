/** A document that was added by the command alone is there for every reader: on its page, in the ledger, the API and the
 *  finder, and beside its marks. Runs against the site that was built with it. */
import { expect, LANGUAGES, test } from "../e2e/fixtures/test.ts";
import { THIRD_SOURCE } from "../fixtures/third-document.ts";
import { message } from "../lib/format/messages.ts";

const TITLE = "Larken Bay’s training centre turns five";
const FIGURES = [
  { id: "centre-people-sent", paragraph: 3, fragment: "318 people", value: { en: "318", vi: "318" } },
  {
    id: "centre-people-abroad",
    paragraph: 5,
    fragment: "At least 46 of its people",
    value: { en: "46", vi: "46" },
  },
  {
    id: "centre-women-share",
    paragraph: 6,
    fragment: "27.5 percent",
    value: { en: "27.5 %", vi: "27,5%" },
  },
] as const;

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

interface FigureAnswer {
  readonly figure: {
    readonly mark: number;
    readonly evidence: { readonly source: string; readonly fragment: string };
  };
}

for (const language of LANGUAGES) {
  const markName = (mark: number) => message(language, "overview.mark.stated", { symbol: String(mark) });

  test(`a reader finds the new document among the sources, with its three figures (${language})`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/sources`);
    await page.getByRole("main").getByRole("link", { name: TITLE }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/sources/${THIRD_SOURCE}$`));
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    for (const { id, paragraph, fragment, value } of FIGURES) {
      const answer: FigureAnswer = await (await request.get(`/api/v1/figures/${id}`)).json();
      const heading = message(language, "page.sourcePages.strip.paragraph", { paragraph });
      const part = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { level: 3, name: heading, exact: true }) });
      expect(plain(await part.innerText())).toContain(value[language]);
      await expect(part).toContainText(fragment);
      await expect(part.getByRole("link", { name: markName(answer.figure.mark) })).toBeVisible();
    }
  });

  test(`the ledger of claims lists its figures among the other claims (${language})`, async ({ page }) => {
    await page.goto(`/${language}/checks`);
    const others = page.getByRole("rowgroup").filter({
      has: page.getByRole("rowheader", {
        name: message(language, "overview.ledger.groups.others"),
        exact: true,
      }),
    });
    for (const { fragment, value } of FIGURES) {
      const row = others.getByRole("row").filter({ hasText: fragment });
      await expect(row).toHaveCount(1);
      expect(plain(await row.getByRole("rowheader").innerText())).toContain(value[language]);
    }
  });

  test(`the finder leads to a figure of it, and to its page (${language})`, async ({ page }) => {
    await page.goto(`/${language}`);
    const open = page.getByRole("button", { name: message(language, "page.finder.open") });
    const field = page.getByRole("combobox", { name: message(language, "page.finder.field") });
    await open.click();
    await field.fill("318");
    await expect(page.getByRole("option").first()).toContainText("318");
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("complementary").filter({ hasText: "318 people" });
    await expect(drawer).toContainText(TITLE);
    await expect(page).toHaveURL(/#evidence-centre-people-sent$/);
    await page.keyboard.press("Escape");
    await open.click();
    await field.fill("larken");
    await page.getByRole("option").filter({ hasText: TITLE }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/sources/${THIRD_SOURCE}`));
  });

  test(`a mark on its page opens the evidence beside it (${language})`, async ({ page, request }) => {
    const answer: FigureAnswer = await (await request.get("/api/v1/figures/centre-people-abroad")).json();
    await page.goto(`/${language}/sources/${THIRD_SOURCE}`);
    await page
      .getByRole("main")
      .getByRole("link", { name: markName(answer.figure.mark) })
      .click();
    const drawer = page.getByRole("complementary").filter({ hasText: "At least 46 of its people" });
    await expect(drawer).toBeVisible();
    await expect(page).toHaveURL(/#evidence-centre-people-abroad$/);
  });
}

test("the API gives the document and its figures", async ({ request }) => {
  for (const { id, fragment, paragraph } of FIGURES) {
    const answer = await request.get(`/api/v1/figures/${id}`);
    expect(await answer.json()).toMatchObject({
      figure: { id, evidence: { source: THIRD_SOURCE, paragraph, fragment } },
    });
  }
  expect(await (await request.get(`/api/v1/sources/${THIRD_SOURCE}`)).json()).toMatchObject({
    source: { title: TITLE, letter: "C" },
  });
  const table = await (await request.get("/api/v1/figures.csv")).text();
  for (const { id } of FIGURES) expect(table).toContain(id);
});
