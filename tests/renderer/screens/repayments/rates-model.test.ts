import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualOf,
  compounded,
  methodsFor,
  monthsOf,
  textOf,
} from '../../../../renderer/screens/repayments/rates-model';

const year = { basis: 365, months: 12 } as const;

describe('the converter', () => {
  it.each([
    ['daily', '4', 0.146],
    ['daily', '5', 0.1825],
    ['annual', '14.6', 0.146],
    ['annual', '14.6%', 0.146],
    ['annual', '１４．６％', 0.146],
    ['annual', '万分之4', 0.146],
    ['daily', '14.6%', 0.146],
    ['annual', '0', 0],
    ['annual', '400', 4],
  ] as const)('reads %s %s', (field, text, expected) => {
    expect(annualOf(field, text, year)).toBeCloseTo(expected, 10);
  });

  it('knows that a fee of 0.625 % a month for a year costs 13.57 %', () => {
    expect(annualOf('fee', '0.625', year)).toBeCloseTo(0.1357, 4);
  });

  it.each(['万分之4', '1%4'])('reads no fee in %s', (text) => {
    expect(annualOf('fee', text, year)).toBeUndefined();
  });

  it('counts 360 days where the lender does', () => {
    expect(annualOf('daily', '4', { ...year, basis: 360 })).toBeCloseTo(0.144, 10);
  });

  it.each(['', 'x', '-1', '401', '1e3', '99999999'])('reads no rate in "%s"', (text) => {
    expect(annualOf('annual', text, year)).toBeUndefined();
  });

  it('shows in every field what means the same rate again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }).map((basisPoints) => basisPoints / 10_000),
        fc.constantFrom('annual', 'daily', 'fee'),
        fc.integer({ min: 1, max: 60 }),
        (annual, field, months) => {
          const terms = { basis: 365, months } as const;
          const again = annualOf(field, textOf(field, annual, terms), terms);
          // A rate of 400 % may come back a hair above what the field takes.
          if (again === undefined) expect(annual).toBeGreaterThan(3.9);
          else expect(Math.abs(again - annual)).toBeLessThan(0.001);
        },
      ),
    );
  });

  it('compounds 14.6 % to 15.62 %', () => {
    expect(compounded(0.146)).toBeCloseTo(0.1562, 4);
  });
});

describe('months', () => {
  it.each([
    ['12', 12],
    ['1', 1],
    ['360', 360],
    ['３６', 36],
    ['0', undefined],
    ['361', undefined],
    ['1.5', undefined],
    ['', undefined],
  ])('of "%s" are %s', (text, expected) => {
    expect(monthsOf(text)).toBe(expected);
  });
});

describe('the four methods of a typed loan', () => {
  it('are computed from texts as people type them', () => {
    const loan = methodsFor({ principal: '1万', rate: '14.6', months: '12' }, '2026-01-15');
    expect(loan?.costs.map(({ interest }) => interest)).toEqual([79_083, 80_836, 146_000, 146_000]);
  });

  it('take a daily rate for what it says it is', () => {
    const rates = ['万分之4', '14.6'].map((rate) =>
      methodsFor({ principal: '1万', rate, months: '12' }, '2026-01-15'),
    );
    expect(rates[0]).toEqual(rates[1]);
  });

  it.each([
    { principal: '', rate: '14.6', months: '12' },
    { principal: '0', rate: '14.6', months: '12' },
    { principal: '10000', rate: '500', months: '12' },
    { principal: '10000', rate: '14.6', months: '0' },
  ])('are not guessed for %o', (text) => {
    expect(methodsFor(text, '2026-01-15')).toBeUndefined();
  });
});
