import { describe, expect, it } from 'vitest';
import { account, loan } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const asOf = '2026-03-31';
const loans = (count: number, borrowedOn = '2026-03-15') =>
  Array.from({ length: count }, () => loan({ accountId: own.id, borrowedOn }));

describe('frequent-borrowing', () => {
  it.each([
    [1, 'none'],
    [2, 'watch'],
    [3, 'warn'],
    [4, 'warn'],
    [5, 'alert'],
    [9, 'alert'],
  ])('gives for %i loans in 30 days: %s', (count, severity) => {
    expect(severityOf('frequent-borrowing', { records: [own, ...loans(count)], asOf })).toBe(
      severity,
    );
  });

  it.each([
    ['2026-03-01', 'none'],
    ['2026-03-02', 'watch'],
    ['2026-03-31', 'watch'],
    ['2026-04-01', 'none'],
  ])('counts, on 31 March, a loan of %s beside another: %s', (borrowedOn, severity) => {
    const records = [own, ...loans(1), ...loans(1, borrowedOn)];
    expect(severityOf('frequent-borrowing', { records, asOf })).toBe(severity);
  });

  it('names the loans it counted, and the day of the first', () => {
    const [first, second] = [...loans(1, '2026-03-04'), ...loans(1, '2026-03-20')];
    const [finding] = findingsOf('frequent-borrowing', {
      records: [own, ...[second, first].flatMap((each) => each ?? [])],
      asOf,
    });
    expect(finding).toMatchObject({
      value: 2,
      threshold: 2,
      since: '2026-03-04',
      evidence: [first?.id, second?.id],
    });
  });

  it('finds in two accounts together what neither shows alone', () => {
    const other = account({ lender: 'Beta' });
    const elsewhere = loan({ accountId: other.id, borrowedOn: '2026-03-20' });
    const findings = findingsOf('frequent-borrowing', {
      records: [own, other, ...loans(1), elsewhere],
      asOf,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      key: 'frequent-borrowing:all',
      accountId: null,
      severity: 'watch',
    });
  });

  it('does not repeat one account’s loans as those of all', () => {
    const other = account();
    const findings = findingsOf('frequent-borrowing', { records: [own, other, ...loans(3)], asOf });
    expect(findings.map((finding) => finding.accountId)).toEqual([own.id]);
  });

  it('gives none for a closed account', () => {
    const closed = account({ closedOn: asOf });
    const borrowed = [1, 2].map(() => loan({ accountId: closed.id, borrowedOn: '2026-03-15' }));
    expect(severityOf('frequent-borrowing', { records: [closed, ...borrowed], asOf })).toBe('none');
  });

  it('follows the bands the person chose', () => {
    const limits = { 'frequent-borrowing': { watch: 4 } };
    const records = [own, ...loans(2)];
    expect(severityOf('frequent-borrowing', { records, asOf, limits })).toBe('none');
  });

  it('is silent when switched off', () => {
    const limits = { 'frequent-borrowing': { off: true } };
    const records = [own, ...loans(9)];
    expect(severityOf('frequent-borrowing', { records, asOf, limits })).toBe('none');
  });
});
