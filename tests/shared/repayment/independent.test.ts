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

const levelPayment = (terms: { principal: number; annualRate: number; months: number }) => {
  const [first] = scheduleOf(loan({ ...terms, method: 'equal-instalment' }), 'monthly');
  return first && totalOf(first);
};

/** P·r·(1+r)ⁿ / ((1+r)ⁿ − 1), half a fen up, in whole numbers: r is `tenthousandths` of the principal, a twelfth of it a month. */
function exactLevelPayment(principal: number, tenthousandths: number, months: number): number {
  const [rate, one, periods] = [BigInt(tenthousandths), 120_000n, BigInt(months)];
  const [grown, base] = [(one + rate) ** periods, one ** periods];
  const [payment, of] = [BigInt(principal) * rate * grown, one * (grown - base)];
  return Number((2n * payment + of) / (2n * of));
}

describe('beside whole numbers', () => {
  it('asks for the exact level payment, rounded to the fen', () => {
    fc.assert(
      fc.property(anyTerms, ({ principal, annualRate, months }) => {
        if (months === 1) return;
        const exact = exactLevelPayment(principal, Math.round(annualRate * 10_000), months);
        expect(levelPayment({ principal, annualRate, months })).toBe(exact);
      }),
      {
        numRuns: 3_000,
        // Exactly 1,614,320.50000115, which binary numbers bring below the half where 1 + r is rounded.
        examples: [[{ principal: 83_926_131, annualRate: 0.0001, months: 52 }]],
      },
    );
  });
});

describe('beside an independent library', () => {
  it('asks for the same level payment to the fen', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const asked = levelPayment(terms);
        if (terms.months === 1 || asked === undefined) return;
        const rate = terms.annualRate / 12;
        const theirs = -pmt(rate, terms.months, terms.principal);
        // Their `1 + rate` rounds the rate, a very low one by too much to say anything; whole numbers say it below.
        if (theirs * (Number.EPSILON / rate) > 1e-6) return;
        // Where the exact payment lies on half a fen, binary noise may round it either way.
        expect(Math.abs(asked - theirs)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
      { numRuns: 3_000 },
    );
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
