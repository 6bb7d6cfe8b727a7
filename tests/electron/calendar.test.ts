import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCalendar } from '../../electron/calendar';
import { createWords } from '../../electron/words';
import type { CalendarEvent } from '../../shared/calendar/calendar-of';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const due: CalendarEvent = {
  uid: 'due-018f-1@credit-health',
  on: '2026-03-10',
  title: 'due',
  account: '花呗；测试, "一个很长很长的名字，长到超过一行七十五个字节为止"',
  currency: 'CNY',
  amount: 1_234_550,
  number: 3,
  notes: ['debitedEarly'],
  alarms: [-9_540, 540],
};

const t = createWords().in('zh-CN');
const now = Date.parse('2026-03-01T04:00:00.000Z');

const text = (events: readonly CalendarEvent[], rest: object = {}) =>
  writeCalendar(events, { now, amounts: false, t, ...rest });

/** Read back by another library than the one that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => ringsAt(event, alarm));
    return { event, alarms, sequence: event.sequence, component };
  });
}

/** On the wall clock, as RFC 5545 has it: counted from the event's start unless it says from the end. */
function ringsAt(event: ICAL.Event, alarm: ICAL.Component): string {
  const trigger = alarm.getFirstProperty('trigger');
  const isFromEnd = trigger?.getParameter('related') === 'END';
  const time = (isFromEnd ? event.endDate : event.startDate).clone();
  time.isDate = false;
  time.addDuration(trigger?.getFirstValue() as ICAL.Duration);
  return time.toString().slice(0, 16);
}

describe('a calendar file', () => {
  it('is read by another library with its day, words and name', () => {
    const [one] = read(text([due]));
    expect(one?.event.startDate.toString()).toBe('2026-03-10');
    expect(one?.event.startDate.isDate).toBe(true);
    expect(one?.event.uid).toBe(due.uid);
    expect(one?.event.summary).toBe(`${due.account} 还款`);
    expect(one?.event.description).toContain('第 3 期');
  });

  it('rings at the hour, a week before and on the day itself', () => {
    const [one] = read(text([due]));
    expect(one?.alarms).toEqual(['2026-03-03T09:00', '2026-03-10T09:00']);
  });

  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'keeps the day when it is written in %s',
    (place) => {
      process.env['TZ'] = place;
      expect(read(text([due]))[0]?.event.startDate.toString()).toBe('2026-03-10');
    },
  );

  it('names no amount unless it is asked to', () => {
    expect(text([due])).not.toMatch(/12,?345/u);
    expect(read(text([due], { amounts: true }))[0]?.event.summary).toContain('¥12,345.50');
  });

  it('replaces an earlier one: the same name, a later revision', () => {
    const [before] = read(text([due]));
    const [after] = read(text([{ ...due, title: 'paid', alarms: [] }], { now: now + 60_000 }));
    expect(after?.event.uid).toBe(before?.event.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.alarms).toEqual([]);
  });

  it('takes an earlier one back where it fell away', () => {
    const statusOf = (event: CalendarEvent) =>
      read(text([event]))[0]?.component.getFirstPropertyValue('status');
    expect(statusOf({ ...due, title: 'settledEarly', alarms: [], cancelled: true })).toBe(
      'CANCELLED',
    );
    expect(statusOf(due)).toBe('CONFIRMED');
  });

  it('keeps every line within what readers take', () => {
    const lines = text([due]).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('without events is still a calendar', () => {
    expect(read(text([]))).toEqual([]);
  });
});
