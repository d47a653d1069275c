/** The counts at the end of `npm test` come from here: nothing that failed may be counted as passed. */
import { describe, expect, it } from "vitest";
import { playwrightCounts, vitestCounts } from "./test-reports.mjs";

describe("vitestCounts", () => {
  it("counts each test by its status and names the skipped ones", () => {
    const assertionResults = [
      { status: "passed", fullName: "adds" },
      { status: "failed", fullName: "divides" },
      { status: "skipped", fullName: "reads ../shared" },
      { status: "todo", fullName: "later" },
    ];
    expect(vitestCounts({ testResults: [{ status: "failed", assertionResults }] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ["reads ../shared", "later"],
    });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(vitestCounts({ testResults: [{ status: "failed", assertionResults: [] }] }).failed).toBe(1);
  });
});

describe("playwrightCounts", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

  it("counts tests of nested suites and names the skipped ones by their path", () => {
    const inner = { title: "keyboard", specs: [spec("reads on", "expected"), spec("waits", "skipped")] };
    const suites = [{ title: "chart.e2e.ts", suites: [inner], specs: [spec("opens", "unexpected")] }];
    expect(playwrightCounts({ suites, errors: [] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ["chart.e2e.ts › keyboard › waits"],
    });
  });

  it("counts a test that passes only at times as failed", () => {
    expect(
      playwrightCounts({ suites: [{ title: "a", specs: [spec("b", "flaky")] }], errors: [] }).failed,
    ).toBe(1);
  });

  it("counts an error outside any test as a failure", () => {
    expect(playwrightCounts({ suites: [], errors: [{ message: "no server" }] }).failed).toBe(1);
  });
});
