import { describe, expect, it } from 'vitest';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const asOf = '2026-05-01';
const seen = (on: string, fields: Partial<Parameters<typeof check>[0]>) =>
  check({ accountId: own.id, on, totalLimit: 10_000, ...fields });

describe('limit-exhausted', () => {
  it.each([
    [0, 'warn'],
    [100, 'warn'],
    [101, 'none'],
  ])('gives with %i of 10,000 available: %s', (availableLimit, severity) => {
    const records = [own, seen('2026-04-01', { availableLimit })];
    expect(severityOf('limit-exhausted', { records, asOf })).toBe(severity);
  });

  it('gives an alert at the second check running, with their number as the value', () => {
    const run = [
      seen('2026-04-01', { availableLimit: 50 }),
      seen('2026-04-08', { availableLimit: 0 }),
    ];
    expect(findingsOf('limit-exhausted', { records: [own, ...run], asOf })[0]).toMatchObject({
      severity: 'alert',
      value: 2,
      threshold: 2,
      evidence: run.map(({ id }) => id),
    });
  });

  it('starts again after a check with something available', () => {
    const records = [
      own,
      seen('2026-04-01', { availableLimit: 0 }),
      seen('2026-04-08', { availableLimit: 5_000 }),
      seen('2026-04-15', { availableLimit: 0 }),
    ];
    expect(severityOf('limit-exhausted', { records, asOf })).toBe('warn');
  });

  it.each([
    ['a symptom', { availableLimit: 0, symptoms: ['limit-frozen' as const] }],
    ['a limit of nothing', { availableLimit: 0, totalLimit: 0 }],
  ])('does not count a check with %s', (_, fields) => {
    expect(
      severityOf('limit-exhausted', { records: [own, seen('2026-04-01', fields)], asOf }),
    ).toBe('none');
  });

  it('reads the latest check that shows both figures', () => {
    const records = [
      own,
      seen('2026-04-01', { availableLimit: 0 }),
      check({ accountId: own.id, on: '2026-04-08', totalLimit: 10_000 }),
    ];
    expect(severityOf('limit-exhausted', { records, asOf })).toBe('warn');
  });

  it.each([
    ['no-checks', []],
    ['no-limit', [check({ accountId: own.id, on: '2026-04-01', availableLimit: 0 })]],
  ])('reports %s', (reason, checks) => {
    expect(missingOf('limit-exhausted', { records: [own, ...checks], asOf })).toMatchObject([
      { reason },
    ]);
  });
});
