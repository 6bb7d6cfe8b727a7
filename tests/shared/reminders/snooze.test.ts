import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber } from '../../../shared/dates';
import type { Delivery } from '../../../shared/records';
import { planReminders } from '../../../shared/reminders/plan';
import { snoozeKey } from '../../../shared/reminders/snooze';
import { delivery } from '../../fixtures/records';
import { account, accountId, bill, idOf, ledger, quiet, record, repayment } from './ledger';

const due = bill({ dueOn: '2026-03-10', amount: 50_000 });
const threeBefore = `repayment:${due.id}:2026-03-10:3`;

const putOff = (key: string, until: string, at = '2026-03-07T02:00:00.000Z'): Delivery =>
  delivery({ reminderKey: snoozeKey(key, until), at });

const plan = (records: Parameters<typeof ledger>[0], from = '2026-03-01', to = '2026-03-12') =>
  planReminders({ book: ledger(records), from: `${from}T00:00`, to: `${to}T00:00` });

const times = (...args: Parameters<typeof plan>) => plan(...args).map(({ at }) => at);

describe('a reminder that is put off', () => {
  it('comes at its new time, and with it the ones before', () => {
    expect(times([due, putOff(threeBefore, '2026-03-08T20:00')])).toEqual([
      '2026-03-08T20:00',
      '2026-03-09T09:00',
      '2026-03-10T09:00',
      '2026-03-11T09:00',
    ]);
  });

  it('comes under a key of its own, so that having been shown before does not count', () => {
    const [first] = plan([due, putOff(threeBefore, '2026-03-08T20:00')]);
    expect(first?.key).toBe(`${threeBefore}~2026-03-08T20:00`);
  });

  it('comes at the time that was chosen last', () => {
    const again = putOff(threeBefore, '2026-03-09T07:30', '2026-03-08T12:00:00.000Z');
    expect(times([due, again, putOff(threeBefore, '2026-03-08T20:00')])[0]).toBe(
      '2026-03-09T07:30',
    );
  });

  it('is put off again from where it stands', () => {
    const moved = `${threeBefore}~2026-03-08T20:00`;
    const later = putOff(moved, '2026-03-09T21:00', '2026-03-08T12:00:00.000Z');
    expect(times([due, putOff(threeBefore, '2026-03-08T20:00'), later])).toEqual([
      '2026-03-09T21:00',
      '2026-03-10T09:00',
      '2026-03-11T09:00',
    ]);
  });

  it('holds back no other matter', () => {
    const other = bill({ id: idOf(201), dueOn: '2026-03-08' });
    const reminders = plan([due, other, putOff(threeBefore, '2026-03-09T20:00')]);
    expect(reminders.filter(({ about }) => about === other.id)).toHaveLength(7);
  });

  it('does not come once it was paid', () => {
    const paid = repayment({ billId: due.id, amount: due.amount });
    expect(plan([due, paid, putOff(threeBefore, '2026-03-08T20:00')])).toEqual([]);
  });

  it('comes as one where the look at an account fell due several times meanwhile', () => {
    const weekly = account({ checkEveryDays: 1 });
    const first = `check:${accountId}:2026-03-01`;
    const reminders = plan(
      [weekly, putOff(first, '2026-03-09T12:00', '2026-03-01T02:00:00.000Z')],
      '2026-03-01',
      '2026-03-11',
    );
    expect(reminders.map(({ at }) => at)).toEqual(['2026-03-09T12:00']);
  });

  it.each([
    ['not once the account was looked at', '2026-03-02T03:00:00.000Z', '2026-03-05T09:00'],
    ['still where it was put off after the look', '2026-03-02T01:00:00.000Z', '2026-03-08T09:00'],
  ])('puts off a later look at an account %s', (_, createdAt, first) => {
    const often = account({ checkEveryDays: 3 });
    const later = putOff(
      `check:${accountId}:2026-03-01`,
      '2026-03-08T09:00',
      '2026-03-02T02:00:00.000Z',
    );
    const look = record({ type: 'check', on: '2026-03-02', createdAt });
    expect(times([often, later, look])[0]).toBe(first);
  });

  it('is not yet put off on a day before the person said so', () => {
    const book = ledger([quiet, due, putOff(threeBefore, '2026-03-09T20:00')]);
    const [first] = planReminders({
      book,
      asOf: '2026-03-05',
      from: '2026-03-04T00:00',
      to: '2026-03-12T00:00',
    });
    expect(first?.at).toBe('2026-03-07T09:00');
  });
});

describe('a plan with reminders put off', () => {
  const start = dayNumber('2026-03-01');
  const anyTime = fc
    .tuple(fc.nat(20), fc.nat(23))
    .map(([day, hour]) => `${dayFromNumber(start + day)}T${String(hour).padStart(2, '0')}:30`);
  const anySnooze = fc
    .record({ lead: fc.constantFrom(7, 3, 1, 0), until: anyTime, said: fc.nat(20) })
    .map(({ lead, until, said }) =>
      putOff(
        `repayment:${due.id}:2026-03-10:${String(lead)}`,
        until,
        `${addDays('2026-03-01', said)}T00:00:00.000Z`,
      ),
    );

  it('is the same however its window is split, with each reminder in one part', () => {
    fc.assert(
      fc.property(
        fc.array(anySnooze, { maxLength: 4 }),
        fc.array(anyTime, { minLength: 2, maxLength: 6 }),
        (snoozes, bounds) => {
          const book = ledger([due, account({ checkEveryDays: 5 }), ...snoozes]);
          const sorted = bounds.sort();
          const planned = (from: string, to: string) => planReminders({ book, from, to });
          const whole = planned(sorted[0] ?? '', sorted.at(-1) ?? '');
          const parts = sorted.slice(1).flatMap((to, index) => planned(sorted[index] ?? '', to));
          expect(parts).toEqual(whole);
        },
      ),
    );
  });
});
