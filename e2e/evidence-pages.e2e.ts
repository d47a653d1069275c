/** Where the figures come from and what came of checking them, read without JavaScript: sources, claims with filters,
 *  corrections, and what the site says about itself. */
import type { Page } from "@playwright/test";
import { message } from "../lib/format/messages.ts";
import type { Correction, Figure, Milestone, Source } from "../lib/model/records.ts";
import type { DatasetStamp } from "../lib/model/stamp.ts";
import type { Api } from "./fixtures/api.ts";
import { EVIDENCE_PATHS, expect, LANGUAGES, test } from "./fixtures/test.ts";

const DOCUMENT = "vna-peacekeeping-force";

interface Records {
  readonly figures: readonly Figure[];
  readonly milestones: readonly Milestone[];
  readonly sources: readonly Source[];
}

async function recordsOf<Name extends keyof Records>(api: Api, name: Name): Promise<Records[Name]> {
  const answer = (await (await api.get(`/api/v1/${name}`)).json()) as Pick<Records, Name>;
  return answer[name];
}

/** Claims with a mark of their own. */
async function claimsOf(api: Api): Promise<readonly (Figure | Milestone)[]> {
  const milestones = await recordsOf(api, "milestones");
  return [...(await recordsOf(api, "figures")), ...milestones.filter(({ mark }) => mark !== undefined)];
}

const plain = (text: string): string => text.replace(/\s+/g, " ");

const ledger = (page: Page, language: (typeof LANGUAGES)[number]) =>
  page.getByRole("table", { name: message(language, "page.checks.caption") });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`the list of sources leads to every source (${language})`, async ({ page, api }) => {
      await page.goto(`/${language}/sources`);
      for (const { id } of await recordsOf(api, "sources")) {
        const link = page.getByRole("main").locator(`a[href="/${language}/sources/${id}"]`);
        await expect(link).toBeVisible();
      }
    });

    test(`a document shows each paragraph and the claims that stand in it (${language})`, async ({
      page,
      api,
    }) => {
      const source = (await recordsOf(api, "sources")).find(({ id }) => id === DOCUMENT);
      await page.goto(`/${language}/sources/${DOCUMENT}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(source?.title ?? "");
      await expect(page.getByText(source?.textSha256 ?? "", { exact: true })).toBeVisible();
      for (let paragraph = 1; paragraph <= (source?.paragraphCount ?? 0); paragraph += 1)
        await expect(page.locator(`#p${paragraph}`)).toBeVisible();
      const claims = (await claimsOf(api)).filter(({ evidence }) => evidence.source === DOCUMENT);
      expect(claims.length).toBeGreaterThan(13);
      for (const { id, evidence } of claims) {
        const claim = page.locator(`#p${evidence.paragraph} #evidence-${id}`);
        expect(plain(await claim.innerText())).toContain(evidence.fragment);
      }
    });

    test(`all claims are listed with their wording and filters show those that answer (${language})`, async ({
      page,
      api,
    }) => {
      await page.goto(`/${language}/checks`);
      const claims = await claimsOf(api);
      const text = plain(await ledger(page, language).innerText());
      for (const { evidence } of claims) expect(text).toContain(evidence.fragment);

      const filter = (name: string) =>
        page.getByRole("radio", { name: new RegExp(`^${message(language, `page.checks.filters.${name}`)}`) });
      const showing = (shown: number) =>
        page
          .getByText(
            message(language, "page.checks.showing", { shown: String(shown), all: String(claims.length) }),
          )
          .locator("visible=true");
      const rows = ledger(page, language).locator("[data-filters]").locator("visible=true");
      await expect(rows).toHaveCount(claims.length);
      await expect(showing(claims.length)).toBeVisible();

      await filter("caution").check();
      await expect(rows).toHaveCount(1);
      await expect(page.locator("#evidence-women-share-stated")).toBeVisible();
      await expect(showing(1)).toBeVisible();
      await expect(showing(claims.length)).toHaveCount(0);
      const group = message(language, "overview.ledger.groups.agreements");
      await expect(ledger(page, language).getByRole("rowheader", { name: group, exact: true })).toBeHidden();

      await filter("caution").press("ArrowLeft");
      await expect(filter("traced")).toBeChecked();
      await expect(page.locator("#evidence-women-share-stated")).toBeHidden();
      await filter("all").check();
      await expect(rows).toHaveCount(claims.length);
    });

    test(`the corrections page says that there are none (${language})`, async ({ page }) => {
      await page.goto(`/${language}/corrections`);
      await expect(page.getByText(message(language, "page.corrections.none"))).toBeVisible();
      await page.getByRole("main").getByRole("link", { name: "corrections.json" }).click();
      await expect(page.locator("body")).toContainText('"corrections":[]');
    });

    test(`the about page tells method, words and how to report an error (${language})`, async ({ page }) => {
      await page.goto(`/${language}`);
      const name = message(language, "page.nav.about");
      await page.getByRole("banner").getByRole("link", { name, exact: true }).first().click();
      for (const part of ["method", "measure", "words", "accessibility", "privacy", "licences", "report"]) {
        const title = message(language, `page.about.${part}.title`);
        const main = page.getByRole("main");
        await expect(main.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
      }
    });
  }

  test("a mark on the dashboard leads to the paragraph that the number stands in", async ({ page }) => {
    await page.goto("/en");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Evidence 4, does not reconcile/ })
      .first()
      .click();
    await expect(page).toHaveURL(`/en/sources/${DOCUMENT}#p11`);
    const paragraph = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Paragraph 11" }) });
    await expect(paragraph).toBeInViewport();
    await expect(paragraph.getByText("more than 16 percent")).toBeVisible();
  });

  test("the masthead says where a reader is, on pages below one, too", async ({ page }) => {
    const current = page.getByRole("banner").locator("nav a[aria-current]").locator("visible=true");
    for (const [path, name] of [
      ["/en/checks", "Claims"],
      ["/en/sources", "Sources"],
      [`/en/sources/${DOCUMENT}`, "Sources"],
      ["/en/about", "About"],
    ] as const) {
      await page.goto(path);
      await expect(current.filter({ hasText: name })).toBeVisible();
    }
  });
});

/** Links of a page to this site, once each. */
async function internalLinks(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
  const origin = new URL(page.url()).origin;
  return [...new Set(hrefs)].filter((href) => new URL(href).origin === origin);
}

for (const language of LANGUAGES) {
  test(`every link of the evidence pages answers, and every place that it names exists (${language})`, async ({
    page,
    api,
  }) => {
    const places = new Map<string, Set<string>>();
    for (const path of EVIDENCE_PATHS) {
      await page.goto(`/${language}${path}`);
      for (const link of await internalLinks(page)) {
        const { pathname, search, hash } = new URL(link);
        const address = pathname + search;
        places.set(address, (places.get(address) ?? new Set()).add(decodeURIComponent(hash.slice(1))));
      }
    }
    expect(places.size).toBeGreaterThan(20);
    for (const [address, names] of places) {
      const response = await api.get(address);
      expect(response.status(), address).toBe(200);
      const html = await response.text();
      for (const name of names) {
        if (name !== "") expect(html, `${address}#${name}`).toContain(` id="${name}"`);
      }
    }
  });
}

test("targets of a reference are those of their records, to which each leads", async ({ page, api }) => {
  await page.goto("/en/sources/gender-parity-strategy");
  const rows = page.getByRole("table", { name: "Targets by category and year" }).getByRole("row");
  const links = await rows
    .getByRole("link")
    .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(links.length).toBeGreaterThan(0);
  for (const [index, href] of links.entries()) {
    const { target } = (await (await api.get(href ?? "")).json()) as {
      target: { percent: number; year: number };
    };
    const text = plain(await rows.nth(index + 1).innerText());
    expect(text).toContain(`${target.percent} %`);
    expect(text).toContain(String(target.year));
  }
});

test("corrections.json names the dataset and answers like the API", async ({ api }) => {
  const response = await api.get("/corrections.json");
  expect(response.headers()["content-type"]).toContain("application/json");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const file = (await response.json()) as { dataset: DatasetStamp; corrections: Correction[] };
  const published = await api.get("/api/v1/corrections");
  expect(file).toEqual(await published.json());
  const etag = response.headers()["etag"] ?? "";
  expect((await api.get("/corrections.json", { "if-none-match": etag })).status()).toBe(304);
  expect((await api.send("HEAD", "/corrections.json")).headers()["etag"]).toBe(etag);
  expect((await api.send("POST", "/corrections.json")).status()).toBe(405);
});
