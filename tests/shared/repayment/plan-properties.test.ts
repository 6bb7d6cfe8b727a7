import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../shared/dates';
import { historyOf } from '../../../shared/history/history-of';
import type { Loan } from '../../../shared/records';
import { repaymentMethods } from '../../../shared/records/loan';
import { debtsOf } from '../../../shared/repayment/debts';
import { payoffPlan } from '../../../shared/repayment/plan';
import { account, idOf, loan, repayment } from './records';

/** A schedule of one's own may end with anything. */
const methods = repaymentMethods.filter((method) => method !== 'custom');

const borrowedOn = '2026-01-15';

const anyLoan = fc.record({
  method: fc.constantFrom(...methods),
  principal: fc.integer({ min: 100, max: 50_000_000 }),
  annualRate: fc.integer({ min: 0, max: 3_600 }).map((share) => share / 10_000),
  months: fc.integer({ min: 1, max: 36 }),
  change: fc.option(
    fc.record({
      after: fc.integer({ min: 1, max: 800 }),
      share: fc.integer({ min: 0, max: 3_600 }),
    }),
  ),
});

type Terms = typeof anyLoan extends fc.Arbitrary<infer T> ? T : never;

function loanOf({ method, months, change, ...terms }: Terms, index: number): Loan {
  const byDay = method === 'bullet' || method === 'daily';
  return loan({
    ...terms,
    id: idOf(100 + index),
    method,
    borrowedOn,
    ...(byDay
      ? { months: undefined, dueOn: addMonths(borrowedOn, months) }
      : { months, ...(method === 'flat-fee' && { feeRatePerPeriod: 0.006 }) }),
    ...(change &&
      change.after < months * 28 &&
      method !== 'flat-fee' && {
        rateChanges: [{ from: addDays(borrowedOn, change.after), rate: change.share / 10_000 }],
      }),
  });
}

const anyCase = fc.record({
  terms: fc.array(anyLoan, { minLength: 1, maxLength: 3 }),
  dayCount: fc.constantFrom('monthly' as const, 'actual/365' as const, 'actual/360' as const),
  daysOn: fc.integer({ min: 0, max: 1_200 }),
  paid: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
  extra: fc.integer({ min: 0, max: 1_000_000 }),
  order: fc.constantFrom({ kind: 'avalanche' as const }, { kind: 'snowball' as const }),
});

describe('a debt with an agreed schedule', () => {
  it('at 万分之4 a day in twelve equal parts of the principal is paid off with the last', () => {
    const own = loan({ method: 'equal-principal', principal: 2_400_000, borrowedOn });
    const history = historyOf(account({ dayCount: 'actual/365' }), [own]);
    const debts = debtsOf(history, borrowedOn);
    const plan = payoffPlan({ debts, extra: 0, order: { kind: 'avalanche' } });
    expect(plan).toMatchObject({ months: 12, paidOff: [{ id: own.id, month: 12 }] });
  });

  it('is paid off in any plan, at the latest with its last instalment', () => {
    fc.assert(
      fc.property(anyCase, ({ terms, dayCount, daysOn, paid, extra, order }) => {
        const asOf = addDays(borrowedOn, daysOn);
        const payments = paid === null ? [] : [repayment({ amount: paid, paidOn: asOf })];
        const history = historyOf(account({ dayCount }), [...terms.map(loanOf), ...payments]);
        const debts = debtsOf(history, asOf);
        const { months, paidOff } = payoffPlan({ debts, extra, order });
        expect(months).toBeDefined();
        for (const { id, due } of debts) {
          const month = paidOff.find((one) => one.id === id)?.month;
          expect(month).toBeLessThanOrEqual(due.length);
        }
      }),
    );
  });
});
