import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureDataset } from "../../fixtures/fixture-dataset.ts";
import { womenShareBase } from "../../panels/women-share-base.ts";
import { womenShare } from "../../panels/women-share.ts";
import { buildOverview } from "./build-overview.ts";
import { buildPanel } from "./build-panel.ts";
import { shareFacts, statedReach } from "./share-facts.ts";
import { curveCase, outcomeWord, shareWords } from "./share-text.ts";

const counts = fc
  .record({
    officers: fc.integer({ min: 0, max: 400 }),
    medical: fc.integer({ min: 1, max: 400 }),
    share: fc.integer({ min: 1, max: 60 }),
    target: fc.integer({ min: 1, max: 60 }),
  })
  .chain((all) => fc.record({ all: fc.constant(all), women: fc.integer({ min: 0, max: all.medical }) }));

function datasetOf({
  all,
  women,
}: {
  all: { officers: number; medical: number; share: number; target: number };
  women: number;
}) {
  return fixtureDataset({
    "figures/officers-sent": { value: all.officers },
    "figures/medical-staff-sent": { value: all.medical },
    "figures/servicewomen": { value: women },
    "figures/women-share-stated": { value: all.share },
    "figures/women-share-target": { value: all.target },
  });
}

describe("what is said of a share", () => {
  it("agrees with the arithmetic for any counts", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const { all, women } = input;
        const facts = shareFacts(datasetOf(input), womenShare);
        const total = all.officers + all.medical;
        const exceeds = (whole: number, percent: number) => women * 100 > percent * whole;
        const reaches = (whole: number, percent: number) => women * 100 >= percent * whole;
        expect(facts.verdict).toBe(exceeds(total, all.share) ? "agrees" : "differs");
        expect(facts.statedReach).toBe(all.share >= all.target ? "passes" : "open");
        expect(facts.recomputedReach).toBe(
          exceeds(total, all.target) ? "passes" : reaches(total, all.target) ? "meets" : "fails",
        );
        const met = [total, all.medical].filter((whole) => reaches(whole, all.target)).length;
        expect(facts.outcome).toBe(met === 2 ? "holds" : met === 0 ? "fails" : "partly");
        expect(outcomeWord(facts) === "passes").toBe(
          [total, all.medical].every((whole) => exceeds(whole, all.target)),
        );
        if (facts.claimBound > 0)
          expect(curveCase(facts)).toBe(facts.verdict === "agrees" ? "fits" : "needs-smaller");
        expect(facts.claimBound === 0 || exceeds(facts.claimBound, all.share)).toBe(true);
        expect(exceeds(facts.claimBound + 1, all.share)).toBe(false);
        expect(facts.targetBound === 0 || reaches(facts.targetBound, all.target)).toBe(true);
        expect(reaches(facts.targetBound + 1, all.target)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("never shows a percentage that contradicts its own sentence", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const total = input.all.officers + input.all.medical;
        fc.pre(total >= 30);
        const facts = shareFacts(datasetOf(input), womenShare);
        const shown = Number.parseFloat(shareWords(facts, "en").share);
        for (const level of [input.all.share, input.all.target]) {
          expect(Math.sign(shown - level)).toBe(Math.sign(input.women * 100 - level * total));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives panels and overview their text in both languages, whatever the counts", () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom("exact", "more-than", "at-least", "at-most", "about"),
        (input, qualifier) => {
          const dataset = fixtureDataset({
            "figures/officers-sent": { value: input.all.officers },
            "figures/medical-staff-sent": { value: input.all.medical },
            "figures/servicewomen": { value: input.women },
            "figures/women-share-stated": { value: input.all.share, qualifier },
          });
          for (const panel of [womenShare, womenShareBase]) {
            expect(buildPanel(panel, dataset, "en").title).not.toBe(buildPanel(panel, dataset, "vi").title);
          }
          expect(buildOverview(dataset, "en").headline).not.toBe(buildOverview(dataset, "vi").headline);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a stated share against a target", () => {
  it.each([
    ["more-than", 16, 10, "passes"],
    ["more-than", 10, 10, "passes"],
    ["more-than", 16, 20, "open"],
    ["at-least", 10, 10, "meets"],
    ["at-least", 11, 10, "passes"],
    ["exact", 10, 10, "meets"],
    ["exact", 9, 10, "fails"],
    ["at-most", 9, 10, "fails"],
    ["at-most", 16, 10, "open"],
    ["about", 16, 10, "open"],
  ] as const)("%s %i against %i is %s", (qualifier, value, target, expected) => {
    expect(statedReach({ qualifier, value }, target)).toBe(expected);
  });
});
