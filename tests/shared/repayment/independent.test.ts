import fc from 'fast-check';
import { ipmt, irr, pmt, ppmt } from 'financial';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../../../shared/money';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { totalOf } from '../../../shared/repayment/instalment';
import { irrOf } from '../../../shared/repayment/rates/irr';
import { loan } from './records';

const anyTerms = fc.record({
  principal: fc.integer({ min: 10_000, max: 100_000_000 }),
  annualRate: fc.integer({ min: 1, max: 3_600 }).map((tenThousandths) => tenThousandths / 10_000),
  months: fc.integer({ min: 1, max: 60 }),
});

describe('beside an independent library', () => {
  it('asks for the same level payment to the fen', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const [first] = scheduleOf(loan({ ...terms, method: 'equal-instalment' }), 'monthly');
        if (terms.months === 1 || !first) return;
        const rate = terms.annualRate / 12;
        const theirs = -pmt(rate, terms.months, terms.principal);
        // Their `1 + rate` keeps the rate to this part of it alone: much of a very low one is lost.
        const noise = theirs * (Number.EPSILON / rate);
        expect(Math.abs(totalOf(first) - theirs)).toBeLessThanOrEqual(0.5 + 1e-6 + noise);
      }),
      { numRuns: 3_000 },
    );
  });

  it('rounds as exact arithmetic does where their digits do not reach', () => {
    const terms = { principal: 83_926_131, annualRate: 0.0001, months: 52 };
    const [first] = scheduleOf(loan({ ...terms, method: 'equal-instalment' }), 'monthly');
    // 1,614,320.50000115 by whole numbers alone; theirs is 1,614,320.49999.
    expect(first && totalOf(first)).toBe(1_614_321);
  });

  it('drifts from the unrounded schedule by no more than the roundings so far', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { principal, months } = terms;
        const rate = terms.annualRate / 12;
        const schedule = scheduleOf(loan({ ...terms, method: 'equal-instalment' }), 'monthly');
        // Each instalment is rounded twice, and what that leaves of the balance bears interest until the end.
        const most = (months + 1) * (1 + rate) ** months;
        for (const { number, principal: own, interest } of schedule.slice(0, -1)) {
          expect(Math.abs(interest + ipmt(rate, number, months, principal))).toBeLessThan(most);
          expect(Math.abs(own + ppmt(rate, number, months, principal))).toBeLessThan(most);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same rate of return', () => {
    fc.assert(
      fc.property(anyTerms, ({ principal, annualRate, months }) => {
        const payment = roundHalfUp(-pmt(annualRate / 12, months, principal));
        const payments = Array.from({ length: months }, () => payment);
        const theirs = irr([-principal, ...payments], annualRate / 12, 1e-10, 200);
        expect(irrOf(principal, payments)).toBeCloseTo(theirs, 8);
      }),
      { numRuns: 1_000 },
    );
  });
});
