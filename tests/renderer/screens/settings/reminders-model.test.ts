import { describe, expect, it } from 'vitest';
import {
  heldBack,
  isTimeOfDay,
  leadDaysFrom,
  offeredLeadDays,
  upcoming,
} from '../../../../renderer/screens/settings/reminders-model';
import type { Reminder } from '../../../../shared/analysis/opinions';
import { defaultSettings, settingsSchema } from '../../../../shared/records/settings';

describe('lead days', () => {
  it('are stored longest first, none twice', () => {
    expect(leadDaysFrom(['0', '7', '3', '7'])).toEqual([7, 3, 0]);
  });

  it('offer what the person chose before, beside the usual ones', () => {
    expect(offeredLeadDays([21])).toEqual([0, 1, 2, 3, 5, 7, 14, 21]);
  });
});

describe('a time of day', () => {
  it.each(['00:00', '09:00', '23:59', '24:00', '9:00', '', '12:60'])(
    '%j passes here exactly when the settings take it',
    (text) => {
      expect(isTimeOfDay(text)).toBe(settingsSchema.shape.remindAt.safeParse(text).success);
    },
  );

  it('is not an absent one', () => {
    expect(isTimeOfDay('')).toBe(false);
  });
});

describe('a chosen time in the quiet hours', () => {
  const quiet = { quietFrom: '22:00', quietUntil: '08:00' };
  const saidOf = (remindAt: string, hours = quiet) =>
    heldBack({ ...defaultSettings('2026-01-01T00:00:00.000Z'), ...hours, remindAt });

  it('is said to bring reminders when these end, on the next day where that is after midnight', () => {
    expect(saidOf('22:30')).toEqual({ time: '08:00', key: 'heldBackADay' });
    expect(saidOf('06:00')).toEqual({ time: '08:00', key: 'heldBack' });
    expect(saidOf('13:00', { quietFrom: '12:00', quietUntil: '14:00' })).toEqual({
      time: '14:00',
      key: 'heldBack',
    });
  });

  it('is all that anything is said of', () => {
    expect([saidOf('09:00'), saidOf('08:00')]).toEqual([undefined, undefined]);
  });
});

describe('the reminders to come', () => {
  it('are cut to what fits, and the rest is counted', () => {
    const reminders = [1, 2, 3].map((n) => ({ key: String(n) }) as Reminder);
    const { shown, more } = upcoming(reminders, 2);
    expect([shown.map(({ key }) => key), more]).toEqual([['1', '2'], 1]);
  });
});
