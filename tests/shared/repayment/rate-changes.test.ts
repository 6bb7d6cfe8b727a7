import { describe, expect, it } from 'vitest';
import type { DayCount, Loan } from '../../../shared/records';
import { scheduleOf } from '../../../shared/repayment/schedule';
import { averageRate, rateOn, rateSteps } from '../../../shared/repayment/rate-steps';
import { loan } from './records';

type Line = readonly [principal: number, interest: number];
type Case = readonly [
  name: string,
  terms: Partial<Loan>,
  dayCount: DayCount,
  lines: readonly Line[],
];

const halved = (from: string) => [{ from, rate: 0.06 }];
const doubled = (from: string) => [{ from, rate: 0.2 }];

/** 12,000.00 yuan over six months at 12 %, due on the 15th from 15 February on. */
const level = { principal: 1_200_000, annualRate: 0.12, months: 6 };
/** 1,200.00 yuan over three months at 12 %; its second period has 28 days. */
const short = { principal: 120_000, annualRate: 0.12, months: 3 };
/** At 10 % on 365 days this costs 10.00 yuan a day. */
const byDays = { principal: 3_650_000, annualRate: 0.1, months: 2 };

const table: readonly Case[] = [
  [
    // 12,000.00 at 1 % a month over six: 12,000.00 · 0.01 / (1 − 1.01⁻⁶) = 2,070.58 (2,070.5804).
    // Interest 120.00, 100.49 (of 10,049.42), 80.79 (of 8,079.33), each 1 % of what is owed; 6,089.54 is left.
    // From 15 April 0.5 % over the three left: 6,089.54 · 0.005 / (1 − 1.005⁻³) = 2,050.18 (2,050.1789).
    // Interest 30.45 (30.4477), 20.35 (20.34905), 10.20 (10.1999); the last takes the 2,039.98 that are left.
    'equal instalments are reckoned anew over what is left, from a due day on',
    { ...level, rateChanges: halved('2026-04-15') },
    'monthly',
    [
      [195_058, 12_000],
      [197_009, 10_049],
      [198_979, 8_079],
      [201_973, 3_045],
      [202_983, 2_035],
      [203_998, 1_020],
    ],
  ],
  [
    // The third period, 15 March to 15 April, has 17 days at 12 % and 14 at 6 %: of 8,079.33
    // (12 % · 17/31 + 6 % · 14/31) / 12 are 62.55 (62.5497). Its principal stays, and so does all that follows.
    'equal instalments bear both rates in the period of the change, whose principal stays',
    { ...level, rateChanges: halved('2026-04-01') },
    'monthly',
    [
      [195_058, 12_000],
      [197_009, 10_049],
      [198_979, 6_255],
      [201_973, 3_045],
      [202_983, 2_035],
      [203_998, 1_020],
    ],
  ],
  [
    // Three parts of the 6,089.54 that are left: 2,029.85, the last 2,029.84.
    'equal instalments without interest from a day on are equal parts of what is left',
    { ...level, rateChanges: [{ from: '2026-04-15', rate: 0 }] },
    'monthly',
    [
      [195_058, 12_000],
      [197_009, 10_049],
      [198_979, 8_079],
      [202_985, 0],
      [202_985, 0],
      [202_984, 0],
    ],
  ],
  [
    // 36,500.00 at 10 % over two months: i = 0.1/12, 36,500.00 · (i + i / ((1+i)² − 1)) = 18,478.44.
    // 31 days at 10 % would be 310.00, so that 18,168.44 of principal are due; the interest is that of 10 days at
    // 10.00 and 21 at 20.00 = 520.00. The other 18,331.56 for 28 days at 20 %: 281.25 (281.2513).
    'equal instalments by actual days bear each rate on its own days',
    { ...byDays, rateChanges: doubled('2026-01-25') },
    'actual/365',
    [
      [1_816_844, 52_000],
      [1_833_156, 28_125],
    ],
  ],
  [
    // Equal principal 400.00. 1,200.00 · 1 % = 12.00; 800.00 · (14/28 · 1 % + 14/28 · 0.5 %) = 6.00; 400.00 · 0.5 % = 2.00.
    'equal principal keeps its principal, and interest follows the rate',
    { ...short, method: 'equal-principal', rateChanges: halved('2026-03-01') },
    'monthly',
    [
      [40_000, 1_200],
      [40_000, 600],
      [40_000, 200],
    ],
  ],
  [
    // 1,200.00 · 1 % = 12.00; · (14/28 · 1 % + 14/28 · 0.5 %) = 9.00; · 0.5 % = 6.00.
    'interest only follows the rate',
    { ...short, method: 'interest-only', rateChanges: halved('2026-03-01') },
    'monthly',
    [
      [0, 1_200],
      [0, 900],
      [120_000, 600],
    ],
  ],
  [
    // 10 days at 10.00 and 21 at 20.00 = 520.00; 28 days at 20.00 = 560.00.
    'interest only on 365 bears each rate on its own days',
    { ...byDays, method: 'interest-only', rateChanges: doubled('2026-01-25') },
    'actual/365',
    [
      [0, 52_000],
      [3_650_000, 56_000],
    ],
  ],
  [
    // 36,000.00 at 10 % on 360 days cost 10.00 a day: the same 520.00 and 560.00.
    'interest only on 360 bears each rate on its own days',
    {
      ...byDays,
      principal: 3_600_000,
      method: 'interest-only',
      rateChanges: doubled('2026-01-25'),
    },
    'actual/360',
    [
      [0, 52_000],
      [3_600_000, 56_000],
    ],
  ],
  [
    // Two changes inside the first period: 5 days at 10.00, 5 at 20.00, 21 at 0 = 150.00; then nothing.
    'two changes inside one period make three parts of it',
    {
      ...byDays,
      method: 'interest-only',
      rateChanges: [
        { from: '2026-01-20', rate: 0.2 },
        { from: '2026-01-25', rate: 0 },
      ],
    },
    'actual/365',
    [
      [0, 15_000],
      [3_650_000, 0],
    ],
  ],
  [
    // 30 days to 14 February: 10 at 10.00 and 20 at 20.00 = 500.00.
    'all at the end bears each rate on its own days',
    {
      ...byDays,
      method: 'bullet',
      dueOn: '2026-02-14',
      rateChanges: doubled('2026-01-25'),
    },
    'monthly',
    [[3_650_000, 50_000]],
  ],
  [
    'a balance repaid at will bears each rate on its own days',
    { ...byDays, method: 'daily', dueOn: '2026-02-14', rateChanges: doubled('2026-01-25') },
    'monthly',
    [[3_650_000, 50_000]],
  ],
];

describe('a rate that changes from a day on', () => {
  it.each(table)('%s', (_name, terms, dayCount, lines) => {
    const schedule = scheduleOf(loan(terms), dayCount);
    expect(schedule.map((line) => [line.principal, line.interest])).toEqual(lines);
  });

  it('meets a balance as the repayments left it', () => {
    // Until 30 January 10 days at 10.00 and 5 at 20.00 = 200.00, paid with half of the principal; then 15 days at 10.00.
    const terms = { ...byDays, method: 'daily', dueOn: '2026-02-14' } as const;
    const asPaid = [{ on: '2026-01-30', amount: 1_845_000 }];
    const changed = loan({ ...terms, rateChanges: doubled('2026-01-25') });
    expect(scheduleOf(changed, 'monthly', asPaid)[0]?.interest).toBe(20_000 + 15_000);
  });
});

describe('the rate of a loan', () => {
  const terms = loan({
    ...level,
    rateChanges: [
      { from: '2026-03-01', rate: 0.12 },
      { from: '2026-04-01', rate: 0.06 },
    ],
  });

  it.each([
    ['2026-01-15', 0.12],
    ['2026-03-31', 0.12],
    ['2026-04-01', 0.06],
    ['2030-01-01', 0.06],
  ])('on %s is %d', (day, rate) => {
    expect(rateOn(terms, day)).toBe(rate);
  });

  it('has no step where a change leaves it as it is', () => {
    expect(rateSteps(terms)).toEqual([{ from: '2026-04-01', rate: 0.06 }]);
  });

  it('is on average weighed by days', () => {
    expect(averageRate(terms, '2026-03-30', '2026-04-03')).toBeCloseTo(0.09, 12);
  });

  it('is the one in force where no day passes', () => {
    expect(averageRate(terms, '2026-04-01', '2026-04-01')).toBe(0.06);
  });
});
