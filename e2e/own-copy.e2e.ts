/** A reader's own copy of a document: read in the browser, sent nowhere, and told apart from what was checked.
 *  The copies are made up: title line and fragments as recorded, all other words ours. */
import { type CopyParts, EvidenceDrawer, madeUpCopy, textOf } from "./fixtures/evidence-drawer.ts";
import { expect, LANGUAGES, test } from "./fixtures/test.ts";

const SOURCE = "vna-peacekeeping-force";
const CLAIM = "women-share-stated";
const FRAGMENT = "more than 16 percent";

test.use({ viewport: { width: 1440, height: 1000 } });

/** The sentence of the claim, paragraph 11. */
function changeClaim({ paragraphs }: CopyParts, from: string, to: string): void {
  const [sentence = "", ...more] = paragraphs[10] ?? [];
  expect(sentence).toContain(from);
  paragraphs[10] = [sentence.replace(from, to), ...more];
}

for (const language of LANGUAGES) {
  test(`a copy shows the fragment in its sentence and is sent nowhere (${language})`, async ({
    page,
    request,
    dashboard,
  }) => {
    await dashboard.open(language);
    const drawer = new EvidenceDrawer(page, language);
    await drawer.open(CLAIM);
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (sent) => requests.push(sent.url()));
    await drawer.addFile({ name: "copy.txt", text: textOf(await madeUpCopy(request, SOURCE)) });
    await expect(drawer.passage.locator("mark")).toHaveText(FRAGMENT);
    await expect(drawer.passage).toBeFocused();
    await expect(drawer.passage.getByRole("strong")).toContainText("Made-up words, number 11");
    // Our own words are not the sentence that was checked, and the drawer says so.
    await expect(drawer.passage).toContainText(drawer.words("passage.differs"));
    await expect(drawer.passage).toContainText("copy.txt");
    await drawer.next.click();
    await expect(drawer.passage.locator("mark")).toHaveText("10 percent required by the UNSC");
    // What charts and the browser's own tab ask for has nothing to do with it.
    expect(requests.filter((url) => !/\/icon\.svg|\/api\/v1\/panels\/|\/_next\/static\//.test(url))).toEqual(
      [],
    );

    await page.reload();
    await expect(drawer.passage.locator("mark")).toHaveText("10 percent required by the UNSC");
    await drawer.forget.click();
    await expect(drawer.passage).toContainText(drawer.words("passage.empty"));
    await page.reload();
    await expect(drawer.passage).toContainText(drawer.words("passage.empty"));
  });
}

test("a copy that no longer holds a fragment is a finding, on the page too", async ({
  page,
  request,
  dashboard,
}) => {
  const copy = await madeUpCopy(request, SOURCE);
  changeClaim(copy, FRAGMENT, "more than 17 percent");
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  await drawer.addFile({ name: "changed.txt", text: textOf(copy) });
  const finding = drawer.passage.getByRole("alert");
  await expect(finding).toContainText("Fragment not found");
  await expect(finding).toContainText("Women’s share, as stated");
  await expect(finding).toContainText("paragraph 11, sentence 1");
  await expect(finding).toContainText(copy.title);
  await expect(finding).toContainText(`“${FRAGMENT}”`);
  await expect(finding).toContainText("more than 17 percent");
  const broken = page.getByRole("main").getByRole("link", { name: /not found in the copy/ });
  await expect(broken.first()).toHaveText("!");
  await expect(drawer.marks(CLAIM).and(page.locator(":not([data-broken])"))).toHaveCount(0);
  await drawer.forget.click();
  await expect(broken).toHaveCount(0);
  await expect(drawer.marks(CLAIM).first()).toHaveText("4");
});

test("a fragment that stands twice, or whose paragraph is missing, is never shown as found", async ({
  page,
  request,
  dashboard,
}) => {
  const twice = await madeUpCopy(request, SOURCE);
  changeClaim(twice, FRAGMENT, `${FRAGMENT} and ${FRAGMENT}`);
  const short = await madeUpCopy(request, SOURCE);
  short.paragraphs.splice(5);
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  await drawer.addFile({ name: "twice.txt", text: textOf(twice) });
  await expect(drawer.passage.getByRole("alert")).toContainText(drawer.words("fault.repeated"));
  await drawer.addFile({ name: "short.txt", text: textOf(short) });
  await expect(drawer.passage.getByRole("alert")).toContainText("Paragraphs in this copy: 5.");
  await expect(drawer.passage.locator("mark")).toHaveCount(0);
});

test("HTML in a copy is shown as text and never run", async ({ page, request, dashboard }) => {
  const copy = await madeUpCopy(request, SOURCE);
  const html = `<img src=x onerror="window.wasRun=true"><script>window.wasRun=true</script>`;
  changeClaim(copy, "Made-up words", `${html} Made-up words`);
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  await drawer.addFile({ name: "html.txt", text: textOf(copy) });
  await expect(drawer.passage).toContainText(html);
  await expect(drawer.passage.locator("img, script")).toHaveCount(0);
  expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
});

test("files that are no copy of a cited document are refused, each with its reason", async ({
  page,
  dashboard,
}) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  for (const { name, text, reason } of [
    { name: "other.txt", text: "Another title\n\nA paragraph.", reason: "its title line is “Another title”" },
    { name: "empty.txt", text: " \n\n ", reason: drawer.words("file.empty") },
    { name: "page.txt", text: "<!doctype html><html><p>Text</p></html>", reason: drawer.words("file.html") },
    { name: "binary.txt", text: "\u0000\u0001\u0002\u0003".repeat(64), reason: drawer.words("file.binary") },
    { name: "large.txt", text: "Title\n".repeat(1_000_000), reason: "It is larger than" },
  ]) {
    await drawer.addFile({ name, text });
    const refusal = drawer.passage.getByRole("alert");
    await expect(refusal, name).toContainText(`“${name}” was not added`);
    await expect(refusal, name).toContainText(reason);
  }
  await expect(drawer.passage).toContainText(drawer.words("passage.empty"));
});

test("a file that is dropped on the box is read, too", async ({ page, request, dashboard }) => {
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  const text = textOf(await madeUpCopy(request, SOURCE));
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "dropped.txt", { type: "text/plain" }));
    return data;
  }, text);
  await drawer.passage.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(drawer.passage.locator("mark")).toHaveText(FRAGMENT);
});

test("a copy that the site's operator serves to this machine is shown", async ({
  page,
  request,
  dashboard,
}) => {
  const copy = await madeUpCopy(request, SOURCE);
  await page.route(`**/documents/${SOURCE}`, (route) =>
    route.fulfill({
      json: {
        document: {
          fileName: "a.txt",
          sha256: "0".repeat(64),
          title: copy.title,
          paragraphs: copy.paragraphs.map((sentences) => sentences.join(" ")),
        },
      },
    }),
  );
  await dashboard.open("en");
  const drawer = new EvidenceDrawer(page, "en");
  await drawer.open(CLAIM);
  await expect(drawer.passage.locator("mark")).toHaveText(FRAGMENT);
  await expect(drawer.passage).toContainText(drawer.words("passage.operator"));
});
