import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../../../../shared/repayment/schedule';
import { annualFromFlatFee, flatFeeFromAnnual } from '../../../../shared/repayment/rates/flat-fee';
import { irrOf } from '../../../../shared/repayment/rates/irr';
import { estimateOverdueInterest } from '../../../../shared/repayment/rates/overdue-interest';
import { realRateOf } from '../../../../shared/repayment/rates/real-rate';
import { loan } from '../records';

describe('the internal rate of return', () => {
  it('of one payment is what it pays beyond what was received', () => {
    expect(irrOf(100_000, [101_000])).toBeCloseTo(0.01, 12);
  });

  it('is 0 where just as much is paid back', () => {
    expect(irrOf(100_000, [50_000, 50_000])).toBeCloseTo(0, 12);
  });

  it('is negative where less is paid back', () => {
    expect(irrOf(100_000, [90_000])).toBeCloseTo(-0.1, 12);
  });

  it.each([
    ['nothing was received', 0, [100]],
    ['nothing is paid back', 100, [0, 0]],
    ['there are no payments', 100, []],
  ])('is unknown where %s', (_name, received, payments) => {
    expect(irrOf(received, payments)).toBeUndefined();
  });
});

describe('the real yearly rate of a schedule', () => {
  it.each(['equal-instalment', 'equal-principal', 'interest-only'] as const)(
    'is the rate of the loan by %s',
    (method) => {
      const terms = loan({ method });
      const rate = realRateOf(terms.principal, scheduleOf(terms, 'monthly'));
      expect(rate?.nominal).toBeCloseTo(0.146, 4);
    },
  );

  it('is 15.62 % with interest on interest, of 14.6 % simple', () => {
    const terms = loan();
    const rate = realRateOf(terms.principal, scheduleOf(terms, 'monthly'));
    expect(rate?.effective).toBeCloseTo(0.1562, 4);
  });
});

describe('a flat fee', () => {
  it.each([
    [12, 0.075, 0.1357],
    [6, 0.045, 0.1527],
    [3, 0.025, 0.1494],
  ])('over %i months of %d in all costs %d a year', (months, fee, annual) => {
    expect(annualFromFlatFee(fee / months, months)?.nominal).toBeCloseTo(annual, 4);
  });

  it('of 7.5 % over a year is 14.44 % with interest on interest', () => {
    expect(annualFromFlatFee(0.00625, 12)?.effective).toBeCloseTo(0.1444, 4);
  });

  it('found from an annual rate costs that rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 1, max: 60 }),
        (thousandths, months) => {
          const annual = thousandths / 1_000;
          const back = annualFromFlatFee(flatFeeFromAnnual(annual, months), months);
          expect(back?.nominal).toBeCloseTo(annual, 8);
        },
      ),
    );
  });
});

describe('the estimate of overdue interest', () => {
  const terms = {
    unpaid: 100_000,
    annualRate: 0.146,
    daysOverdue: 10,
    dayCount: 'monthly',
  } as const;

  it('is one and a half times the normal rate for each day', () => {
    expect(estimateOverdueInterest(terms)).toBe(600);
  });

  it('takes another multiple', () => {
    expect(estimateOverdueInterest({ ...terms, multiple: 1 })).toBe(400);
  });

  it('is nothing before the due day', () => {
    expect(estimateOverdueInterest({ ...terms, daysOverdue: -3 })).toBe(0);
  });
});
