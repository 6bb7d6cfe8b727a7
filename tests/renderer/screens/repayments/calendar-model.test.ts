import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfterKey,
  timeOf,
  totalWords,
  weeksOf,
} from '../../../../renderer/screens/repayments/calendar-model';
import { repayments } from '../../../../shared/locales/en/repayments';
import { dayFromNumber, dayNumber, monthOf } from '../../../../shared/dates';
import { due, yuan } from './samples';

const days = (month: string) => weeksOf(month, [], yuan).map((week) => week.map(({ day }) => day));
const cell = (month: string, day: string, dues: Parameters<typeof weeksOf>[1]) =>
  weeksOf(month, dues, yuan)
    .flat()
    .find((one) => one.day === day);

describe('a month of the calendar', () => {
  it('begins its weeks on Monday and fills the first and the last', () => {
    const weeks = days('2026-11');
    expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[6]]).toEqual([
      '2026-10-26',
      '2026-11-01',
      '2026-12-06',
    ]);
  });

  it('takes four weeks where it fits into them', () => {
    expect(days('2027-02')).toHaveLength(4);
  });

  it('holds every day of the month once, in whole weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2198 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const month = `${String(y)}-${String(m).padStart(2, '0')}`;
        const weeks = days(month);
        const all = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(all.map(dayNumber)).toEqual(all.map((_, index) => dayNumber(all[0] ?? '') + index));
        expect(all.filter((day) => monthOf(day) === month).length).toBeGreaterThanOrEqual(28);
      }),
    );
  });

  it('shows the time from its first Monday to its last Sunday', () => {
    expect(timeOf('2026-11')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
  });

  it('says what is left on a day, and how it stands', () => {
    const two = [due({ paid: 4_000 }), due({ id: 'd2', status: 'paid', paid: 10_000 })];
    expect(cell('2026-03', '2026-03-10', two)).toEqual({
      day: '2026-03-10',
      inMonth: true,
      tone: 'due',
      count: 2,
      left: [{ currency: 'CNY', minor: 6_000 }],
    });
  });

  it.each([
    ['overdue', [due({ status: 'overdue' }), due({ id: 'd2' })]],
    ['paid', [due({ status: 'paid', paid: 10_000 })]],
    ['none', []],
  ] as const)('is %s', (tone, dues) => {
    expect(cell('2026-03', '2026-03-10', dues)?.tone).toBe(tone);
  });
});

describe('what is left to pay in a month', () => {
  it.each([
    ['2026-11', 'monthTotal'],
    ['2026-12', 'monthTotalOf'],
    ['2025-11', 'monthTotalOf'],
  ] as const)('of %s, in November 2026, has the words of %s', (month, key) => {
    expect(totalWords(month, '2026-11-21')).toBe(`calendar.${key}`);
  });

  it('is said with its name where it is not this one', () => {
    expect(repayments.calendar.monthTotalOf).toContain('{{month}}');
  });
});

describe('keys in the calendar', () => {
  it.each([
    ['ArrowLeft', '2026-03-10'],
    ['ArrowRight', '2026-03-12'],
    ['ArrowUp', '2026-03-04'],
    ['ArrowDown', '2026-03-18'],
    ['Home', '2026-03-09'],
    ['End', '2026-03-15'],
    ['PageUp', '2026-02-11'],
    ['PageDown', '2026-04-11'],
    ['Enter', undefined],
  ])('%s leads from Wednesday 11 March to %s', (key, expected) => {
    expect(dayAfterKey('2026-03-11', key)).toBe(expected);
  });

  it('stay in the week with Home and End, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (number) => {
        const day = dayFromNumber(number);
        const [home = '', end = ''] = [dayAfterKey(day, 'Home'), dayAfterKey(day, 'End')];
        expect(home <= day && day <= end).toBe(true);
        expect(dayNumber(end) - dayNumber(home)).toBe(6);
      }),
    );
  });
});
