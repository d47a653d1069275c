/** Wrong addresses and wrong questions: a clear answer with a way back. */
import { message } from "../lib/format/messages.ts";
import { expect, LANGUAGES, test } from "./fixtures/test.ts";

for (const path of ["/en/panels/no-such-panel", "/fr", "/vi/nothing/here", "/nothing"]) {
  test(`${path} is not found, in both languages, with ways back`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    for (const language of LANGUAGES) {
      const section = page.locator(`section[lang=${language}]`);
      await expect(section.getByRole("heading")).toHaveText(message(language, "page.notFound.title"));
      const home = section.getByRole("link", { name: message(language, "page.notFound.home") });
      await expect(home).toHaveAttribute("href", `/${language}`);
    }
  });
}

test("the API keeps its rules behind the server", async ({ api }) => {
  const first = await api.get("/api/v1/figures");
  const etag = first.headers()["etag"] ?? "";
  expect(etag).toMatch(/^"[^"]+"$/);
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  const again = await api.get("/api/v1/figures", { "if-none-match": etag });
  expect(again.status()).toBe(304);
  const head = await api.send("HEAD", "/api/v1/figures");
  expect(head.headers()["etag"]).toBe(etag);
  expect((await head.body()).length).toBe(0);
  const post = await api.send("POST", "/api/v1/figures");
  expect(post.status()).toBe(405);
  expect(post.headers()["allow"]).toContain("GET");
  const unknownPath = await api.get("/api/v1/nothing");
  expect(unknownPath.status()).toBe(404);
  expect(unknownPath.headers()["content-type"]).toContain("application/problem+json");
  const unknownParameter = await api.get("/api/v1/figures?colour=red");
  expect(unknownParameter.status()).toBe(400);
  expect(await unknownParameter.text()).toContain("colour");
  const csv = await api.get("/api/v1/figures", { accept: "text/csv" });
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toContain("officers-sent");
});
