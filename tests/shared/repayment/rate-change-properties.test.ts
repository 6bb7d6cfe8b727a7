import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/dates';
import type { DayCount, Loan } from '../../../shared/records';
import { dayCounts } from '../../../shared/records/account';
import { loanSchema, ratesMayChange, repaymentMethods } from '../../../shared/records/loan';
import { accrueTo, payInto, payoffOf, startAccrual } from '../../../shared/repayment/accrual';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { loan } from './records';

const borrowedOn = '2026-01-31';
const rate = fc.oneof(fc.constantFrom(0, 4, 0.146), fc.double({ min: 0, max: 4, noNaN: true }));
const dayCount = fc.constantFrom<DayCount>(...dayCounts);

/** Any loan whose rate may change, without changes, and days inside it at which one could. */
const anyTerms = fc
  .record({
    method: fc.constantFrom(...repaymentMethods.filter(ratesMayChange)),
    principal: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 10 ** 12 })),
    annualRate: rate,
    months: fc.integer({ min: 2, max: 60 }),
    dueAfter: fc.integer({ min: 2, max: 2_000 }),
  })
  .map(({ dueAfter, ...terms }) =>
    loan({ ...terms, borrowedOn, dueOn: addDays(borrowedOn, dueAfter) }),
  );

const anyChanged = anyTerms.chain((terms) => {
  const last = scheduleOf(terms, 'monthly').at(-1)?.dueOn ?? borrowedOn;
  const inside = fc.integer({ min: 1, max: daysBetween(borrowedOn, last) - 1 });
  const days = fc.uniqueArray(inside, { minLength: 1, maxLength: 6 });
  return fc.tuple(days, fc.infiniteStream(rate)).map(([offsets, rates]) => {
    const inOrder = [...offsets].sort((a, b) => a - b);
    const given = rates[Symbol.iterator]();
    return changing(terms, inOrder, () => Number(given.next().value));
  });
});

function changing(terms: Loan, offsets: readonly number[], next: () => number): Loan {
  const rateChanges = offsets.map((days) => ({ from: addDays(borrowedOn, days), rate: next() }));
  return loanSchema.parse({ ...terms, rateChanges });
}

describe('a schedule whose rate changes', () => {
  it('pays back exactly what was borrowed, in whole amounts of which none is negative', () => {
    fc.assert(
      fc.property(anyChanged, dayCount, (terms, counted) => {
        const schedule = scheduleOf(terms, counted);
        const amounts = schedule.flatMap(({ principal, interest }) => [principal, interest]);
        expect(amounts.filter((one) => !Number.isSafeInteger(one) || one < 0)).toEqual([]);
        expect(schedule.reduce((sum, { principal }) => sum + principal, 0)).toBe(terms.principal);
      }),
      { numRuns: 500 },
    );
  });

  it('falls due on the same days as one that keeps its rate', () => {
    fc.assert(
      fc.property(anyChanged, dayCount, (terms, counted) => {
        const days = (one: Loan) => scheduleOf(one, counted).map(({ dueOn }) => dueOn);
        expect(days(terms)).toEqual(days(unchanged(terms)));
      }),
    );
  });

  it('is the same as before where each change leaves the rate as it is', () => {
    fc.assert(
      fc.property(anyChanged, dayCount, (terms, counted) => {
        const kept = (terms.rateChanges ?? []).map(({ from }) => ({
          from,
          rate: terms.annualRate,
        }));
        expect(scheduleOf({ ...terms, rateChanges: kept }, counted)).toEqual(
          scheduleOf(unchanged(terms), counted),
        );
      }),
    );
  });

  it('asks for the same as before until the change', () => {
    fc.assert(
      fc.property(
        anyChanged.filter(({ method }) => method === 'equal-instalment'),
        dayCount,
        (terms, counted) => {
          const first = terms.rateChanges?.[0]?.from ?? '';
          const before = (one: Loan) => scheduleOf(one, counted).filter((l) => l.dueOn <= first);
          const last = scheduleOf(terms, counted).at(-1)?.number;
          const without = (one: Loan) => before(one).filter(({ number }) => number !== last);
          expect(without(terms)).toEqual(without(unchanged(terms)));
        },
      ),
    );
  });

  it('costs no less interest by interest only where every rate is higher', () => {
    fc.assert(
      fc.property(anyChanged, dayCount, (terms, counted) => {
        const own = [terms.annualRate, ...(terms.rateChanges ?? []).map((change) => change.rate)];
        const interest = (one: Loan) =>
          scheduleOf({ ...one, method: 'interest-only' }, counted).reduce(
            (sum, line) => sum + line.interest,
            0,
          );
        const at = (annualRate: number) => interest({ ...unchanged(terms), annualRate });
        // One rounding of the whole each: a fen either way.
        expect(interest(terms)).toBeGreaterThanOrEqual(at(Math.min(...own)) - 1);
        expect(interest(terms)).toBeLessThanOrEqual(at(Math.max(...own)) + 1);
      }),
    );
  });
});

describe('a balance whose rate changes', () => {
  const anyDaily = anyChanged.map((terms) => ({ ...terms, method: 'daily' as const }));

  it('owes the same however often one looks', () => {
    fc.assert(
      fc.property(
        anyDaily,
        dayCount,
        fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 8 }),
        (terms, counted, looks) => {
          const end = addDays(borrowedOn, 2_000);
          const start = startAccrual(terms, counted);
          const looked = [...looks]
            .sort((a, b) => a - b)
            .reduce((accrual, days) => accrueTo(accrual, addDays(borrowedOn, days)), start);
          const [often, once] = [payoffOf(accrueTo(looked, end)), payoffOf(accrueTo(start, end))];
          // Sums of a few products in another order, at most some 10¹³ fen.
          expect(Math.abs(often - once)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('bears nothing more once it is paid off', () => {
    fc.assert(
      fc.property(
        anyDaily,
        dayCount,
        fc.integer({ min: 0, max: 2_000 }),
        (terms, counted, days) => {
          const then = accrueTo(startAccrual(terms, counted), addDays(borrowedOn, days));
          const paid = payInto(then, payoffOf(then));
          expect(paid.outstanding).toBe(0);
          expect(payoffOf(accrueTo(paid, addDays(borrowedOn, 4_000)))).toBe(0);
        },
      ),
    );
  });
});

function unchanged({ rateChanges: _, ...terms }: Loan): Loan {
  return terms;
}
