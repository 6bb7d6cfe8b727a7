import { describe, expect, it } from 'vitest';
import type { Loan } from '../../../shared/records';
import { totalOf, type Instalment } from '../../../shared/repayment/instalment';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { loan } from './records';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const interestOf = (schedule: readonly Instalment[]) => sum(schedule.map((line) => line.interest));

describe('the schedule of 10,000 yuan at 万分之4 over twelve months', () => {
  it('asks for 900.70 every month but the last by equal instalments', () => {
    const totals = scheduleOf(loan(), 'monthly').map(totalOf);
    expect(totals.slice(0, -1)).toEqual(Array<number>(11).fill(90_070));
    expect(Math.abs((totals[11] ?? 0) - 90_070)).toBeLessThanOrEqual(6);
  });

  it('costs 808.36 to 808.40 in interest by equal instalments', () => {
    const interest = interestOf(scheduleOf(loan(), 'monthly'));
    expect(interest).toBeGreaterThanOrEqual(80_836);
    expect(interest).toBeLessThanOrEqual(80_840);
  });

  it('costs 790.83 in interest by equal principal', () => {
    expect(interestOf(scheduleOf(loan({ method: 'equal-principal' }), 'monthly'))).toBe(79_083);
  });

  it('costs 1,460.00 in interest by interest only', () => {
    expect(interestOf(scheduleOf(loan({ method: 'interest-only' }), 'monthly'))).toBe(146_000);
  });

  it('costs 1,460.00 in interest when all is repaid on the same day a year later', () => {
    const bullet = loan({ method: 'bullet', dueOn: '2027-01-15' });
    expect(interestOf(scheduleOf(bullet, 'monthly'))).toBe(146_000);
  });
});

describe('one method at a time', () => {
  const table: readonly [string, Partial<Loan>, readonly (readonly [number, number])[]][] = [
    [
      'equal principal takes 1,000.00 in three parts and leaves the odd fen to the last',
      { method: 'equal-principal', principal: 100_000, months: 3, annualRate: 0.12 },
      [
        [33_333, 1_000],
        [33_333, 667],
        [33_334, 333],
      ],
    ],
    [
      'interest only asks for the principal with the last instalment',
      { method: 'interest-only', principal: 100_000, months: 3, annualRate: 0.12 },
      [
        [0, 1_000],
        [0, 1_000],
        [100_000, 1_000],
      ],
    ],
    [
      'equal instalments at rate 0 are equal parts',
      { principal: 100_000, months: 3, annualRate: 0 },
      [
        [33_333, 0],
        [33_333, 0],
        [33_334, 0],
      ],
    ],
    [
      'equal instalments at a rate next to 0 are equal parts too',
      { principal: 100_000, months: 3, annualRate: 1e-15 },
      [
        [33_333, 0],
        [33_333, 0],
        [33_334, 0],
      ],
    ],
    [
      'custom terms are as typed in',
      {
        method: 'custom',
        principal: 100_000,
        instalments: [
          { dueOn: '2026-02-20', principal: 40_000, interest: 900 },
          { dueOn: '2026-03-20', principal: 60_000, interest: 500 },
        ],
      },
      [
        [40_000, 900],
        [60_000, 500],
      ],
    ],
    [
      'half a fen of interest rounds up, as on paper',
      { method: 'interest-only', principal: 3_000, months: 1 },
      [[3_000, 37]],
    ],
  ];

  it.each(table)('%s', (_name, terms, expected) => {
    const schedule = scheduleOf(loan(terms), 'monthly');
    expect(schedule.map((line) => [line.principal, line.interest])).toEqual(expected);
  });

  it('charges a flat fee on the original principal every time', () => {
    const terms = loan({ method: 'flat-fee', feeRatePerPeriod: 0.00625, months: 12 });
    const fees = scheduleOf(terms, 'monthly').map((line) => line.fee);
    expect(fees).toEqual(Array<number>(12).fill(6_250));
  });
});

describe('interest by actual days', () => {
  const terms = { principal: 3_650_000, annualRate: 0.1, months: 2, borrowedOn: '2026-01-15' };

  it('follows the length of each month on 365', () => {
    const schedule = scheduleOf(loan({ ...terms, method: 'interest-only' }), 'actual/365');
    expect(schedule.map((line) => line.interest)).toEqual([31_000, 28_000]);
  });

  it('is dearer on 360', () => {
    const schedule = scheduleOf(loan({ ...terms, method: 'interest-only' }), 'actual/360');
    expect(schedule.map((line) => line.interest)).toEqual([31_431, 28_388]);
  });

  it('keeps the equal payment of the monthly schedule until the last', () => {
    const paid = scheduleOf(loan(), 'actual/365').map(totalOf);
    expect(paid.slice(0, -1)).toEqual(Array<number>(11).fill(90_070));
  });

  it('counts the first period from the borrowing to the first due day', () => {
    const first = { ...terms, method: 'interest-only', firstDueOn: '2026-01-25' } as const;
    const schedule = scheduleOf(loan(first), 'actual/365');
    expect(schedule.map((line) => line.interest)).toEqual([10_000, 31_000]);
  });
});

describe('due days', () => {
  const dueDays = (terms: Partial<Loan>) =>
    scheduleOf(loan({ months: 4, ...terms }), 'monthly').map((line) => line.dueOn);

  it('return to the 31st after a short month', () => {
    expect(dueDays({ borrowedOn: '2026-01-31' })).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('fall on 29 February in a leap year', () => {
    expect(dueDays({ borrowedOn: '2027-12-30' }).slice(1, 3)).toEqual(['2028-02-29', '2028-03-30']);
  });

  it('start at the first due day where the lender set one', () => {
    expect(dueDays({ borrowedOn: '2026-01-05', firstDueOn: '2026-02-20' })).toEqual([
      '2026-02-20',
      '2026-03-20',
      '2026-04-20',
      '2026-05-20',
    ]);
  });
});

describe('a daily loan', () => {
  const terms = { method: 'daily', annualRate: 0.146, dueOn: '2026-02-14' } as const;

  it('has no schedule until a due day is known', () => {
    expect(scheduleOf(loan({ method: 'daily', annualRate: 0.146 }), 'monthly')).toEqual([]);
  });

  it('costs 万分之4 of the balance for each day', () => {
    expect(interestOf(scheduleOf(loan(terms), 'monthly'))).toBe(400 * 30);
  });

  it('costs less when half is repaid half-way', () => {
    const asPaid = [{ on: '2026-01-30', amount: 506_000 }];
    expect(interestOf(scheduleOf(loan(terms), 'monthly', asPaid))).toBe(400 * 15 + 200 * 15);
  });
});
