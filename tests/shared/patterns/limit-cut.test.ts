import { describe, expect, it } from 'vitest';
import { account, check, limitChange } from '../../fixtures/records';
import { analyse } from '../../../shared/analysis/analysis';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const limit = (on: string, totalLimit: number) => check({ accountId: own.id, on, totalLimit });
const before = limit('2026-01-01', 10_000);
const asOf = '2026-03-01';

describe('limit-cut', () => {
  it.each([
    [10_000, 'none'],
    [12_000, 'none'],
    [9_999, 'info'],
    [9_001, 'info'],
    [9_000, 'watch'],
    [7_001, 'watch'],
    [7_000, 'warn'],
    [5_001, 'warn'],
    [5_000, 'alert'],
    [0, 'alert'],
  ])('gives for a limit of 10,000 that became %i: %s', (after, severity) => {
    const records = [own, before, limit('2026-02-01', after)];
    expect(severityOf('limit-cut', { records, asOf })).toBe(severity);
  });

  it.each([3, 7, 1_300, 99_990, 123_456_780])('reaches a tenth exactly: of %i tenths', (tenth) => {
    const records = [own, limit('2026-01-01', tenth * 10), limit('2026-02-01', tenth * 9)];
    const [finding] = findingsOf('limit-cut', { records, asOf });
    expect(finding).toMatchObject({ severity: 'watch', value: 0.1, threshold: 0.1 });
  });

  it.each([
    ['2026-02-01', 'alert'],
    ['2026-05-01', 'alert'],
    ['2026-05-02', 'none'],
  ])('counts a cut of 1 February, as of %s: %s', (day, severity) => {
    const records = [own, before, limit('2026-02-01', 5_000)];
    expect(severityOf('limit-cut', { records, asOf: day })).toBe(severity);
  });

  it('names both points it compared', () => {
    const after = limitChange({ accountId: own.id, on: '2026-02-01', newLimit: 6_000 });
    const [finding] = findingsOf('limit-cut', { records: [after, own, before], asOf });
    expect(finding).toMatchObject({
      value: 0.4,
      threshold: 0.3,
      since: '2026-01-01',
      evidence: [before.id, after.id],
    });
  });

  it('takes the largest of several falls', () => {
    const records = [own, before, limit('2026-01-20', 5_000), limit('2026-02-20', 4_500)];
    expect(findingsOf('limit-cut', { records, asOf })[0]?.value).toBe(0.5);
  });

  it.each([
    [9_999, 'alert'],
    [10_000, 'none'],
    [15_000, 'none'],
  ])('gives after a cut to 5,000 and a rise to %i: %s', (back, severity) => {
    const records = [own, before, limit('2026-02-01', 5_000), limit('2026-02-10', back)];
    expect(severityOf('limit-cut', { records, asOf })).toBe(severity);
  });

  it('does not call the end of a temporary limit a cut', () => {
    const raised = limitChange({
      accountId: own.id,
      on: '2026-01-10',
      newLimit: 15_000,
      temporary: true,
    });
    const records = [own, before, raised, limit('2026-01-15', 15_000), limit('2026-02-01', 10_000)];
    expect(severityOf('limit-cut', { records, asOf })).toBe('none');
  });

  it.each([
    ['that a check saw', [limit('2026-01-15', 15_000)], { value: 0.2, since: '2026-01-15' }],
    ['that no check saw', [], undefined],
  ])('measures a fall to above the fixed limit from a temporary height %s', (_, seen, fall) => {
    const raised = limitChange({
      accountId: own.id,
      on: '2026-01-10',
      newLimit: 15_000,
      temporary: true,
    });
    const records = [own, before, raised, ...seen, limit('2026-02-01', 12_000)];
    const [finding] = findingsOf('limit-cut', { records, asOf });
    if (fall) expect(finding).toMatchObject(fall);
    else expect(finding).toBeUndefined();
  });

  it('knows that a raise for a time made an earlier fall good before it fell itself', () => {
    const raised = limitChange({
      accountId: own.id,
      on: '2026-01-20',
      newLimit: 15_000,
      temporary: true,
    });
    const heights = [limit('2026-01-10', 4_000), raised, limit('2026-01-25', 15_000)];
    const records = [own, before, ...heights, limit('2026-02-01', 9_000)];
    expect(findingsOf('limit-cut', { records, asOf })[0]?.value).toBe(0.4);
  });

  it('measures a cut below the fixed limit from the fixed limit, not from the temporary one', () => {
    const raised = limitChange({
      accountId: own.id,
      on: '2026-01-10',
      newLimit: 20_000,
      temporary: true,
    });
    const records = [own, before, raised, limit('2026-01-15', 20_000), limit('2026-02-01', 8_000)];
    expect(findingsOf('limit-cut', { records, asOf })[0]?.value).toBe(0.2);
  });

  it('leaves the temporary part of a check out of the fixed limit', () => {
    const raised = check({
      accountId: own.id,
      on: '2026-01-10',
      totalLimit: 10_000,
      temporaryLimit: 5_000,
    });
    const records = [own, raised, limit('2026-02-01', 10_000)];
    expect(severityOf('limit-cut', { records, asOf })).toBe('none');
  });

  it('believes a first limit change that names what the limit had been', () => {
    const change = limitChange({
      accountId: own.id,
      on: '2026-02-01',
      previousLimit: 10_000,
      newLimit: 5_000,
    });
    const [finding] = findingsOf('limit-cut', { records: [own, change], asOf });
    expect(finding).toMatchObject({ severity: 'alert', evidence: [change.id] });
  });

  it.each([
    ['a limit that had been raised unseen', 20_000, 10_000, 'alert'],
    ['no fall at all', 20_000, 20_000, 'none'],
    ['a limit lower than the one seen', 8_000, 10_000, 'none'],
  ])('believes a later limit change that names %s', (_, previousLimit, newLimit, severity) => {
    const words = { accountId: own.id, on: '2026-02-01', previousLimit, newLimit };
    const records = [own, before, limitChange(words)];
    expect(severityOf('limit-cut', { records, asOf })).toBe(severity);
  });

  it('counts a cut once that a check saw first and a notice names later', () => {
    const notice = { accountId: own.id, on: '2026-02-03', previousLimit: 10_000, newLimit: 6_000 };
    const records = [own, before, limit('2026-02-01', 6_000), limitChange(notice)];
    const { downgrades } = analyse(records, asOf);
    expect(downgrades.map(({ kind, on }) => [kind, on])).toEqual([['limit-cut', '2026-02-01']]);
  });

  it.each([
    [
      'a change marked so',
      [
        limitChange({
          ...{ accountId: own.id, on: '2026-01-15' },
          newLimit: 15_000,
          temporary: true,
        }),
      ],
    ],
    [
      'a check',
      [
        check({
          ...{ accountId: own.id, on: '2026-01-15' },
          totalLimit: 10_000,
          temporaryLimit: 5_000,
        }),
      ],
    ],
  ])('is none where a temporary limit that %s showed is said to have ended', (_, seen) => {
    const end = { accountId: own.id, on: '2026-02-10', previousLimit: 15_000, newLimit: 10_000 };
    const records = [own, before, ...seen, limitChange(end)];
    expect(severityOf('limit-cut', { records, asOf })).toBe('none');
  });

  it('knows that an earlier fall was made good by a raise that a change names', () => {
    const change = { accountId: own.id, on: '2026-02-10', previousLimit: 20_000, newLimit: 18_000 };
    const records = [own, before, limit('2026-02-01', 2_000), limitChange(change)];
    expect(findingsOf('limit-cut', { records, asOf })).toMatchObject([{ value: 0.1 }]);
  });

  it('calls a fall to nothing an alert whatever the bands', () => {
    const limits = { 'limit-cut': { watch: 2, warn: 2, alert: 2 } };
    const records = [own, before, limit('2026-02-01', 0)];
    expect(severityOf('limit-cut', { records, asOf, limits })).toBe('alert');
  });

  it.each([
    ['no-checks', []],
    ['no-limit', [before]],
  ])('reports %s where there are no two limits to compare', (reason, checks) => {
    expect(missingOf('limit-cut', { records: [own, ...checks], asOf })).toMatchObject([{ reason }]);
  });

  it('keeps two accounts apart', () => {
    const other = account();
    const elsewhere = check({ accountId: other.id, on: '2026-02-01', totalLimit: 5_000 });
    const records = [own, other, before, elsewhere];
    expect(severityOf('limit-cut', { records, asOf })).toBe('none');
  });

  it('gives none for a closed account', () => {
    const closed = account({ closedOn: '2026-02-15' });
    const records = [
      closed,
      check({ accountId: closed.id, on: '2026-01-01', totalLimit: 10_000 }),
      check({ accountId: closed.id, on: '2026-02-01', totalLimit: 0 }),
    ];
    expect(severityOf('limit-cut', { records, asOf })).toBe('none');
  });
});
