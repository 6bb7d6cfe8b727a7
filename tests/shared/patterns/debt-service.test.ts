import { describe, expect, it } from 'vitest';
import { account, bill, cashflow, loan, repayment } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const asOf = '2026-06-01';
const income = cashflow({ month: '2026-05', income: 100_000 });
const due = (amount: number, dueOn = '2026-06-15') => bill({ accountId: own.id, dueOn, amount });

describe('debt-service', () => {
  it.each([
    [29_999, 'none'],
    [30_000, 'watch'],
    [49_999, 'watch'],
    [50_000, 'warn'],
    [54_999, 'warn'],
    [55_000, 'alert'],
    [200_000, 'alert'],
  ])('gives for %i due against an income of 100,000: %s', (amount, severity) => {
    expect(severityOf('debt-service', { records: [own, income, due(amount)], asOf })).toBe(
      severity,
    );
  });

  it.each([
    ['2026-06-01', 'none'],
    ['2026-06-02', 'alert'],
    ['2026-07-01', 'alert'],
    ['2026-07-02', 'none'],
  ])('counts on 1 June what is due on %s: %s', (dueOn, severity) => {
    const records = [own, income, due(60_000, dueOn)];
    expect(severityOf('debt-service', { records, asOf })).toBe(severity);
  });

  it('counts what is left of an amount paid in part', () => {
    const whole = due(60_000);
    const part = repayment({
      accountId: own.id,
      billId: whole.id,
      paidOn: '2026-05-31',
      amount: 25_000,
    });
    const records = [own, income, whole, part];
    expect(findingsOf('debt-service', { records, asOf })[0]).toMatchObject({
      value: 0.35,
      threshold: 0.3,
      evidence: [income.id, whole.id],
    });
  });

  it('does not know a loan before it was borrowed', () => {
    const tomorrow = loan({
      accountId: own.id,
      borrowedOn: '2026-06-02',
      principal: 900_000,
      method: 'bullet',
      dueOn: '2026-06-20',
    });
    expect(severityOf('debt-service', { records: [own, income, tomorrow], asOf })).toBe('none');
  });

  it('takes the latest month up to the day, and the later entry of one month', () => {
    const records = [
      own,
      due(30_000),
      income,
      cashflow({ month: '2026-06', income: 50_000 }),
      cashflow({ month: '2026-06', income: 60_000 }),
      cashflow({ month: '2026-07', income: 10_000 }),
    ];
    expect(findingsOf('debt-service', { records, asOf })[0]?.value).toBe(0.5);
  });

  it('sets no foreign amounts against the income', () => {
    const dollars = account({ currency: 'USD' });
    const records = [own, account(), dollars, income];
    const foreign = bill({ accountId: dollars.id, dueOn: '2026-06-10', amount: 90_000 });
    expect(severityOf('debt-service', { records: [...records, foreign], asOf })).toBe('none');
  });

  it.each([
    ['none is logged', []],
    ['it is nothing', [cashflow({ month: '2026-06', income: 0 })]],
    ['it is of a later month', [cashflow({ month: '2026-07', income: 100 })]],
  ])('reports no-income where %s', (_, records) => {
    expect(missingOf('debt-service', { records: [own, due(1), ...records], asOf })).toEqual([
      { rule: 'debt-service', accountId: null, reason: 'no-income' },
    ]);
  });
});
