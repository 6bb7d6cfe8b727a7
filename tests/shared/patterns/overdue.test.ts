import { describe, expect, it } from 'vitest';
import { account, bill, loan, repayment } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const unpaid = bill({ accountId: own.id, dueOn: '2026-03-10', statementOn: '2026-03-01' });

describe('overdue', () => {
  it.each([
    ['2026-03-10', 'none'],
    ['2026-03-11', 'warn'],
    ['2026-03-12', 'warn'],
    ['2026-03-13', 'alert'],
  ])('gives, with a bill unpaid since 10 March, on %s: %s', (asOf, severity) => {
    expect(severityOf('overdue', { records: [own, unpaid], asOf })).toBe(severity);
  });

  it('measures days past due, from the bill, dated by its statement', () => {
    const [finding] = findingsOf('overdue', { records: [own, unpaid], asOf: '2026-03-14' });
    expect(finding).toMatchObject({
      key: `overdue:${own.id}`,
      accountId: own.id,
      value: 4,
      threshold: 3,
      since: '2026-03-01',
      evidence: [unpaid.id],
    });
  });

  it('says nothing once the bill is paid, on time', () => {
    const paid = repayment({ accountId: own.id, paidOn: '2026-03-10', billId: unpaid.id });
    const records = [own, unpaid, paid];
    expect(severityOf('overdue', { records, asOf: '2026-03-20' })).toBe('none');
  });

  it('still counts as overdue what was paid in part', () => {
    const part = repayment({ accountId: own.id, paidOn: '2026-03-09', amount: 9_999 });
    expect(severityOf('overdue', { records: [own, unpaid, part], asOf: '2026-03-11' })).toBe(
      'warn',
    );
  });

  it('does not count a repayment that failed', () => {
    const failed = repayment({ accountId: own.id, paidOn: '2026-03-09', outcome: 'failed' });
    expect(severityOf('overdue', { records: [own, unpaid, failed], asOf: '2026-03-11' })).toBe(
      'warn',
    );
  });

  it('takes the days of the oldest of several', () => {
    const newer = bill({ accountId: own.id, dueOn: '2026-03-12' });
    const [finding] = findingsOf('overdue', { records: [own, newer, unpaid], asOf: '2026-03-14' });
    expect(finding?.value).toBe(4);
  });

  it('goes on for an account that is closed', () => {
    const closed = account({ closedOn: '2026-03-01' });
    const open = bill({ accountId: closed.id, dueOn: '2026-03-10' });
    expect(severityOf('overdue', { records: [closed, open], asOf: '2026-03-11' })).toBe('warn');
  });

  it('counts the instalments of a loan', () => {
    const borrowed = loan({
      accountId: own.id,
      borrowedOn: '2026-01-10',
      method: 'interest-only',
      months: 3,
    });
    const [finding] = findingsOf('overdue', { records: [own, borrowed], asOf: '2026-02-11' });
    expect(finding).toMatchObject({ severity: 'warn', value: 1, evidence: [borrowed.id] });
  });

  describe('with amounts paid late', () => {
    const late = (dueOn: string, paidOn: string) => {
      const due = bill({ accountId: own.id, dueOn });
      return [due, repayment({ accountId: own.id, paidOn, billId: due.id })];
    };
    const first = late('2025-06-10', '2025-06-11');
    const second = late('2025-09-10', '2025-09-12');

    it('says nothing of one', () => {
      expect(severityOf('overdue', { records: [own, ...first], asOf: '2025-10-01' })).toBe('none');
    });

    it('gives an alert for two within a year, with their number as the value', () => {
      const records = [own, ...first, ...second];
      const [finding] = findingsOf('overdue', { records, asOf: '2026-06-09' });
      expect(finding).toMatchObject({
        severity: 'alert',
        value: 2,
        threshold: 2,
        evidence: [first[0]?.id, second[0]?.id],
      });
    });

    it('forgets the first 365 days after it was due', () => {
      const records = [own, ...first, ...second];
      expect(severityOf('overdue', { records, asOf: '2026-06-10' })).toBe('none');
    });

    it('counts one that is overdue now beside one that was late', () => {
      const records = [own, ...second, unpaid];
      const [finding] = findingsOf('overdue', { records, asOf: '2026-03-11' });
      expect(finding).toMatchObject({ severity: 'alert', value: 2 });
    });
  });
});
