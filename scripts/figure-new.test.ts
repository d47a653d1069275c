/** The command that adds a figure, as whoever calls it sees it: answers in, records and words out. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ANSWERS,
  DOCUMENTS,
  THIRD_FIGURES,
  THIRD_SOURCE,
  withCopyOfRecords,
} from "../fixtures/third-document.ts";
import { hashOfBytes } from "../lib/documents/hashes.ts";
import { contentHash } from "./content-hash.mjs";
import { addFigures } from "./figure-new/add-figures.ts";
import { inProject, programs } from "./project.mjs";

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock(import("./figure-new/write-records.ts"), async (original) => {
  const { writeRecords } = await original();
  return {
    writeRecords: (...call) => {
      if (disk.isFull) throw new Error("ENOSPC: no space left on device");
      writeRecords(...call);
    },
  };
});

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Pipes answers into the command as a process of its own, whose pipe stays open, as a program would leave it
 *  that waits for questions. */
function addInProcess(
  commandArguments: readonly string[],
  answers: readonly string[] = [],
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [programs.tsx, inProject("scripts", "figure-new.ts"), ...commandArguments],
      { cwd: inProject(), env: { ...process.env, BLUE_BERET_DATA: "", BLUE_BERET_DOCUMENTS: "" } },
    );
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.stdin.on("error", () => undefined);
    child.stdin.write(answers.map((line) => `${line}\n`).join(""));
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}

/** The same without a process, which takes most of the time.
 *  @param beforeLast happens when the last question has been asked and not been answered */
async function addFigure(
  commandArguments: readonly string[],
  answers: readonly string[] = [],
  beforeLast?: () => void,
): Promise<Outcome> {
  const input = new PassThrough();
  let output = "";
  let errors = "";
  const send = (lines: readonly string[]) => input.write(lines.map((line) => `${line}\n`).join(""));
  let isLastAwaited = beforeLast !== undefined;
  const written = new PassThrough({ encoding: "utf8" }).on("data", (text: string) => {
    output += text;
    if (!isLastAwaited || output.split("Another figure").length <= THIRD_FIGURES.length) return;
    isLastAwaited = false;
    beforeLast?.();
    send(answers.slice(-1));
    input.end();
  });
  send(beforeLast === undefined ? answers : answers.slice(0, -1));
  if (beforeLast === undefined) input.end();
  const code = await addFigures({
    words: commandArguments,
    environment: {},
    input,
    output: written,
    complain: (words) => (errors += `${words}\n`),
  });
  written.end();
  await finished(written);
  return { code, output, errors };
}

const readJson = (...place: string[]): unknown => JSON.parse(readFileSync(path.join(...place), "utf8"));
const example = readFileSync(ANSWERS, "utf8").trimEnd().split("\n");
/** Answers up to a line of the worked example, that line left out. */
const exampleUpTo = (answer: string): string[] => example.slice(0, example.indexOf(answer));
const withText = (records: string): string[] => ["--data", records, "--documents", DOCUMENTS];
const refusals = ({ output }: Outcome): string[] =>
  [...output.matchAll(/^ {2}Not accepted: (.*)$/gm)].map(([, reason = ""]) => reason);

/** From value to attribution, for a figure whose date is not stated. */
const rest = (id: string): string[] => [
  "",
  "people",
  "exact",
  "unspecified",
  "not-stated",
  "People met",
  "Số người gặp",
  id,
  "at the meeting",
  "tại cuộc gặp",
  "hai người",
  "Two people are said to have met.",
  "Bài báo nêu hai người đã gặp nhau.",
  "",
];

describe("the worked example", { timeout: 60_000 }, () => {
  it("adds a document and its three figures, and replaces nothing", () =>
    withCopyOfRecords(async (records) => {
      const outcome = await addFigure([...withText(records), "--answers", ANSWERS]);
      expect(outcome.errors).toBe("");
      expect(outcome.code).toBe(0);
      expect(refusals(outcome)).toEqual([]);
      const added = readdirSync(records, { recursive: true }).map(String);
      const before = readdirSync(inProject("data"), { recursive: true }).map(String);
      expect(added.filter((file) => !before.includes(file)).sort()).toEqual(
        [
          path.join("sources", `${THIRD_SOURCE}.json`),
          ...THIRD_FIGURES.map((id) => path.join("figures", `${id}.json`)),
        ].sort(),
      );
      for (const file of before.filter((name) => name.endsWith(".json")))
        expect(readFileSync(path.join(records, file), "utf8"), file).toBe(
          readFileSync(inProject("data", file), "utf8"),
        );
    }));

  it("records where each figure stands, with the hash of its sentence, under the next free marks", () =>
    withCopyOfRecords(async (records) => {
      await addFigure([...withText(records), "--answers", ANSWERS]);
      const marks = ["figures", "milestones"].flatMap((folder) =>
        readdirSync(inProject("data", folder)).map(
          (name) => (readJson(inProject("data", folder, name)) as { mark?: number }).mark ?? 0,
        ),
      );
      const next = Math.max(...marks) + 1;
      const figures = THIRD_FIGURES.map((id) => readJson(records, "figures", `${id}.json`));
      const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(figures).toMatchObject([
        {
          mark: next,
          value: 318,
          unit: "people",
          qualifier: "exact",
          measure: "flow",
          since: "2019",
          evidence: { paragraph: 3, sentence: 1, fragment: "318 people", sentenceSha256: sha256 },
        },
        {
          mark: next + 1,
          value: 46,
          qualifier: "at-least",
          measure: "stock",
          since: null,
          evidence: { paragraph: 5, sentence: 1, sentenceSha256: sha256 },
        },
        {
          mark: next + 2,
          value: 27.5,
          unit: "percent",
          measure: "unspecified",
          date: { kind: "inferred", iso: "2024-01" },
          evidence: { paragraph: 6, sentence: 1, sentenceSha256: sha256 },
        },
      ]);
      expect(readJson(records, "sources", `${THIRD_SOURCE}.json`)).toMatchObject({
        letter: "C",
        title: "Larken Bay’s training centre turns five",
        paragraphCount: 7,
        textSha256: sha256,
      });
    }));

  it("comes through a pipe just as well, and ends while the pipe is open", () =>
    withCopyOfRecords(async (records) => {
      const { code, output } = await addInProcess(withText(records), example);
      expect(code).toBe(0);
      expect(output).toContain("Fragment. A few words of the document");
      expect(output).toContain("> 318 people");
    }));

  it("writes files as the formatter would, with every answer echoed beside its question", () =>
    withCopyOfRecords(async (records) => {
      const { output } = await addFigure([...withText(records), "--answers", ANSWERS]);
      const text = readFileSync(path.join(records, "figures", "centre-women-share.json"), "utf8");
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      const asked = output.split("\n");
      for (const answer of example.filter((words) => words !== ""))
        expect(
          asked.some((line) => line.endsWith(`> ${answer}`)),
          answer,
        ).toBe(true);
    }));
});

describe("wrong answers", { timeout: 60_000 }, () => {
  it("are refused with their reason and asked for again", () =>
    withCopyOfRecords(async (records) => {
      const upToParagraph = example.slice(0, example.indexOf("3"));
      const outcome = await addFigure(withText(records), [
        "Z",
        "new",
        "7",
        "1",
        ...upToParagraph.slice(2, 6),
        "Larken Bay",
        "vna-peacekeeping-force",
        ...upToParagraph.slice(6, 9),
        "http://courier.example",
        "https://courier.example/training-centre-turns-five",
        "guessed",
        "stated",
        "2024-02-30",
        "14 March 2024",
        ...upToParagraph.slice(11),
        "8",
        "0",
        "three",
        "3",
        "318",
        "n",
        "3",
        "sent people",
        "318 people.",
        "318 people",
        "y",
        "319",
        "dozens",
        "318",
        "percent",
        "persons",
        "people",
        ...example.slice(example.indexOf("318") + 2),
      ]);
      expect(outcome.errors).toBe("");
      expect(outcome.code).toBe(0);
      expect(refusals(outcome)).toEqual([
        'no document has the letter or id "Z".',
        "no text has that number.",
        "an id is lower-case words joined by hyphens.",
        expect.stringMatching(
          /^"vna-peacekeeping-force" is already the id of .*sources\/vna-peacekeeping-force\.json\./,
        ),
        expect.stringMatching(/URL/),
        "choose one of stated, inferred, corroborated, not-stated, or its number.",
        expect.stringMatching(/^no such day or month in the calendar/),
        expect.stringMatching(/^a date is YYYY, YYYY-MM or YYYY-MM-DD/),
        expect.stringMatching(/^paragraph 8 of 7\./),
        expect.stringMatching(/0/),
        "write a number in digits, with a point before decimals.",
        "these words hold no number, neither in digits nor written out up to twelve.",
        "leave the full stop out: a fragment is no sentence.",
        expect.stringMatching(/^"318 people" does not hold the value 319\./),
        "write a number in digits, with a point before decimals.",
        expect.stringMatching(/^is a share above 100 percent\./),
        "choose one of people, percent, memoranda, countries, or its number.",
      ]);
    }));

  it.each([
    [
      "stands twice in its sentence",
      "3",
      "six weeks",
      '"six weeks" stands 2 times in sentence 2 of paragraph 3. Quote a few words more.',
    ],
    [
      "stands in another paragraph",
      "3",
      "27.5 percent",
      '"27.5 percent" does not stand in paragraph 3, but in paragraph 6, sentence 1.',
    ],
    [
      "stands nowhere",
      "3",
      "319 people",
      '"319 people" stands nowhere in the document. Copy the words as it prints them.',
    ],
    [
      "is only part of a number",
      "3",
      "18 people",
      '"18 people" stands nowhere in the document. Copy the words as it prints them.',
    ],
  ])("a fragment that %s is refused", (_what, paragraph, fragment, reason) =>
    withCopyOfRecords(async (records) => {
      const outcome = await addFigure(withText(records), [...exampleUpTo("3"), paragraph, fragment]);
      expect(refusals(outcome)).toEqual([reason]);
      expect(outcome.code).toBe(1);
    }),
  );

  it("a paraphrase that is the document's sentence, or much of it, is refused", () =>
    withCopyOfRecords(async (records) => {
      const outcome = await addFigure(withText(records), [
        ...exampleUpTo("The centre counts 318 people who left for missions over its first five years."),
        "Since it opened in 2019 the centre has sent 318 people to serve in five missions, Capt. Marrow said.",
        "“since it opened in 2019, the Centre has  sent 318 people to serve in five missions”, said Marrow.",
        "318 people",
        "The centre counts 318 people who left for missions.",
      ]);
      expect(refusals(outcome)).toEqual(
        Array.from({ length: 3 }, () => "these are the document's words: say it in your own."),
      );
    }));

  it("an id that a figure, derived figure, milestone or statement has is refused", () =>
    withCopyOfRecords(async (records) => {
      const outcome = await addFigure(withText(records), [
        ...exampleUpTo("centre-people-sent"),
        "officers-sent",
        "mou-total",
        "engineers-ready",
        "women-share-december-2021",
      ]);
      expect(refusals(outcome).map((reason) => /records-\w+\/(\S+) Choose/.exec(reason)?.[1])).toEqual([
        "figures/officers-sent.json.",
        "derived/mou-total.json.",
        "milestones/engineers-ready.json.",
        "statements/women-share-december-2021.json.",
      ]);
    }));

  it("words that are recorded already in that place are refused", () =>
    withCopyOfRecords(async (records) => {
      const { output } = await addFigure(["--data", records], ["A", "9", "55 officers", "1"]);
      expect(output).toMatch(
        /Not accepted: the same words in the same place are already recorded in \S+officers-sent/,
      );
    }));
});

describe("a document whose text is not at hand", { timeout: 60_000 }, () => {
  it("takes the sentence from the reader and says that nothing was checked", () =>
    withCopyOfRecords(async (records) => {
      const answers = ["B", "11", "1", "two people", "1", ...rest("people-met"), "y", "n"];
      const outcome = await addFigure(["--data", records], answers);
      expect(outcome.errors).toBe("");
      expect(outcome.code).toBe(0);
      expect(refusals(outcome)).toEqual([expect.stringMatching(/^paragraph 11 of 10\./)]);
      expect(outcome.output).toContain("Not checked against a text: its text is not at hand.");
      expect(outcome.output).toContain("Not checked against a text: people-met");
      expect(readJson(records, "figures", "people-met.json")).toMatchObject({
        value: 2,
        date: { kind: "not-stated", iso: null },
        evidence: { paragraph: 1, sentence: 1, sentenceSha256: null },
      });
    }));

  it("is described by hand when it is new", () =>
    withCopyOfRecords(async (records) => {
      const described = [
        "new",
        "A bulletin",
        "4",
        ...example.slice(2, 5),
        "Bản tin",
        "",
        "",
        "",
        "not-stated",
      ];
      const figure = ["A bulletin.", "Một bản tin.", "5", "4", "two people", "1", ...rest("people-met")];
      const outcome = await addFigure(["--data", records], [...described, ...figure, "y", "n"]);
      expect(outcome.errors).toBe("");
      expect(outcome.code).toBe(0);
      expect(refusals(outcome)).toEqual([expect.stringMatching(/^paragraph 5 of 4\./)]);
      expect(readJson(records, "sources", "courier-a-bulletin.json")).toMatchObject({
        title: "A bulletin",
        address: null,
        date: { kind: "not-stated", iso: null },
        paragraphCount: 4,
        textSha256: null,
      });
    }));

  it("is not taken for another text of the same title", () =>
    withCopyOfRecords(async (records) => {
      const folder = path.join(records, "documents");
      mkdirSync(folder);
      writeFileSync(
        path.join(folder, "other.txt"),
        "Vietnam ready to make greater contributions to UN peacekeeping operations\n\nOnly one paragraph.\n",
      );
      const { output } = await addFigure(["--data", records, "--documents", folder], ["B"]);
      expect(output).toContain(
        "Not checked against a text: other.txt has 1 paragraphs and the recorded text 10: it is another text.",
      );
    }));
});

describe("a copy of the document from elsewhere", { timeout: 60_000 }, () => {
  const figure = ["3", "six weeks is what", "y", ...rest("weeks-at-the-centre"), "y", "n"];
  const sourceIn = (records: string) => path.join(records, "sources", `${THIRD_SOURCE}.json`);

  it("with other bytes than the checked text shows the passage and records no hash", () =>
    withCopyOfRecords(async (records) => {
      await addFigure(withText(records), example);
      const folder = path.join(records, "documents");
      cpSync(DOCUMENTS, folder, { recursive: true });
      const file = path.join(folder, "larken-bay-courier.txt");
      writeFileSync(file, readFileSync(file, "utf8").replace("take, too", "take as well"));
      const { code, output } = await addFigure(["--data", records, "--documents", folder], ["C", ...figure]);
      expect(code).toBe(0);
      expect(output).toContain(
        "Not checked against a text: larken-bay-courier.txt is not the text that the record was checked against.",
      );
      expect(output).toContain("[six weeks is what] the next course will take as well.");
      expect(output).toContain("Not checked against a text: weeks-at-the-centre");
      expect(readJson(records, "figures", "weeks-at-the-centre.json")).toMatchObject({
        evidence: { sentence: 2, sentenceSha256: null },
      });
    }));

  it("of a source that records no text gives no hash either, and says what to record first", () =>
    withCopyOfRecords(async (records) => {
      await addFigure(withText(records), example);
      const checked = readJson(records, "sources", `${THIRD_SOURCE}.json`) as Record<string, unknown>;
      writeFileSync(sourceIn(records), JSON.stringify({ ...checked, textSha256: null }));
      for (const id of THIRD_FIGURES) {
        const place = path.join(records, "figures", `${id}.json`);
        const text = readFileSync(place, "utf8");
        writeFileSync(place, text.replace(/"sentenceSha256": "\w+"/, '"sentenceSha256": null'));
      }
      const { code, output } = await addFigure(withText(records), ["C", ...figure]);
      expect(code).toBe(0);
      const sha256 = hashOfBytes(readFileSync(path.join(DOCUMENTS, "larken-bay-courier.txt")));
      expect(output).toContain("Not checked against a text: no text is recorded that the source was checked");
      expect(output).toContain(`record textSha256 in the source first: ${sha256}.`);
      expect(readJson(records, "figures", "weeks-at-the-centre.json")).toMatchObject({
        evidence: { sentenceSha256: null },
      });
    }));

  it("that is the checked text, byte for byte, gives the hash of its sentence", () =>
    withCopyOfRecords(async (records) => {
      await addFigure(withText(records), example);
      const { code, output } = await addFigure(withText(records), ["C", ...figure]);
      expect(code).toBe(0);
      expect(output).not.toContain("Not checked");
      expect(readJson(records, "figures", "weeks-at-the-centre.json")).toMatchObject({
        evidence: { sentenceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
    }));

  it("gives the same sentence with Windows line ends, a byte-order mark, straight quotes and decomposed letters", () =>
    withCopyOfRecords(async (records) => {
      const folder = path.join(records, "documents");
      cpSync(DOCUMENTS, folder, { recursive: true });
      const [name = ""] = readdirSync(folder);
      const file = path.join(folder, name);
      const text = readFileSync(file, "utf8").replaceAll("’", "'").replaceAll(/[“”]/g, '"').normalize("NFD");
      writeFileSync(file, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
      const { code } = await addFigure(["--data", records, "--documents", folder], example);
      expect(code).toBe(0);
      await withCopyOfRecords(async (plain) => {
        await addFigure(withText(plain), example);
        for (const id of THIRD_FIGURES)
          expect(readJson(records, "figures", `${id}.json`)).toEqual(
            readJson(plain, "figures", `${id}.json`),
          );
      });
    }));

  it("is left aside, with the reason, when it is no text", () =>
    withCopyOfRecords(async (records) => {
      const folder = path.join(records, "documents");
      mkdirSync(folder);
      mkdirSync(path.join(folder, "folder.txt"));
      writeFileSync(path.join(folder, "binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]));
      writeFileSync(path.join(folder, "empty.txt"), "\n\n");
      writeFileSync(path.join(folder, "large.txt"), "a".repeat(50_000_000));
      const { output } = await addFigure(["--data", records, "--documents", folder]);
      expect(output).toMatch(/Not read: binary\.txt/);
      expect(output).toMatch(/Not read: empty\.txt/);
      expect(output).toMatch(/Not read: large\.txt is too large/);
    }));
});

describe("when it ends early", { timeout: 60_000 }, () => {
  it.each([
    ["before the first answer", 0],
    ["inside the document", 9],
    ["inside the first figure", example.indexOf("318 people") + 4],
    ["inside the second figure", example.indexOf("stock")],
    ["before the last answer", example.length - 1],
  ])("%s, it leaves the records byte for byte as they were", (_where, count) =>
    withCopyOfRecords(async (records) => {
      const before = contentHash([records]);
      const { code, errors } = await addFigure(withText(records), example.slice(0, count));
      expect(code).toBe(1);
      expect(errors).toBe("Ended before the last answer: nothing was written.\n");
      expect(contentHash([records])).toBe(before);
    }),
  );

  it("writes nothing when no figure is kept", () =>
    withCopyOfRecords(async (records) => {
      const before = contentHash([records]);
      const upToKeep = example.slice(0, example.indexOf("y", example.indexOf("318")));
      const { code, errors } = await addFigure(withText(records), [...upToKeep, "n", "n"]);
      expect(code).toBe(1);
      expect(errors).toContain("No figure was kept");
      expect(contentHash([records])).toBe(before);
    }));

  it("writes nothing, and shows the records, when somebody else took an id meanwhile", () =>
    withCopyOfRecords(async (records) => {
      const place = path.join(records, "derived", "centre-people-sent.json");
      const total = readJson(records, "derived", "mou-total.json") as Record<string, unknown>;
      const taken = JSON.stringify({ ...total, id: "centre-people-sent", mark: "z" });
      let meanwhile = "";
      const outcome = await addFigure(withText(records), example, () => {
        writeFileSync(place, taken);
        meanwhile = contentHash([records]);
      });
      expect(outcome.code).toBe(1);
      expect(outcome.errors).toContain("Nothing was written");
      expect(outcome.errors).toContain('"fragment": "318 people"');
      expect(outcome.errors).toMatch(/"centre-people-sent" is already the id of/);
      expect(contentHash([records])).toBe(meanwhile);
    }));
});

describe("when a file can't be written", { timeout: 60_000 }, () => {
  afterEach(() => {
    disk.isFull = false;
  });

  it("shows the records, so that no answer is lost", () =>
    withCopyOfRecords(async (records) => {
      const before = contentHash([records]);
      disk.isFull = true;
      const { code, errors } = await addFigure(withText(records), example);
      expect(code).toBe(1);
      expect(errors).toMatch(/^Nothing was written: ENOSPC/);
      for (const id of [THIRD_SOURCE, ...THIRD_FIGURES]) expect(errors).toContain(`"id": "${id}"`);
      expect(contentHash([records])).toBe(before);
    }));
});

describe("a wrong call", { timeout: 60_000 }, () => {
  it.each([
    ["an unknown option", ["--folder", "data"], /--folder/],
    ["a folder of records that isn't there", ["--data", "nowhere"], /--data: there is no folder nowhere/],
    [
      "a folder of documents that isn't there",
      ["--documents", "nowhere"],
      /--documents: there is no folder nowhere/,
    ],
    ["a file of answers that isn't there", ["--answers", "nowhere"], /--answers: there is no file nowhere/],
  ])("with %s ends with 2 and says how it is called", async (_what, commandArguments, reason) => {
    const { code, errors } = await addFigure(commandArguments);
    expect(code).toBe(2);
    expect(errors).toMatch(reason);
    expect(errors).toContain("Usage: npm run figure:new");
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it("ends the process with the same code and words", async () => {
    const { code, output, errors } = await addInProcess(["--folder", "data"]);
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(errors).toContain("Usage: npm run figure:new");
  });

  it("on records that are wrong already asks nothing and names what is wrong", () =>
    withCopyOfRecords(async (records) => {
      writeFileSync(path.join(records, "figures", "servicewomen.json"), "{");
      const { code, output, errors } = await addFigure(["--data", records]);
      expect(code).toBe(1);
      expect(output).toBe("");
      expect(errors).toMatch(/servicewomen\.json: \(file\): not valid JSON/);
    }));
});
