import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../shared/dates';
import { dayCounts } from '../../../shared/records/account';
import type { Loan } from '../../../shared/records';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { loan } from './records';

const first = dayNumber('2000-01-01');
const anyDayCount = fc.constantFrom(...dayCounts);
const amortising = fc.constantFrom(
  'equal-instalment' as const,
  'equal-principal' as const,
  'interest-only' as const,
  'flat-fee' as const,
);

const anyLoan: fc.Arbitrary<Loan> = fc
  .record({
    borrowed: fc.integer({ min: 0, max: 20_000 }),
    wait: fc.option(fc.integer({ min: 0, max: 90 })),
    principal: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 10 ** 12 })),
    annualRate: fc.oneof(
      fc.constantFrom(0, 1e-12, 0.146, 4),
      fc.double({ min: 0, max: 4, noNaN: true }),
    ),
    months: fc.integer({ min: 1, max: 360 }),
    method: amortising,
    feeRatePerPeriod: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ borrowed, wait, ...terms }) =>
    loan({
      ...terms,
      borrowedOn: dayFromNumber(first + borrowed),
      ...(wait === null ? {} : { firstDueOn: dayFromNumber(first + borrowed + wait) }),
    }),
  );

describe('any schedule', () => {
  it('pays back exactly what was borrowed', () => {
    fc.assert(
      fc.property(anyLoan, anyDayCount, (terms, dayCount) => {
        const parts = scheduleOf(terms, dayCount).map((line) => line.principal);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(terms.principal);
      }),
    );
  });

  it('has only whole amounts, none negative', () => {
    fc.assert(
      fc.property(anyLoan, anyDayCount, (terms, dayCount) => {
        for (const line of scheduleOf(terms, dayCount))
          for (const amount of [line.principal, line.interest, line.fee ?? 0])
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      }),
    );
  });

  it('has due days that rise, numbered from 1', () => {
    fc.assert(
      fc.property(anyLoan, anyDayCount, (terms, dayCount) => {
        const schedule = scheduleOf(terms, dayCount);
        expect(schedule.map((line) => line.number)).toEqual(schedule.map((_, index) => index + 1));
        const days = schedule.map((line) => line.dueOn);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });

  it('costs no more interest by equal principal than by interest only', () => {
    fc.assert(
      fc.property(anyLoan, anyDayCount, (terms, dayCount) => {
        const costOf = (method: Loan['method']) =>
          scheduleOf({ ...terms, method }, dayCount).reduce((sum, line) => sum + line.interest, 0);
        expect(costOf('equal-principal')).toBeLessThanOrEqual(costOf('interest-only'));
      }),
    );
  });
});

describe('interest', () => {
  it('is rounded half-up as exact arithmetic rounds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 10 }),
        fc.integer({ min: 0, max: 40_000 }),
        (principal, perTenThousand) => {
          const terms = { principal, annualRate: perTenThousand / 10_000, months: 1 };
          const [line] = scheduleOf(loan({ ...terms, method: 'interest-only' }), 'monthly');
          const twice = BigInt(principal) * BigInt(perTenThousand) * 2n;
          expect(line?.interest).toBe(Number((twice + 120_000n) / 240_000n));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
