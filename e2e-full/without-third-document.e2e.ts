/** The site as it stands knows nothing of the made-up document: what its tests find is there because it was added. */
import { expect, LANGUAGES, test } from "../e2e/fixtures/test.ts";
import { THIRD_FIGURES, THIRD_SOURCE } from "../fixtures/third-document.ts";

test("the site has neither the made-up document nor its figures", async ({ request }) => {
  for (const language of LANGUAGES)
    expect((await request.get(`/${language}/sources/${THIRD_SOURCE}`)).status()).toBe(404);
  for (const id of THIRD_FIGURES) expect((await request.get(`/api/v1/figures/${id}`)).status()).toBe(404);
  for (const page of ["/en", "/en/sources", "/en/checks"]) {
    const response = await request.get(page);
    expect(response.status(), page).toBe(200);
    expect(await response.text(), page).not.toContain("Larken");
  }
});
