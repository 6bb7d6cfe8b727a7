import { describe, expect, it } from 'vitest';
import { account, bill, repayment } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const other = account();
const asOf = '2026-06-01';
const due = (...days: string[]) => days.map((dueOn) => bill({ accountId: own.id, dueOn }));
const severity = (records: ReturnType<typeof due>) =>
  severityOf('due-cluster', { records: [own, other, ...records], asOf });

describe('due-cluster', () => {
  it.each([
    ['two in five days', ['2026-06-10', '2026-06-14'], 'none'],
    ['three in five days', ['2026-06-10', '2026-06-12', '2026-06-14'], 'watch'],
    ['three in six days', ['2026-06-10', '2026-06-12', '2026-06-15'], 'none'],
    ['three at the end of 30 days', ['2026-06-29', '2026-06-30', '2026-07-01'], 'watch'],
    ['one after 30 days', ['2026-06-30', '2026-07-01', '2026-07-02'], 'none'],
    ['one today', ['2026-06-01', '2026-06-02', '2026-06-03'], 'none'],
  ])('gives for %s: %s', (_, days, expected) => {
    expect(severity(due(...days))).toBe(expected);
  });

  it('counts the accounts together, and names the bills of the densest days', () => {
    const early = due('2026-06-02');
    const dense = [
      ...due('2026-06-10', '2026-06-11'),
      bill({ accountId: other.id, dueOn: '2026-06-12' }),
    ];
    const [finding] = findingsOf('due-cluster', {
      records: [own, other, ...early, ...dense],
      asOf,
    });
    expect(finding).toMatchObject({
      accountId: null,
      value: 3,
      evidence: dense.map(({ id }) => id),
    });
  });

  it('leaves out what is paid', () => {
    const bills = due('2026-06-10', '2026-06-11', '2026-06-12');
    const paid = repayment({ accountId: own.id, billId: bills[0]?.id, paidOn: '2026-05-30' });
    const records = [own, ...bills, paid];
    expect(severityOf('due-cluster', { records, asOf })).toBe('none');
  });

  it('is dated no later than the day itself', () => {
    const records = [own, ...due('2026-06-10', '2026-06-11', '2026-06-12')];
    expect(findingsOf('due-cluster', { records, asOf })[0]?.since).toBe(asOf);
  });
});
