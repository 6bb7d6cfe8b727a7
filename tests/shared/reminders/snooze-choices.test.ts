import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/records/settings';
import { afterQuiet } from '../../../shared/reminders/quiet';
import { snoozeChoices } from '../../../shared/reminders/snooze-choices';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');
const choices = (now: string, rest: object = {}) =>
  snoozeChoices({ now, settings, ...rest }).map(({ span, until }) => `${span} ${until}`);

describe('putting a reminder off', () => {
  it('offers an hour, the evening, and mornings to come', () => {
    expect(choices('2026-03-05T09:10')).toEqual([
      'hour 2026-03-05T10:10',
      'evening 2026-03-05T20:00',
      'tomorrow 2026-03-06T09:00',
      'three-days 2026-03-08T09:00',
      'week 2026-03-12T09:00',
    ]);
  });

  it('offers no evening that is about to begin', () => {
    expect(choices('2026-03-05T18:00').map((one) => one.split(' ')[0])).not.toContain('evening');
  });

  it('leads out of the quiet hours', () => {
    expect(choices('2026-03-05T06:30')[0]).toBe('hour 2026-03-05T08:00');
  });

  it('offers nothing by a name that the quiet hours make untrue', () => {
    expect(choices('2026-03-05T21:30')[0]).toBe('tomorrow 2026-03-06T09:00');
    const late = { settings: { ...settings, quietFrom: '00:00', quietUntil: '08:00' } };
    expect(choices('2026-03-05T23:30', late)[0]).toBe('tomorrow 2026-03-06T09:00');
    const early = { settings: { ...settings, quietFrom: '19:00' } };
    expect(choices('2026-03-05T12:00', early).slice(0, 2)).toEqual([
      'hour 2026-03-05T13:00',
      'tomorrow 2026-03-06T09:00',
    ]);
  });

  it('means the day it says where the chosen time lies in the quiet hours', () => {
    const held = { settings: { ...settings, remindAt: '22:30' } };
    expect(choices('2026-03-05T12:00', held).slice(2)).toEqual([
      'tomorrow 2026-03-06T08:00',
      'three-days 2026-03-08T08:00',
      'week 2026-03-12T08:00',
    ]);
  });

  it('crosses midnight', () => {
    const wide = { settings: { ...settings, quietFrom: '03:00', quietUntil: '04:00' } };
    expect(choices('2026-12-31T23:45', wide)[0]).toBe('hour 2027-01-01T00:45');
  });

  it('never leads past the day something is due', () => {
    expect(choices('2026-03-05T09:10', { dueOn: '2026-03-06' })).toEqual([
      'hour 2026-03-05T10:10',
      'evening 2026-03-05T20:00',
      'tomorrow 2026-03-06T09:00',
    ]);
  });

  it('offers nothing late on the due day itself', () => {
    expect(choices('2026-03-05T21:30', { dueOn: '2026-03-05' })).toEqual([]);
  });
});

describe('a time in the quiet hours', () => {
  it.each([
    ['22:00', '08:00', '2026-03-05T23:00', '2026-03-06T08:00'],
    ['22:00', '08:00', '2026-03-05T07:59', '2026-03-05T08:00'],
    ['22:00', '08:00', '2026-03-05T08:00', '2026-03-05T08:00'],
    ['12:00', '14:00', '2026-03-05T13:00', '2026-03-05T14:00'],
    ['00:00', '00:00', '2026-03-05T13:00', '2026-03-05T13:00'],
  ])('from %s to %s moves %s to %s', (quietFrom, quietUntil, at, expected) => {
    expect(afterQuiet({ quietFrom, quietUntil }, at)).toBe(expected);
  });
});
