import { describe, expect, it } from 'vitest';
import { account, loan, repayment } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const other = account({ lender: 'Beta' });
const asOf = '2026-06-30';
const repay = (paidOn: string, amount = 10_000, fields = {}) =>
  repayment({ accountId: own.id, paidOn, amount, ...fields });
const borrow = (borrowedOn: string, principal = 10_000, fields = {}) =>
  loan({ accountId: other.id, borrowedOn, principal, ...fields });
const pairs = (...days: string[]) => days.flatMap((day) => [repay(day), borrow(day)]);
const severity = (...records: Parameters<typeof findingsOf>[1]['records'][number][]) =>
  severityOf('rollover', { records: [own, other, ...records], asOf });

describe('rollover', () => {
  it.each([
    [1, 'watch'],
    [2, 'warn'],
    [3, 'alert'],
  ])('gives for %i pairs: %s', (count, expected) => {
    const days = ['2026-05-10', '2026-05-20', '2026-06-10'].slice(0, count);
    expect(severity(...pairs(...days))).toBe(expected);
  });

  it.each([
    ['2026-06-06', 'none'],
    ['2026-06-07', 'watch'],
    ['2026-06-13', 'watch'],
    ['2026-06-14', 'none'],
  ])('pairs a repayment of 10 June with a loan of %s: %s', (day, expected) => {
    expect(severity(repay('2026-06-10'), borrow(day))).toBe(expected);
  });

  it.each([
    [4_999, 'none'],
    [5_000, 'watch'],
  ])('pairs a repayment of 10,000 with a loan of %i: %s', (principal, expected) => {
    expect(severity(repay('2026-06-10'), borrow('2026-06-10', principal))).toBe(expected);
  });

  it.each([
    ['2026-05-02', 'watch'],
    ['2026-05-01', 'none'],
  ])('looks 60 days back: %s gives %s', (day, expected) => {
    expect(severity(...pairs(day))).toBe(expected);
  });

  it('uses each record once', () => {
    const records = [repay('2026-06-09'), repay('2026-06-10'), borrow('2026-06-10')];
    expect(severity(...records)).toBe('watch');
  });

  it('pairs in date order and names both records', () => {
    const records = [repay('2026-06-10'), borrow('2026-06-11'), borrow('2026-06-09')];
    const [finding] = findingsOf('rollover', { records: [own, other, ...records], asOf });
    expect(finding?.evidence).toEqual([records[0]?.id, records[2]?.id]);
    expect(finding?.since).toBe('2026-06-09');
  });

  it('does not count a repayment that failed', () => {
    const failed = repay('2026-06-10', 10_000, { outcome: 'failed' });
    expect(severity(failed, borrow('2026-06-10'))).toBe('none');
  });

  it('does not count paying back the very loan', () => {
    const lent = loan({ accountId: own.id, borrowedOn: '2026-06-09', principal: 10_000 });
    expect(severity(lent, repay('2026-06-10', 10_000, { loanId: lent.id }))).toBe('none');
  });

  it.each(['daily', 'equal-instalment'] as const)(
    'does not count paying back the very loan where the repayment names none: %s',
    (method) => {
      const months = method === 'daily' ? {} : { months: 1 };
      const terms = { accountId: own.id, method, annualRate: 0.146, ...months };
      const lent = loan({ ...terms, borrowedOn: '2026-06-09', principal: 10_000 });
      expect(severity(lent, repay('2026-06-10', 10_004))).toBe('none');
    },
  );

  it('counts a new loan on the account whose older loan was paid back', () => {
    const terms = { accountId: own.id, method: 'daily', annualRate: 0.146 } as const;
    const older = loan({ ...terms, borrowedOn: '2026-01-09', principal: 10_000 });
    const newer = loan({ ...terms, borrowedOn: '2026-06-09', principal: 10_000 });
    expect(severity(older, newer, repay('2026-06-10'))).toBe('watch');
  });

  it('does not compare amounts of different currencies', () => {
    const dollars = account({ currency: 'USD' });
    const lent = loan({ accountId: dollars.id, borrowedOn: '2026-06-10', principal: 10_000 });
    expect(severity(dollars, repay('2026-06-10'), lent)).toBe('none');
  });
});
