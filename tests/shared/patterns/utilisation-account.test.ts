import { describe, expect, it } from 'vitest';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const asOf = '2026-05-01';
const seen = (fields: Partial<Parameters<typeof check>[0]>, on = '2026-04-20') =>
  check({ accountId: own.id, on, ...fields });

describe('utilisation-account', () => {
  it.each([
    [2_999, 'none'],
    [3_000, 'info'],
    [4_999, 'info'],
    [5_000, 'watch'],
    [6_999, 'watch'],
    [7_000, 'warn'],
    [7_999, 'warn'],
    [8_000, 'alert'],
    [13_000, 'alert'],
  ])('gives with %i of 10,000 used: %s', (used, severity) => {
    const records = [own, seen({ totalLimit: 10_000, used })];
    expect(severityOf('utilisation-account', { records, asOf })).toBe(severity);
  });

  it.each([7, 21, 49, 1_001, 70_007, 123_459_000])(
    'reaches 70 %% exactly whatever the limit: %i tenths',
    (tenth) => {
      const records = [own, seen({ totalLimit: tenth * 10, used: tenth * 7 })];
      const [finding] = findingsOf('utilisation-account', { records, asOf });
      expect(finding).toMatchObject({ severity: 'warn', threshold: 0.7, value: 0.7 });
    },
  );

  it('works out what was used from what was available', () => {
    const records = [own, seen({ totalLimit: 10_000, availableLimit: 4_000 })];
    expect(severityOf('utilisation-account', { records, asOf })).toBe('watch');
  });

  it('adds a temporary limit that still runs', () => {
    const running = seen({
      totalLimit: 10_000,
      temporaryLimit: 10_000,
      temporaryUntil: '2026-04-20',
      used: 8_000,
    });
    expect(severityOf('utilisation-account', { records: [own, running], asOf })).toBe('info');
  });

  it('reads the latest check that shows the figures', () => {
    const known = seen({ totalLimit: 10_000, used: 9_000 }, '2026-04-01');
    const unknown = seen({ totalLimit: 10_000 }, '2026-04-20');
    const [finding] = findingsOf('utilisation-account', { records: [own, known, unknown], asOf });
    expect(finding).toMatchObject({ evidence: [known.id], since: '2026-04-01' });
  });

  it('does not read a check of a later day', () => {
    const later = seen({ totalLimit: 10_000, used: 9_000 }, '2026-05-02');
    expect(severityOf('utilisation-account', { records: [own, later], asOf })).toBe('none');
  });

  it('takes the later entry of two checks on one day', () => {
    const first = seen({ totalLimit: 10_000, used: 9_000 });
    const second = seen({ totalLimit: 10_000, used: 1_000 });
    expect(severityOf('utilisation-account', { records: [own, second, first], asOf })).toBe('none');
  });

  it.each([
    ['no-checks', []],
    ['no-limit', [seen({ used: 5_000 })]],
    ['no-limit', [seen({ totalLimit: 0, used: 5_000 })]],
  ])('reports %s where it cannot be measured', (reason, checks) => {
    expect(missingOf('utilisation-account', { records: [own, ...checks], asOf })).toEqual([
      { rule: 'utilisation-account', accountId: own.id, reason },
    ]);
  });

  it('has nothing to say of an account that does not revolve', () => {
    const fixed = account({ revolving: false, product: 'bank-loan' });
    const full = check({ accountId: fixed.id, on: '2026-04-20', totalLimit: 10, used: 10 });
    const records = [fixed, full];
    expect(severityOf('utilisation-account', { records, asOf })).toBe('none');
    expect(missingOf('utilisation-account', { records: [fixed], asOf })).toEqual([]);
  });

  it.each([
    ['2026-05-01', 'none'],
    ['2026-05-02', 'alert'],
  ])('gives for an account closed on %s, on 1 May: %s', (closedOn, severity) => {
    const closed = account({ closedOn });
    const full = check({ accountId: closed.id, on: '2026-04-20', totalLimit: 10, used: 10 });
    expect(severityOf('utilisation-account', { records: [closed, full], asOf })).toBe(severity);
  });

  it('measures two accounts by themselves', () => {
    const other = account();
    const low = seen({ totalLimit: 10_000, used: 3_500 });
    const high = check({ accountId: other.id, on: '2026-04-20', totalLimit: 100, used: 90 });
    const findings = findingsOf('utilisation-account', {
      records: [own, other, low, high],
      asOf,
    });
    expect(findings.map(({ accountId, severity }) => [accountId, severity])).toEqual([
      [other.id, 'alert'],
      [own.id, 'info'],
    ]);
  });
});
