import fs from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0 };

export function countChecks(results) {
  const passed = results.filter((result) => result.ok).length;
  return { ...none, passed, failed: results.length - passed };
}

/** Counts of a Vitest JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((it) => it.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a Playwright JSON report. A flaky test is a failed one; so is an error outside tests. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors ?? []).length,
    skipped,
  };
}

/**
 * Counts of one runner. It must leave a report, run at least one test, and say by its exit code
 * what the report says: anything else is a failure of the runner itself.
 */
export function countRunner(file, exitCode, count) {
  const counted = readCounts(file, count);
  const isCrash =
    counted === undefined ||
    counted.passed + counted.failed === 0 ||
    (exitCode !== 0 && counted.failed === 0);
  const known = counted ?? none;
  return isCrash ? { ...known, failed: known.failed + 1 } : known;
}

function readCounts(file, count) {
  try {
    return count(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export function sum(counts) {
  return counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
