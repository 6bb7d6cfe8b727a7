import { describe, expect, it } from 'vitest';
import type { Loan, Repayment } from '../../../shared/records';
import { duesOf } from '../../../shared/repayment/dues';
import { outstandingPrincipal } from '../../../shared/repayment/outstanding';
import { account, idOf, loan, repayment } from './records';

const left = (terms: Loan, asOf: string, ...repayments: readonly Repayment[]) =>
  outstandingPrincipal(
    terms,
    duesOf({ account: account(), loans: [terms], bills: [], repayments }),
    asOf,
  );

describe('the outstanding principal', () => {
  const terms = loan({ method: 'interest-only', principal: 100_000, annualRate: 0.12, months: 3 });

  it('is nothing before the loan', () => {
    expect(left(terms, '2026-01-14')).toBe(0);
  });

  it('is all of it on the day of the loan', () => {
    expect(left(terms, '2026-01-15')).toBe(100_000);
  });

  it('does not fall by paying interest', () => {
    expect(left(terms, '2026-03-01', repayment({ amount: 1_000 }))).toBe(100_000);
  });

  it('falls by what exceeds the interest', () => {
    const whole = [repayment({ amount: 2_000 }), repayment({ id: idOf(301), amount: 1_500 })];
    expect(left(terms, '2026-03-01', ...whole)).toBe(99_500);
  });

  it('does not yet fall by a payment to come', () => {
    expect(left(terms, '2026-02-28', repayment({ amount: 50_000 }))).toBe(100_000);
  });

  it('is nothing from the day the loan was closed early', () => {
    const closed = { ...terms, closedOn: '2026-02-10' };
    expect([left(closed, '2026-02-09'), left(closed, '2026-02-10')]).toEqual([100_000, 0]);
  });

  it('stays after closing for what had fallen due', () => {
    const closed = { ...terms, closedOn: '2026-06-01' };
    expect(left(closed, '2026-07-01')).toBe(100_000);
  });

  it('of custom terms is what was typed in', () => {
    const lines = [{ dueOn: '2026-02-20', principal: 90_000, interest: 900 }];
    const typed = loan({ method: 'custom', principal: 100_000, instalments: lines });
    expect(left(typed, '2026-02-01')).toBe(90_000);
  });

  it('of a daily loan falls by what exceeds the interest of the days so far', () => {
    const daily = loan({ method: 'daily' });
    const half = repayment({ paidOn: '2026-01-30', amount: 506_000 });
    expect(left(daily, '2026-01-29', half)).toBe(1_000_000);
    expect(left(daily, '2026-01-30', half)).toBe(500_000);
  });
});
