import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countChecks,
  countPlaywright,
  countRunner,
  countVitest,
  failureLines,
  sum,
  summaryLine,
} from '../../build/test/count.mjs';
import { root } from '../../build/setup/project.mjs';

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
    const results = [
      { name: 'types', ok: true },
      { name: 'lint', ok: false },
    ];
    const names = ['lint'];
    expect(countChecks(results)).toEqual({ passed: 1, failed: 1, skipped: 0, names });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const file = (name: string) => path.join(root, 'tests', `${name}.test.ts`);
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { name: file('broken'), status: 'failed', assertionResults: [] },
        {
          name: file('dates'),
          status: 'failed',
          assertionResults: [{ status: 'failed', fullName: 'a day is in its month' }],
        },
        { name: file('money'), status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    const names = ['tests/broken.test.ts', 'tests/dates.test.ts: a day is in its month'];
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1, names });
  });

  it('counts a flaky end-to-end test as a failure', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 1, skipped: 0 };
    const spec = (title: string, line: number, status: string) => ({
      ...{ title, line, file: 'log.spec.ts', tests: [{ status }] },
    });
    const specs = [spec('is saved', 3, 'expected'), spec('is undone', 9, 'flaky')];
    const suites = [{ specs, suites: [{ specs: [spec('is shown', 20, 'unexpected')] }] }];
    const names = ['log.spec.ts:9: is undone', 'log.spec.ts:20: is shown'];
    const wanted = { passed: 2, failed: 2, skipped: 0, names };
    expect(countPlaywright({ stats, errors: [], suites })).toEqual(wanted);
    const errors = [{ message: 'a worker ended\nat once' }];
    const outside = { ...wanted, failed: 3, names: [...names, 'a worker ended'] };
    expect(countPlaywright({ stats, errors, suites })).toEqual(outside);
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
      { passed: 2, failed: 0, skipped: 0, names: [] },
      { passed: 3, failed: 1, skipped: 0, names: ['lint'] },
    ]);
    expect(summaryLine(total)).toBe('5 passed, 1 failed');
    expect(summaryLine({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
  });

  it('names what failed above it', () => {
    const crashed = countRunner(path.join(folder, 'none.json'), 134, countVitest);
    const lint = countChecks([{ name: 'lint', ok: false }]);
    expect(failureLines(sum([lint, crashed]))).toEqual([
      '  failed: lint',
      '  failed: the runner, which ended with 134',
    ]);
  });
});
