import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countChecks,
  countPlaywright,
  countRunner,
  countVitest,
  sum,
  summaryLine,
} from '../../build/test/count.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'count-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function reportOf(stats: object) {
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify({ stats, errors: [] }));
  return file;
}

describe('counting', () => {
  it('counts each check step', () => {
    expect(countChecks([{ ok: true }, { ok: false }])).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it('counts a flaky end-to-end test as a failure', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it.each([
    ['left no report', () => path.join(folder, 'none.json'), 0, 0, 1],
    ['ran no test', () => reportOf({ expected: 0, unexpected: 0, flaky: 0, skipped: 2 }), 0, 0, 1],
    ['crashed after passing', () => reportOf({ expected: 2, unexpected: 0, flaky: 0 }), 1, 2, 1],
    ['ended well', () => reportOf({ expected: 2, unexpected: 0, flaky: 0 }), 0, 2, 0],
    ['failed tests', () => reportOf({ expected: 2, unexpected: 1, flaky: 0 }), 1, 2, 1],
  ])('judges a runner that %s', (_, report, exitCode, passed, failed) => {
    expect(countRunner(report(), exitCode, countPlaywright)).toMatchObject({ passed, failed });
  });

  it('says the total in one line', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(summaryLine(total)).toBe('5 passed, 1 failed');
    expect(summaryLine({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
  });
});
