/**
 * The days of a window, and the reminders put on them. Reminders are planned for a day; the agenda turns the day into a
 * time, moves it out of the quiet hours, and keeps what falls inside the window.
 */
import type { Reminder } from '../analysis/opinions';
import { dayFromNumber, dayNumber, type Day } from '../dates';
import type { Settings } from '../records';
import type { LocalTime } from './local-time';
import { slotOf } from './slot';

export type Agenda = {
  /** The first and the last day (as `dayNumber`) that can hold a reminder; none when `first > last`. */
  readonly first: number;
  readonly last: number;
  /** The day of a number from `first` to `last`. */
  dayOf(number: number): Day;
  /** The time at which a reminder for that day comes. */
  timeOn(number: number): LocalTime;
  /** Puts a reminder on the day it is for, which need not be the day of its time. */
  add(number: number, reminder: Reminder): void;
  reminders(): readonly Reminder[];
};

export function agendaOf(input: {
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly settings: Settings;
}): Agenda {
  const { time, daysLater } = slotOf(input.settings);
  // A time of day on the bound's own day may lie on either side of the bound.
  const startsLater = time < input.from.slice(11) ? 1 : 0;
  const endsEarlier = time < input.to.slice(11) ? 0 : 1;
  const first = dayNumber(input.from.slice(0, 10)) + startsLater - daysLater;
  const last = dayNumber(input.to.slice(0, 10)) - endsEarlier - daysLater;
  const count = Math.max(0, last - first + 1);
  const dayAt = (index: number) => dayFromNumber(first + index);
  const days = Array.from({ length: count }, (_, index) => dayAt(index));
  const times = days.map((_, index) => `${dayAt(index + daysLater)}T${time}`);
  const slots = days.map((): Reminder[] => []);
  return {
    first,
    last,
    dayOf: (number) => days[number - first] ?? dayFromNumber(number),
    timeOn: (number) => times[number - first] ?? `${dayFromNumber(number + daysLater)}T${time}`,
    add: (number, reminder) => slots[number - first]?.push(reminder),
    reminders: () => none.concat(...slots),
  };
}

const none: readonly Reminder[] = [];

/** The days from `start` on, `every` days apart, that the agenda holds. */
export function repeats(agenda: Agenda, start: number, every: number): readonly number[] {
  const skipped = Math.max(0, Math.ceil((agenda.first - start) / every));
  const days: number[] = [];
  for (let day = start + skipped * every; day <= agenda.last; day += every) days.push(day);
  return days;
}
