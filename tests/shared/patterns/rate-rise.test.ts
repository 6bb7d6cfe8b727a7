import { describe, expect, it } from 'vitest';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const rate = (on: string, annualRate: number) => check({ accountId: own.id, on, annualRate });
const asOf = '2026-03-01';

describe('rate-rise', () => {
  it.each([
    [0.136, 0.136, 'none'],
    [0.136, 0.12, 'none'],
    [0.136, 0.1361, 'info'],
    [0.136, 0.1459, 'info'],
    [0.136, 0.146, 'watch'],
    [0.136, 0.1659, 'watch'],
    [0.136, 0.166, 'warn'],
    [0.136, 0.24, 'warn'],
    [0.239, 0.24, 'info'],
    [0.239, 0.2401, 'alert'],
  ])('gives for a rate of %f that became %f: %s', (from, to, severity) => {
    const records = [own, rate('2026-01-01', from), rate('2026-02-01', to)];
    expect(severityOf('rate-rise', { records, asOf })).toBe(severity);
  });

  it('measures the rise', () => {
    const checks = [rate('2026-01-01', 0.136), rate('2026-02-01', 0.146)];
    const [finding] = findingsOf('rate-rise', { records: [own, ...checks], asOf });
    expect(finding).toMatchObject({
      value: 0.01,
      threshold: 0.01,
      since: '2026-01-01',
      evidence: checks.map(({ id }) => id),
    });
  });

  it('measures the new rate where that is past the ceiling', () => {
    const records = [own, rate('2026-01-01', 0.2), rate('2026-02-01', 0.25)];
    expect(findingsOf('rate-rise', { records, asOf })[0]).toMatchObject({
      value: 0.25,
      threshold: 0.24,
    });
  });

  it.each([
    ['2026-02-01', 'watch'],
    ['2026-05-01', 'watch'],
    ['2026-05-02', 'none'],
  ])('counts a rise of 1 February, as of %s: %s', (day, severity) => {
    const records = [own, rate('2026-01-01', 0.1), rate('2026-02-01', 0.12)];
    expect(severityOf('rate-rise', { records, asOf: day })).toBe(severity);
  });

  it.each([
    [0.11, 'watch'],
    [0.1, 'none'],
    [0.09, 'none'],
  ])('gives once the rate has come back to %f: %s', (back, severity) => {
    const records = [
      own,
      rate('2026-01-01', 0.1),
      rate('2026-02-01', 0.12),
      rate('2026-02-15', back),
    ];
    expect(severityOf('rate-rise', { records, asOf })).toBe(severity);
  });

  it('compares across a check that shows no rate', () => {
    const blind = check({ accountId: own.id, on: '2026-01-15' });
    const records = [own, rate('2026-01-01', 0.1), blind, rate('2026-02-01', 0.12)];
    expect(severityOf('rate-rise', { records, asOf })).toBe('watch');
  });

  it('reports no-checks with one known rate', () => {
    expect(missingOf('rate-rise', { records: [own, rate('2026-01-01', 0.1)], asOf })).toMatchObject(
      [{ accountId: own.id, reason: 'no-checks' }],
    );
  });

  it('keeps two accounts apart', () => {
    const other = account();
    const records = [
      own,
      other,
      rate('2026-01-01', 0.1),
      check({ accountId: other.id, on: '2026-02-01', annualRate: 0.2 }),
    ];
    expect(severityOf('rate-rise', { records, asOf })).toBe('none');
  });
});
