import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const asOf = '2026-12-31';
const first = '2026-01-01';
const seen = (days: number, used: number) =>
  check({ accountId: own.id, on: addDays(first, days), totalLimit: 10_000, used });

describe('long-occupation', () => {
  it.each([
    [59, 'none'],
    [60, 'watch'],
    [89, 'watch'],
    [90, 'warn'],
    [179, 'warn'],
    [180, 'alert'],
  ])('gives for a run of %i days: %s', (days, severity) => {
    const records = [own, seen(0, 7_000), seen(days, 9_000)];
    expect(severityOf('long-occupation', { records, asOf })).toBe(severity);
  });

  it('names every check of the run', () => {
    const run = [seen(0, 7_000), seen(30, 8_000), seen(61, 7_500)];
    expect(findingsOf('long-occupation', { records: [own, ...run], asOf })[0]).toMatchObject({
      value: 61,
      threshold: 60,
      since: first,
      evidence: run.map(({ id }) => id),
    });
  });

  it('starts again after a check below 70 %', () => {
    const records = [own, seen(0, 9_000), seen(60, 6_999), seen(61, 9_000), seen(100, 9_000)];
    expect(severityOf('long-occupation', { records, asOf })).toBe('none');
  });

  it('is over once the latest check is below 70 %', () => {
    const records = [own, seen(0, 9_000), seen(90, 9_000), seen(100, 6_999)];
    expect(severityOf('long-occupation', { records, asOf })).toBe('none');
  });

  it('does not end the run at a check that shows no utilisation, nor count up to it', () => {
    const blind = check({ accountId: own.id, on: addDays(first, 90) });
    const records = [own, seen(0, 9_000), seen(30, 9_000), seen(60, 9_000), blind];
    expect(findingsOf('long-occupation', { records, asOf })[0]?.value).toBe(60);
  });

  it.each([
    ['no-checks', []],
    ['no-limit', [check({ accountId: own.id, on: first, used: 5 })]],
  ])('reports %s', (reason, checks) => {
    expect(missingOf('long-occupation', { records: [own, ...checks], asOf })).toMatchObject([
      { reason },
    ]);
  });

  it('has nothing to say of a loan that does not revolve', () => {
    const fixed = account({ revolving: false });
    const records = [0, 90].map((days) =>
      check({ accountId: fixed.id, on: addDays(first, days), totalLimit: 100, used: 100 }),
    );
    expect(severityOf('long-occupation', { records: [fixed, ...records], asOf })).toBe('none');
  });
});
