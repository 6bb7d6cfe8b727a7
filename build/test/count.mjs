import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/project.mjs';

const none = { passed: 0, failed: 0, skipped: 0, names: [] };

export function countChecks(results) {
  const failed = results.filter((result) => !result.ok);
  return {
    ...none,
    passed: results.length - failed.length,
    failed: failed.length,
    names: failed.map(({ name }) => name),
  };
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
    names: [
      ...broken.map(({ name }) => fromRoot(name)),
      ...report.testResults.flatMap((file) =>
        file.assertionResults
          .filter((it) => it.status === 'failed')
          .map((it) => `${fromRoot(file.name)}: ${it.fullName}`),
      ),
    ],
  };
}

const fromRoot = (file) => path.relative(root, file);

/** Counts of a Playwright JSON report. A flaky test is a failed one; so is an error outside tests. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors ?? []).length,
    skipped,
    names: [
      ...specsIn(report)
        .filter((spec) =>
          spec.tests.some((it) => it.status === 'unexpected' || it.status === 'flaky'),
        )
        .map(({ file, line, title }) => `${file}:${line}: ${title}`),
      ...(report.errors ?? []).map(({ message = '' }) => message.split('\n')[0]),
    ],
  };
}

const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

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
  if (!isCrash) return known;
  const name = `the runner, which ended with ${exitCode}`;
  return { ...known, failed: known.failed + 1, names: [...known.names, name] };
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
      names: [...total.names, ...one.names],
    }),
    none,
  );
}

/** What failed, a line each, to stand above the last line: what a runner said of it is far above. */
export function failureLines({ names }) {
  return names.map((name) => `  failed: ${name}`);
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
