/** Every number on every page has a mark, the mark's record states the number, and the mark leads to a place that exists. */
import type { APIRequestContext, Page } from "@playwright/test";
import { getDataset } from "../lib/dataset/load.ts";
import { evidenceEntries } from "../lib/evidence/build-entries.ts";
import { type Locale, LOCALES } from "../lib/model/text.ts";
import { pageRoutes } from "../scripts/page-routes.ts";
import { numberedTexts, type NumberedText } from "./fixtures/numbers.ts";
import { expect, inFullRun, test } from "./fixtures/test.ts";

/** Digits that count or measure nothing the records state, and why. */
const STRUCTURAL: readonly RegExp[] = [
  // Codes of figures, and versions of the data: names, not numbers. sha256 is the name of a method.
  /BB.\d{2}/g,
  /(?<![\p{L}\d])(?=[a-f]*\d)[0-9a-f]{12}(?![\p{L}\d])|sha256/gu,
  // Places in a document: where a number stands is no number of its own.
  /[A-Z] (?:¶|đ)\d+(?: [sc]\d+)?/g,
  /(?:paragraphs?|sentence|đoạn|câu) \d+(?: (?:to|đến) \d+)?|\d+ (?:paragraphs|đoạn)/giu,
  // Resolutions and strategies by their names, the grade of a hospital, a body's number among its kind.
  /(?:Resolutions?|nghị quyết(?: số)?) \d+(?: \(\d{4}\))?|\d+\/\d{4}\/QH\d+|Strategy \d{4}.\d{4}/giu,
  /level-2|cấp 2|14th National Assembly/g,
  // Where a reader is among the figures, and how large the files are.
  /(?:Figure|Biểu đồ) \d (?:of|trên) \d/g,
  /\d+ × \d+|(?:wide|rộng) \d+|\d+ (?:wide|rộng)/g,
  // How many figures or claims the page lists, by how their checks came out, and how many were looked up.
  /\d+ (?:stated figures|số liệu được nêu|claims|nội dung): .*/g,
  /\d+ (?:of|trên) \d+ (?:claims verified|nội dung đã đối chiếu)/g,
  // Licences by their names, and the scale of a map's land.
  /CC BY(?:-SA)? \d\.\d|CC0 \d\.\d|1:\d+ ?m/g,
];

/** Numbers in words, where records state them. */
const IN_WORDS = "(?<!\\p{L})(?:nine|eleven|two countries|two missions|hai nước)(?!\\p{L})";
/** A day, a year or a span of years. */
const DATE =
  /(?<!\d)(?:\d{1,2}(?:–\d{1,2})?(?:\/| )(?:\d{1,2}\/|\p{L}+ ))?(?:19|20)\d{2}(?:–(?:19|20)\d{2})?(?!\d)/gu;

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);

interface KnownRecord {
  /** Address in the API. */
  readonly json: string;
  /** Numbers that its evidence shows, with that of what it follows from and of what follows from it. */
  readonly numbers: ReadonlySet<string>;
}

const readBefore = new Map<Locale, ReadonlyMap<string, KnownRecord>>();

/** Records by id; worked out once. */
function knownRecords(locale: Locale): ReadonlyMap<string, KnownRecord> {
  const found = readBefore.get(locale) ?? readRecords(locale);
  readBefore.set(locale, found);
  return found;
}

function readRecords(locale: Locale): ReadonlyMap<string, KnownRecord> {
  const entries = evidenceEntries(getDataset(), locale, "http://127.0.0.1");
  const textOf = (ids: readonly string[]) =>
    entries
      .filter(({ id }) => ids.includes(id))
      .map((entry) => JSON.stringify(entry))
      .join(" ");
  return new Map(
    entries.map(({ id, json, from, derived }) => {
      const related = [...from, ...derived].map((other) => other.id);
      return [id, { json, numbers: new Set(numbersIn(textOf([id, ...related]))) }];
    }),
  );
}

/** Numbers of the targets of references: records without a mark, each with an address of its own. */
function targetNumbers(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    getDataset().targets.map((target) => [
      `/api/v1/targets/${target.id}`,
      new Set(numbersIn(JSON.stringify(target))),
    ]),
  );
}

/** Why a text is not covered by evidence; undefined: it is. */
function problemOf(entry: NumberedText, records: ReadonlyMap<string, KnownRecord>): string | undefined {
  const stated = without(entry.text, STRUCTURAL);
  // The date of a document leads to the document's own page, which says how it is known.
  const rest = entry.hasDocument ? without(stated, [DATE]) : stated;
  const numbers = numbersIn(rest);
  const hasWords = new RegExp(IN_WORDS, "iu").test(rest);
  if (numbers.length === 0 && !hasWords) return undefined;
  const where = `<${entry.element}> ${entry.text}`;
  const ids = [...new Set(entry.marks.map(({ id }) => id))];
  const said = [
    ...ids.map((id) => records.get(id)?.numbers),
    ...entry.answers.map((address) => targetNumbers().get(address)),
  ];
  if (said.length === 0) return `${where}: no mark`;
  const unknown = numbers.filter((number) => !said.some((known) => known?.has(number)));
  return unknown.length > 0 ? `${where}: ${unknown.join(", ")} in no record of ${ids.join(", ")}` : undefined;
}

async function problemsOn(page: Page, locale: Locale): Promise<string[]> {
  const records = knownRecords(locale);
  const texts = await numberedTexts(page, IN_WORDS);
  return texts.flatMap((entry) => problemOf(entry, records) ?? []);
}

const routesIn = (locale: Locale) => pageRoutes.filter((route) => route.locale === locale);

/** Marks on all pages of a language, by id and target. */
async function marksOnPages(page: Page, locale: Locale): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const marks = new Map<string, Set<string>>();
  for (const route of routesIn(locale)) {
    await page.goto(route.path);
    const found = await page
      .locator("a[data-evidence]")
      .evaluateAll((links) =>
        links.map(
          (link) => [link.getAttribute("data-evidence") ?? "", link.getAttribute("href") ?? ""] as const,
        ),
      );
    for (const [id, href] of found) marks.set(id, (marks.get(id) ?? new Set()).add(href));
  }
  return marks;
}

/** Whether an address answers and, where it names a place on the page, whether that place exists. */
async function leadsSomewhere(request: APIRequestContext, href: string): Promise<boolean> {
  const [path = "", fragment] = href.split("#");
  const response = await request.get(path);
  if (response.status() !== 200) return false;
  return fragment === undefined || (await response.text()).includes(` id="${fragment}"`);
}

for (const locale of LOCALES) {
  for (const route of routesIn(locale)) {
    const isQuick = locale === "en" || ["dashboard", "checks", "panel-women-share"].includes(route.name);
    test(`every number on ${route.path} has its evidence`, inFullRun(!isQuick), async ({ page }) => {
      await page.goto(route.path);
      expect(await problemsOn(page, locale)).toEqual([]);
    });
  }

  test(
    `every mark leads to a record and to a place on a page (${locale})`,
    inFullRun(locale === "vi"),
    async ({ page, request }) => {
      const records = knownRecords(locale);
      const marks = await marksOnPages(page, locale);
      expect(
        [...records.keys()].filter((id) => !marks.has(id)),
        "records without a mark",
      ).toEqual([]);
      for (const [id, targets] of marks) {
        const json = records.get(id)?.json;
        expect(json, `${id} has an evidence entry`).toBeDefined();
        expect((await request.get(json ?? "/")).status(), json).toBe(200);
        for (const href of targets) expect(await leadsSomewhere(request, href), href).toBe(true);
      }
      for (const address of targetNumbers().keys())
        expect((await request.get(address)).status(), address).toBe(200);
    },
  );
}

test("a number without a mark is found, wherever it is put", async ({ page }) => {
  await page.goto("/en");
  const before = await problemsOn(page, "en");
  await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "There were 77 people.";
    document.querySelector("main")?.append(paragraph);
    document.querySelector("footer")?.append(paragraph.cloneNode(true));
  });
  const after = await problemsOn(page, "en");
  expect(after.filter((problem) => !before.includes(problem))).toEqual([
    "<p> There were 77 people.: no mark",
    "<p> There were 77 people.: no mark",
  ]);
});

test("a number that no record of its marks states is found", async ({ page }) => {
  await page.goto("/en/panels/women-share");
  const before = await problemsOn(page, "en");
  await page.evaluate(() => {
    const marked = [...document.querySelectorAll("main p")].find((text) =>
      text.querySelector("a[data-evidence]"),
    );
    marked?.append(" It was 78 once.");
  });
  const after = await problemsOn(page, "en");
  expect(after.filter((problem) => !before.includes(problem))).toEqual([
    expect.stringContaining(": 78 in no record of"),
  ]);
});
