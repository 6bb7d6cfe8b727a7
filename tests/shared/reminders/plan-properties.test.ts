import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../shared/history/book';
import { dayFromNumber, dayNumber } from '../../../shared/dates';
import { planReminders } from '../../../shared/reminders/plan';
import { account, bill, idOf, ledger, record } from './ledger';

const start = dayNumber('2027-12-01');
const twoDigits = (number: number) => String(number).padStart(2, '0');
const anyTime = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ hour, minute }) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const anyDay = fc.nat(120).map((offset) => dayFromNumber(start + offset));
const anyMoment = fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}`);

const anyBook: fc.Arbitrary<Book> = fc
  .record({
    dueOn: fc.array(anyDay, { maxLength: 4 }),
    checkEveryDays: fc.integer({ min: 1, max: 40 }),
    checkedOn: anyDay,
    openedOn: anyDay,
    promptOn: anyDay,
    contactOn: anyDay,
    scoredOn: anyDay,
    remindAt: anyTime,
    quietFrom: anyTime,
    quietUntil: anyTime,
  })
  .map((one) =>
    ledger(
      [
        account({ checkEveryDays: one.checkEveryDays }),
        ...one.dueOn.map((dueOn, index) => bill({ id: idOf(200 + index), dueOn })),
        record({ id: idOf(901), type: 'check', on: one.checkedOn }),
        record({
          id: idOf(902),
          type: 'case',
          openedOn: one.openedOn,
          trigger: idOf(901),
          steps: [],
        }),
        record({ id: idOf(903), type: 'prompt', on: one.promptOn, kind: 'other' }),
        record({ id: idOf(904), type: 'event', on: one.contactOn, kind: 'appeal-submitted' }),
        record({ id: idOf(905), type: 'score', on: one.scoredOn, scheme: 'zhima', value: 700 }),
      ],
      { remindAt: one.remindAt, quietFrom: one.quietFrom, quietUntil: one.quietUntil },
    ),
  );

describe('the plan of any ledger', () => {
  it('is the same however its window is split, with each reminder in one part', () => {
    fc.assert(
      fc.property(anyBook, fc.array(anyMoment, { minLength: 2, maxLength: 6 }), (book, bounds) => {
        const sorted = bounds.sort();
        const plan = (from: string, to: string) => planReminders({ book, from, to });
        const whole = plan(sorted[0] ?? '', sorted.at(-1) ?? '');
        const parts = sorted.slice(1).flatMap((to, index) => plan(sorted[index] ?? '', to));
        expect(parts).toEqual(whole);
      }),
    );
  });

  it('gives every reminder a key of its own, its time inside the window and outside quiet hours', () => {
    fc.assert(
      fc.property(anyBook, anyMoment, anyMoment, (book, from, to) => {
        const reminders = planReminders({ book, from, to });
        expect(new Set(reminders.map(({ key }) => key)).size).toBe(reminders.length);
        for (const { at } of reminders) {
          expect(at >= from && at < to).toBe(true);
          expect(isQuiet(at.slice(11), book)).toBe(false);
        }
      }),
    );
  });

  it('is ordered by time', () => {
    fc.assert(
      fc.property(anyBook, anyMoment, anyMoment, (book, from, to) => {
        const times = planReminders({ book, from, to }).map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });
});

function isQuiet(time: string, { settings: { quietFrom, quietUntil } }: Book): boolean {
  if (quietFrom <= quietUntil) return time >= quietFrom && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}
