import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../shared/dates';
import type { Delivery } from '../../../shared/records';
import { defaultSettings } from '../../../shared/records/settings';
import { dueNow } from '../../../shared/reminders/due-now';
import { planReminders } from '../../../shared/reminders/plan';
import { delivery } from '../../fixtures/records';
import { account, bill, idOf, ledger } from './ledger';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');
const reminder = (at: string, key = `check:a:${at}`) =>
  ({ key, kind: 'check', at, accountId: 'a', about: 'a' }) as const;

/** Seen in a zone without an offset, so that the wall clock reads as UTC does. */
const look = (now: string, rest: Partial<Parameters<typeof dueNow>[0]> = {}) =>
  dueNow({
    reminders: [],
    deliveries: [],
    settings,
    now,
    moment: `${now}:00.000Z`,
    loggedAt: () => '',
    ...rest,
  }).map(({ at }) => at);

describe('what is shown at a moment', () => {
  it('is what has come and was not shown', () => {
    const reminders = [reminder('2026-03-01T09:00'), reminder('2026-03-02T09:00')];
    const shown = delivery({
      reminderKey: 'check:a:2026-03-01T09:00',
      at: '2026-03-01T09:00:00.000Z',
    });
    expect(look('2026-03-02T08:59', { reminders })).toEqual(['2026-03-01T09:00']);
    expect(look('2026-03-02T09:00', { reminders, deliveries: [shown] })).toEqual([
      '2026-03-02T09:00',
    ]);
  });

  it('is nothing older than the record that it is about', () => {
    const reminders = [reminder('2026-03-01T09:00')];
    expect(look('2026-03-01T12:00', { reminders, loggedAt: () => '2026-03-01T11:00' })).toEqual([]);
  });

  it.each([
    ['22:00', 0],
    ['23:30', 0],
    ['07:59', 0],
    ['08:00', 1],
    ['21:59', 1],
  ])('at %s, with quiet hours from 22:00 to 08:00, counts %i', (time, count) => {
    const reminders = [reminder('2026-03-01T09:00')];
    expect(look(`2026-03-05T${time}`, { reminders })).toHaveLength(count);
  });

  it('includes what was shown while the clock ran days ahead', () => {
    const reminders = [reminder('2026-03-05T09:00')];
    const early = delivery({
      reminderKey: reminders[0]?.key ?? '',
      at: '2026-03-07T10:00:00.000Z',
    });
    expect(look('2026-03-05T09:00', { reminders, deliveries: [early] })).toHaveLength(1);
  });

  it('leaves out what was shown just before the clock was put back a little', () => {
    const reminders = [reminder('2026-03-05T09:00')];
    const just = delivery({ reminderKey: reminders[0]?.key ?? '', at: '2026-03-05T09:04:00.000Z' });
    expect(look('2026-03-05T09:01', { reminders, deliveries: [just] })).toEqual([]);
  });
});

describe('looking again and again', () => {
  const start = dayNumber('2026-03-01');
  const anyMoment = fc
    .tuple(fc.nat(40), fc.nat(23), fc.nat(59))
    .map(
      ([day, hour, minute]) =>
        `${dayFromNumber(start + day)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    );
  const end = '2026-04-12T12:00';
  const book = ledger([
    account({ checkEveryDays: 6 }),
    bill({ dueOn: '2026-03-20' }),
    bill({ id: idOf(201), dueOn: '2026-04-02' }),
  ]);
  const reminders = planReminders({ book, from: '2026-03-01T00:00', to: end });

  it('shows each reminder exactly once, at whatever moments one looks', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { maxLength: 25 }), (moments) => {
        const deliveries: Delivery[] = [];
        for (const now of [...moments.sort(), end]) {
          const moment = `${now}:00.000Z`;
          const due = dueNow({ reminders, deliveries, settings, now, moment, loggedAt: () => '' });
          for (const { key, at } of due) {
            expect(at <= now).toBe(true);
            deliveries.push(delivery({ reminderKey: key, at: moment }));
          }
        }
        const shown = deliveries.map(({ reminderKey }) => reminderKey);
        expect(shown.toSorted()).toEqual(reminders.map(({ key }) => key).toSorted());
      }),
    );
  });
});
