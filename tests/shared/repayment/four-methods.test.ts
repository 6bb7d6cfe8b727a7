import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourMethods } from '../../../shared/repayment/four-methods';

const worked = { principal: 1_000_000, annualRate: 0.146, months: 12, borrowedOn: '2026-01-15' };

describe('the same loan by four methods', () => {
  it('costs what the worked table says', () => {
    expect(fourMethods(worked).map(({ method, interest }) => [method, interest])).toEqual([
      ['equal-principal', 79_083],
      ['equal-instalment', 80_836],
      ['interest-only', 146_000],
      ['bullet', 146_000],
    ]);
  });

  it('has the same real rate where interest is paid every month', () => {
    const rates = fourMethods(worked).map(({ realRate }) => realRate?.toFixed(3));
    expect(rates).toEqual(['0.146', '0.146', '0.146', '0.137']);
  });

  it('never pays less than was borrowed, whatever the terms', () => {
    const terms = fc.record({
      principal: fc.integer({ min: 1, max: 1_000_000_000_000 }),
      annualRate: fc.double({ min: 0, max: 4, noNaN: true }),
      months: fc.integer({ min: 1, max: 360 }),
      borrowedOn: fc.constantFrom('2024-02-29', '2026-01-31', '2026-12-15'),
    });
    fc.assert(
      fc.property(terms, (one) => {
        for (const { total, interest, first, last } of fourMethods(one)) {
          expect(total - interest).toBe(one.principal);
          expect(Math.min(interest, first, last)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
