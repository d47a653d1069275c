/** Reads how many tests passed, failed and were skipped from the reports of vitest and Playwright. */

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Counts */

/** @param {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 *  @returns {Counts} a file that could not be loaded counts as one failure */
export function vitestCounts(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const having = (...statuses) => tests.filter((test) => statuses.includes(test.status));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: having("passed").length,
    failed: having("failed").length + brokenFiles.length,
    skipped: having("skipped", "pending", "todo", "disabled").map((test) => test.fullName),
  };
}

/** @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite */

/** @param {Suite} suite @returns {{ name: string, status: string }[]} */
function testsIn(suite, parents = []) {
  const names = [...parents, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: [...names, spec.title].join(" › "), status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, names))];
}

/** @param {{ suites: Suite[], errors: unknown[] }} report
 *  @returns {Counts} a test that passes only at times counts as failed */
export function playwrightCounts(report) {
  const tests = report.suites.flatMap((suite) => testsIn(suite));
  const having = (...statuses) => tests.filter((test) => statuses.includes(test.status));
  return {
    passed: having("expected").length,
    failed: having("unexpected", "flaky").length + report.errors.length,
    skipped: having("skipped").map((test) => test.name),
  };
}
