import { describe, expect, it } from 'vitest';
import type { Reminder, ReminderKind } from '../../../shared/analysis/opinions';
import { reminderList } from '../../../shared/reminders/list';

const reminder = (kind: ReminderKind, at: string, about = 'b1', lead?: number): Reminder => ({
  key: `${kind}:${about}:${at}`,
  kind,
  at,
  accountId: 'a',
  about,
  ...(lead === undefined ? {} : { lead }),
});

const list = (reminders: readonly Reminder[], rest: object = {}) =>
  reminderList({
    reminders,
    now: '2026-03-10T12:00',
    isPastDue: () => true,
    isNews: () => true,
    choicesFor: () => [{ span: 'hour', until: '2026-03-10T13:00' }],
    ...rest,
  });

const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

describe('the list of reminders', () => {
  it('has each matter once, by its newest reminder', () => {
    const seven = reminder('repayment', '2026-03-05T09:00', 'b1', 7);
    const three = reminder('repayment', '2026-03-09T09:00', 'b1', 3);
    expect(keys(list([seven, three]).now)).toEqual([three.key]);
  });

  it('puts what is past its day first, the longest overdue on top', () => {
    const check = reminder('check', '2026-03-09T09:00', 'a');
    const soon = reminder('repayment', '2026-03-09T09:00', 'b2', 1);
    const late = reminder('overdue', '2026-03-10T09:00', 'b3', 2);
    const later = reminder('overdue', '2026-03-10T09:00', 'b4', 9);
    expect(keys(list([check, soon, late, later]).now)).toEqual(keys([later, late, soon, check]));
  });

  it('shows of what lies ahead only the next of each matter', () => {
    const next = reminder('check', '2026-03-12T09:00', 'a');
    const after = reminder('check', '2026-03-15T09:00', 'a');
    expect(keys(list([next, after]).ahead)).toEqual([next.key]);
  });

  it('does not announce as overdue what may still be paid', () => {
    const ahead = reminder('overdue', '2026-03-12T09:00', 'b1', 1);
    expect(list([ahead], { isPastDue: () => false }).ahead).toEqual([]);
  });

  it('leaves out what was due before its record was logged', () => {
    const old = reminder('repayment', '2026-03-09T09:00', 'b1', 3);
    expect(list([old], { isNews: () => false }).now).toEqual([]);
  });

  it('says which were put off', () => {
    const moved = {
      ...reminder('check', '2026-03-09T20:00', 'a'),
      key: 'check:a:x~2026-03-09T20:00',
    };
    expect(list([moved]).now.map(({ snoozed }) => snoozed)).toEqual([true]);
  });
});
