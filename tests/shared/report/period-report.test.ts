import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import type { AnyRecord } from '../../../shared/records';
import { periodReport } from '../../../shared/report/period-report';
import { account, bill, check, limitChange, loan, repayment } from '../../fixtures/records';

const jiebei = account();
const accountId = jiebei.id;
const records: readonly AnyRecord[] = [
  jiebei,
  check({ accountId, on: '2026-01-10', totalLimit: 1_000_000, availableLimit: 600_000 }),
  limitChange({ accountId, on: '2026-02-20', previousLimit: 1_000_000, newLimit: 500_000 }),
  check({ accountId, on: '2026-05-01', totalLimit: 900_000, annualRate: 0.146 }),
  loan({ accountId, borrowedOn: '2026-02-28', principal: 50_000 }),
  loan({ accountId, borrowedOn: '2026-03-01', principal: 70_000 }),
  bill({ accountId, dueOn: '2026-02-10', amount: 30_000 }),
  bill({ accountId, dueOn: '2026-02-25', amount: 40_000 }),
  repayment({ accountId, paidOn: '2026-02-09', amount: 30_000 }),
  repayment({ accountId, paidOn: '2026-02-26', amount: 40_000, outcome: 'failed' }),
  repayment({ accountId, paidOn: '2026-03-02', amount: 40_000 }),
];

const reportOn = (to: string, from?: string, of = records) =>
  periodReport(analyse(of, to), { from, madeOn: '2026-06-01' });
const february = reportOn('2026-02-28', '2026-02-01');

describe('the report of a period', () => {
  it('adds up what moved between its first and its last day, both included', () => {
    expect(february.totals).toEqual([
      {
        currency: 'CNY',
        borrowed: { count: 1, amount: 50_000 },
        repaid: { count: 1, amount: 30_000 },
        failed: { count: 1, amount: 40_000 },
        due: { count: 2, amount: 70_000 },
        unpaid: { count: 1, amount: 40_000 },
      },
    ]);
  });

  it('shows what was due as it stood on the last day, not as it was paid later', () => {
    expect(february.dues.map(({ dueOn, status }) => [dueOn, status])).toEqual([
      ['2026-02-10', 'paid'],
      ['2026-02-25', 'overdue'],
    ]);
  });

  it('shows the accounts as they stood on the last day', () => {
    expect(february.accounts).toEqual([
      {
        account: jiebei,
        limit: 500_000,
        used: 400_000,
        utilisation: 0.4,
        seenOn: '2026-01-10',
      },
    ]);
  });

  it('says the fixed limit of an account, not one it was raised to for a time', () => {
    const { accounts } = reportOn('2026-02-28', '2026-02-01', [
      jiebei,
      check({ accountId, on: '2026-01-10', totalLimit: 2_000_000, used: 100_000 }),
      limitChange({ accountId, on: '2026-01-20', newLimit: 5_000_000, temporary: true }),
      check({ accountId, on: '2026-02-20' }),
    ]);
    expect(accounts.map(({ limit, utilisation }) => [limit, utilisation])).toEqual([
      [2_000_000, 0.05],
    ]);
  });

  it('has the cut in it, and none of a later month', () => {
    expect(february.downgrades.map(({ on, kind, change }) => [on, kind, change])).toEqual([
      ['2026-02-20', 'limit-cut', -0.5],
    ]);
    expect(reportOn('2026-06-01', '2026-03-01').downgrades).toEqual([]);
  });

  it('carries the limit that stood before into its chart', () => {
    const [series] = february.series.accounts;
    expect(series?.limit.points.map(({ on, value }) => [on, value])).toEqual([
      ['2026-02-01', 1_000_000],
      ['2026-02-20', 500_000],
    ]);
  });

  it('begins with the first record where no first day is given', () => {
    expect(reportOn('2026-06-01').from).toBe('2026-01-10');
  });

  it('is of its last day alone where all that is recorded lies ahead', () => {
    const ahead = bill({ accountId, dueOn: '2026-03-10' });
    const { from, to, accounts } = reportOn('2026-02-28', undefined, [jiebei, ahead]);
    expect([from, to, accounts.length]).toEqual(['2026-02-28', '2026-02-28', 1]);
  });

  it('leaves out an account that was closed before it', () => {
    const closed = account({ closedOn: '2026-01-31' });
    expect(reportOn('2026-02-28', '2026-02-01', [closed]).accounts).toEqual([]);
  });

  it('keeps an account closed before it of which something was still due, paid and found', () => {
    const closed = account({ currency: 'USD', closedOn: '2026-01-31' });
    const { totals, accounts, dues, findings } = reportOn('2026-02-28', '2026-02-01', [
      closed,
      bill({ accountId: closed.id, dueOn: '2026-02-10', amount: 50_000 }),
      repayment({ accountId: closed.id, paidOn: '2026-02-20', amount: 20_000 }),
    ]);
    expect(accounts.map((one) => one.account)).toEqual([closed]);
    expect(totals.map(({ currency, repaid, unpaid }) => [currency, repaid, unpaid])).toEqual([
      ['USD', { count: 1, amount: 20_000 }, { count: 1, amount: 30_000 }],
    ]);
    expect(dues.map(({ accountId: of }) => of)).toEqual([closed.id]);
    expect(findings.map(({ rule }) => rule)).toContain('overdue');
  });

  it.each([
    ['was paid', (of: string) => repayment({ accountId: of, paidOn: '2026-02-20' })],
    ['is found', (of: string) => bill({ accountId: of, dueOn: '2026-01-20' })],
  ])('keeps an account closed before it of which something only %s', (_, recordOf) => {
    const closed = account({ closedOn: '2026-01-31' });
    const { accounts } = reportOn('2026-02-28', '2026-02-01', [closed, recordOf(closed.id)]);
    expect(accounts.map((one) => one.account)).toEqual([closed]);
  });

  it('counts each currency for itself', () => {
    const dollars = account({ currency: 'USD' });
    const lent = loan({ accountId: dollars.id, borrowedOn: '2026-02-03', principal: 900 });
    const { totals } = reportOn('2026-02-28', '2026-02-01', [...records, dollars, lent]);
    expect(totals.map(({ currency, borrowed }) => [currency, borrowed.amount])).toEqual([
      ['CNY', 50_000],
      ['USD', 900],
    ]);
  });

  it('of an empty ledger is a day without anything', () => {
    const { from, to, totals, accounts } = reportOn('2026-02-28', undefined, []);
    expect({ from, to, totals, accounts }).toEqual({
      from: '2026-02-28',
      to: '2026-02-28',
      totals: [],
      accounts: [],
    });
  });
});
