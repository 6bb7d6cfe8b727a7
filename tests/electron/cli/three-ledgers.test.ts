import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../electron/cli/analyze';
import { readArguments } from '../../../electron/cli/arguments';
import type { AnalysisReport } from '../../../shared/analysis/report';
import { ledgers } from '../../fixtures/ledgers/expected';

const folder = new URL('../../fixtures/ledgers/', import.meta.url);

async function reportOn(name: keyof typeof ledgers): Promise<AnalysisReport> {
  const { asOf, days } = ledgers[name];
  const given = readArguments([`${name}.json`, '--as-of', asOf, '--days', String(days)]);
  return analyze(given, {
    read: (file) => readFileSync(new URL(file, folder)),
    today: () => {
      throw new Error('the day was given');
    },
  });
}

/** What a finding cites and advises is the rule's own choice, and held by other tests. */
const measured = ({ findings }: AnalysisReport) =>
  findings.map(({ factors: _factors, advice: _advice, ...finding }) => finding);

describe.each(['cut', 'frozen', 'healthy'] as const)('analyze on the ledger "%s"', (name) => {
  const { report } = ledgers[name];

  it('finds what was worked out by hand, to the figure', async () => {
    expect(measured(await reportOn(name))).toEqual(report.findings);
  });

  it.each(['insufficient', 'downgrades', 'obligations', 'reminders'] as const)(
    'gives the %s that were worked out by hand',
    async (part) => {
      const found = await reportOn(name);
      expect(found[part]).toEqual(report[part]);
    },
  );

  it('holds nothing besides', async () => {
    expect(Object.keys(await reportOn(name))).toEqual(Object.keys(report));
  });
});
