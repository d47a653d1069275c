import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedDocuments, findingNames } from "../../fixtures/changed-documents.ts";
import {
  bytesOf,
  FERRY,
  MADE_UP_RECORDS,
  type MadeUpDocument,
  textOf,
  VOLUNTEERS,
  withSentence,
} from "../../fixtures/made-up-evidence.ts";
import { checkEvidence, type EvidenceRecords, type FolderFile } from "./check-evidence.ts";

const file = (name: string, text: string): FolderFile => ({ name, bytes: bytesOf(text) });
const ferry = file("ferry.txt", textOf(FERRY));
const volunteers = file("volunteers.txt", textOf(VOLUNTEERS));

const report = (files: readonly FolderFile[], records: EvidenceRecords = MADE_UP_RECORDS) =>
  checkEvidence(records, files);
/** With this text in place of the volunteers' document. */
const reportOn = (text: string) => report([file("copy.txt", text), ferry]);
const reportOnChange = (paragraph: number, sentence: number, words: string) =>
  reportOn(textOf(withSentence(VOLUNTEERS, paragraph, sentence, words)));

describe("documents as they were checked", () => {
  const { documents, findings, notes, locatorCount, verifiedCount } = report([volunteers, ferry]);

  it("give no finding, and every locator is verified", () => {
    expect({ findings, notes, locatorCount, verifiedCount }).toEqual({
      findings: [],
      notes: [],
      locatorCount: 7,
      verifiedCount: 7,
    });
  });

  it("are each told with file, hash and counts; claims without a hash are told apart", () => {
    expect(documents).toMatchObject([
      {
        fileName: "volunteers.txt",
        source: { id: "volunteers" },
        isRecordedFile: true,
        paragraphCount: 4,
        locatorCount: 5,
        verifiedCount: 5,
        notHashedCount: 0,
      },
      {
        fileName: "ferry.txt",
        source: { id: "ferry" },
        locatorCount: 2,
        verifiedCount: 2,
        notHashedCount: 1,
      },
    ]);
    expect(documents[0]?.sha256).toBe(MADE_UP_RECORDS.sources[0]?.textSha256);
  });
});

describe("a copy that means the same", () => {
  const passages: Record<string, (text: string) => string> = {
    "Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
    "old Macintosh line ends": (text) => text.replaceAll("\n", "\r"),
    "a byte-order mark": (text) => `\uFEFF${text}`,
    "letters typed apart": (text) => text.normalize("NFD"),
    "straight quotation marks": (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
    "other curly quotation marks": (text) => text.replaceAll("“", "„").replaceAll("’", "′"),
    "no-break spaces": (text) => text.replaceAll(" ", "\u00A0"),
    "soft hyphens": (text) => text.replaceAll("volunteers", "volun\u00ADteers"),
    "lost empty lines": (text) => text.replaceAll("\n\n", "\n"),
    "more empty lines and spaces": (text) => text.replaceAll("\n\n", " \n\n \t\n  "),
  };

  it("gives no finding, whatever it passed through", () => {
    const ways = fc.subarray(Object.keys(passages));
    fc.assert(
      fc.property(ways, (names) => {
        const text = names.reduce((sofar, name) => passages[name]?.(sofar) ?? sofar, textOf(VOLUNTEERS));
        const { findings, verifiedCount, documents } = reportOn(text);
        expect({ findings, verifiedCount }).toEqual({ findings: [], verifiedCount: 7 });
        expect(documents[0]?.isRecordedFile).toBe(text === textOf(VOLUNTEERS));
      }),
    );
  });
});

describe("a changed digit or word", () => {
  const { figures, milestones } = MADE_UP_RECORDS;
  const claimsOf = (id: string) =>
    [...figures, ...milestones].filter(({ evidence }) => evidence.source === id);

  it.each<[string, MadeUpDocument]>([
    ["volunteers", VOLUNTEERS],
    ["ferry", FERRY],
  ])("anywhere in %s gives exactly its findings", (id, made) => {
    const records = { ...MADE_UP_RECORDS, sources: MADE_UP_RECORDS.sources.filter((one) => one.id === id) };
    const changes = changedDocuments(made, claimsOf(id));
    expect(changes.length).toBeGreaterThan(20);
    for (const { what, text, expected } of changes)
      expect({ what, found: findingNames(report([file("copy.txt", text)], records).findings) }).toEqual({
        what,
        found: expected,
      });
  });

  it("in a fragment fails that figure and names what follows from it", () => {
    const { findings, verifiedCount } = reportOnChange(
      2,
      1,
      "Capt. Ilse Marrow said that 120 volunteers, 46 of them women, had been at sea.",
    );
    expect(findings).toMatchObject([
      {
        kind: "fragment-missing",
        claim: { kind: "figure", id: "women", label: "Label of women" },
        source: { letter: "A" },
        fileName: "copy.txt",
        fault: {
          sentence: "Capt. Ilse Marrow said that 120 volunteers, 46 of them women, had been at sea.",
          elsewhere: [],
        },
        derived: ["women-share"],
        checks: ["share-reconciles"],
      },
    ]);
    expect(verifiedCount).toBe(6);
  });

  it("in the title is a document that is missing", () => {
    const { findings, notes } = reportOn(
      textOf({ ...VOLUNTEERS, title: "Harbour’s “blue caps” mark nine years" }),
    );
    expect(findings).toMatchObject([
      {
        kind: "document-missing",
        source: { id: "volunteers" },
        claims: [
          { id: "founded" },
          { id: "volunteers" },
          { id: "women" },
          { id: "women-share-stated" },
          { id: "second-pier" },
        ],
        others: [{ fileName: "copy.txt", title: "Harbour’s “blue caps” mark nine years" }],
      },
    ]);
    expect(notes).toEqual([]);
  });

  it("that joins two sentences fails what stands in the second", () => {
    const { findings } = reportOnChange(4, 1, "That is more than 30 percent, said Capt.");
    expect(findingNames(findings)).toEqual([
      "sentence-changed 4.1 women-share-stated",
      "no-such-sentence second-pier",
    ]);
  });
});

describe("a changed text", () => {
  it("says where the fragment stands now, when a paragraph was added before it", () => {
    const [first = [], ...more] = VOLUNTEERS.paragraphs;
    const { findings } = reportOn(
      textOf({ ...VOLUNTEERS, paragraphs: [first, ["An advertisement."], ...more] }),
    );
    expect(findingNames(findings)).toEqual([
      "fragment-missing volunteers",
      "fragment-missing women",
      "fragment-missing women-share-stated",
      "no-such-sentence second-pier",
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        claim: expect.objectContaining({ id: "volunteers" }),
        fault: expect.objectContaining({ elsewhere: [{ paragraph: 3, sentence: 1 }] }),
      }),
    );
  });

  it("that ends early has no such paragraph", () => {
    const { findings } = reportOn(textOf({ ...VOLUNTEERS, paragraphs: VOLUNTEERS.paragraphs.slice(0, 2) }));
    expect(findingNames(findings)).toEqual([
      "no-such-paragraph women-share-stated",
      "no-such-paragraph second-pier",
    ]);
  });

  it("with the fragment twice in its sentence verifies neither", () => {
    const { findings } = reportOnChange(4, 2, "Not a second pier in June but a second pier in June.");
    expect(findingNames(findings)).toEqual(["fragment-repeated second-pier"]);
  });

  it("with the fragment inside a longer number does not verify it", () => {
    const { findings } = reportOnChange(
      2,
      1,
      "Capt. Ilse Marrow said that 1,120 volunteers, 45 of them women, had been at sea.",
    );
    expect(findingNames(findings)).toEqual(["fragment-missing volunteers"]);
  });

  it("in a sentence without a hash is not noticed beyond the fragment", () => {
    const text = textOf(withSentence(FERRY, 2, 1, "She carried 1,250 passengers last year."));
    expect(report([volunteers, file("ferry.txt", text)]).findings).toEqual([]);
  });

  it("with the code of a page in it is plain text", () => {
    expect(reportOn(`${textOf(VOLUNTEERS)}\n<script>alert(1)</script>`).findings).toEqual([]);
    const { findings } = reportOnChange(4, 2, "The town will open <b>a second</b> pier in June.");
    expect(findingNames(findings)).toEqual(["fragment-missing second-pier"]);
  });
});

describe("the files of a folder", () => {
  it("may have any names and any order", () => {
    const { findings, documents } = report([file("1", textOf(FERRY)), file("0.doc", textOf(VOLUNTEERS))]);
    expect(findings).toEqual([]);
    expect(documents.map(({ fileName }) => fileName)).toEqual(["0.doc", "1"]);
  });

  it("are noted where they are no document of ours", () => {
    const { findings, notes } = report([
      volunteers,
      ferry,
      file("poem.txt", "A poem\n\nRoses."),
      { name: "pier.jpg", bytes: new Uint8Array([0xff, 0xd8, 0]) },
      { name: "film.mp4", fault: { kind: "too-large", sizeBytes: 50_000_000 } },
    ]);
    expect(findings).toEqual([]);
    expect(notes).toEqual([
      { kind: "unknown", fileName: "poem.txt", title: "A poem" },
      { kind: "unreadable", fileName: "pier.jpg", fault: { kind: "binary" } },
      { kind: "unreadable", fileName: "film.mp4", fault: { kind: "too-large", sizeBytes: 50_000_000 } },
    ]);
  });

  it("are findings where they can't be read and a document is missing", () => {
    const { findings, locatorCount, verifiedCount } = report([
      volunteers,
      { name: "ferry.pdf", bytes: bytesOf("%PDF-1.4") },
      { name: "secret", fault: { kind: "unreadable" } },
    ]);
    expect(findingNames(findings)).toEqual([
      "document-missing ferry",
      "document-unreadable ferry.pdf binary",
      "document-unreadable secret unreadable",
    ]);
    expect({ locatorCount, verifiedCount }).toEqual({ locatorCount: 7, verifiedCount: 5 });
  });

  it("are all checked where two have the same title", () => {
    const changed = textOf(withSentence(FERRY, 2, 1, "It carried 1,251 passengers last year."));
    const { findings, documents, verifiedCount } = report([volunteers, ferry, file("ferry-2.txt", changed)]);
    expect(documents).toHaveLength(3);
    expect(findings).toMatchObject([{ kind: "fragment-missing", fileName: "ferry-2.txt" }]);
    expect(verifiedCount).toBe(6);
  });

  it("may be none at all", () => {
    expect(findingNames(report([]).findings)).toEqual([
      "document-missing volunteers",
      "document-missing ferry",
    ]);
  });
});

describe("records that went wrong", () => {
  it("give a finding where a claim has no locator", () => {
    const figures = MADE_UP_RECORDS.figures.map((figure) => ({
      ...figure,
      evidence: { ...figure.evidence, paragraph: null },
    }));
    const { findings } = report([volunteers, ferry], { ...MADE_UP_RECORDS, figures });
    expect(findingNames(findings)).toContain("no-such-paragraph women");
  });

  it("list only those whose hash is another, where the sentence is right", () => {
    const figures = MADE_UP_RECORDS.figures.map((figure) =>
      figure.id === "women"
        ? { ...figure, evidence: { ...figure.evidence, sentenceSha256: "0".repeat(64) } }
        : figure,
    );
    const { findings } = report([volunteers, ferry], { ...MADE_UP_RECORDS, figures });
    expect(findingNames(findings)).toEqual(["sentence-changed 2.1 women"]);
  });

  it("ask for no document that nothing is taken from", () => {
    const records = { ...MADE_UP_RECORDS, figures: [], milestones: [] };
    expect(report([], records)).toMatchObject({ findings: [], locatorCount: 0 });
  });
});
