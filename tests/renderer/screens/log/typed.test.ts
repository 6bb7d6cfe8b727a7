import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  fieldReader,
  nextDayOfMonth,
  rateOf,
  rateText,
  typedRate,
} from '../../../../renderer/screens/log/drafts/typed';
import { MAX_MINOR, parseMinor } from '../../../../shared/money';

describe('a typed rate', () => {
  it.each([
    [{ text: '14.6', unit: 'year' }, 365, 0.146],
    [{ text: '14.6 %', unit: 'year' }, 365, 0.146],
    [{ text: '4', unit: 'day' }, 365, 0.146],
    [{ text: '万分之4', unit: 'day' }, 365, 0.146],
    [{ text: '4', unit: 'day' }, 360, 0.144],
    [{ text: '１４．６％', unit: 'year' }, 365, 0.146],
    [{ text: '万分之４', unit: 'day' }, 365, 0.146],
    [{ text: '14.6%', unit: 'day' }, 365, 0.146],
    [{ text: '14.6 ％', unit: 'day' }, 360, 0.146],
    [{ text: '万分之4', unit: 'year' }, 365, 0.146],
    [{ text: '万4', unit: 'year' }, 365, 0.146],
    [{ text: '万分之4%', unit: 'day' }, 365, undefined],
    [{ text: '1%4', unit: 'year' }, 365, undefined],
    [{ text: '0', unit: 'year' }, 365, 0],
    [{ text: '-1', unit: 'year' }, 365, undefined],
    [{ text: 'four', unit: 'day' }, 365, undefined],
  ] as const)('%j on %i days is %s a year', (rate, basis, annual) => {
    expect(rateOf(rate, basis)).toBe(annual);
  });

  it.each([
    ['14.6%', 'day', 'year'],
    ['１４．６％', 'day', 'year'],
    ['万分之', 'year', 'day'],
    ['4', 'day', 'day'],
  ] as const)('%s turns the unit %s to %s', (text, unit, turned) => {
    expect(typedRate(text, unit)).toEqual({ text, unit: turned });
  });

  it('comes back the same after it was written out for editing, to six decimals', () => {
    const rates = fc.integer({ min: 0, max: 40_000 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(rates, fc.constantFrom('year', 'day'), (rate, unit) => {
        expect(rateOf(rateText(rate, unit, 365), 365)).toBeCloseTo(rate, 7);
      }),
    );
  });
});

describe('an amount for editing', () => {
  it('is written without idle zeros', () => {
    expect([100_000, 123_450, 123_405, 0].map(amountText)).toEqual([
      '1000',
      '1234.5',
      '1234.05',
      '0',
    ]);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_MINOR }), (amount) => {
        expect(parseMinor(amountText(amount))).toBe(amount);
      }),
    );
  });
});

describe('the next time a day of the month comes round', () => {
  it.each([
    ['2026-11-21', 25, '2026-11-25'],
    ['2026-11-21', 21, '2026-11-21'],
    ['2026-11-21', 10, '2026-12-10'],
    ['2026-12-21', 10, '2027-01-10'],
    ['2026-11-21', 31, '2026-11-30'],
    ['2026-01-31', 30, '2026-02-28'],
  ])('from %s, the %ith is %s', (from, dayOfMonth, day) => {
    expect(nextDayOfMonth(from, dayOfMonth)).toBe(day);
  });
});

describe('reading fields', () => {
  it('takes an empty field for "not seen" and not for zero', () => {
    expect(fieldReader().amount('used', ' ')).toBeUndefined();
  });

  it('takes the full-width digits of an input method', () => {
    const field = fieldReader();
    const read = [
      field.amount('a', '１２．５'),
      field.number('b', '７００'),
      field.whole('c', '２５'),
    ];
    expect([read, field.issues]).toEqual([[1250, 700, 25], []]);
  });

  it('names every field it could not read', () => {
    const field = fieldReader();
    field.amount('used', 'much');
    field.whole('months', '1.5');
    expect(field.issues).toEqual([
      { path: 'used', code: 'not-an-amount' },
      { path: 'months', code: 'not-a-whole-number' },
    ]);
  });

  it('does not call a field empty that holds something unreadable', () => {
    const field = fieldReader();
    field.need('amount', field.amount('amount', 'much'));
    expect(field.issues.map((issue) => issue.code)).toEqual(['not-an-amount']);
  });
});
