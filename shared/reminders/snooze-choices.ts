import type { Analysis } from '../analysis/analysis';
import type { Reminder } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { Settings } from '../records';
import type { LocalTime } from './local-time';
import { afterQuiet } from './quiet';
import { slotOf } from './slot';

export const snoozeSpans = ['hour', 'evening', 'tomorrow', 'three-days', 'week'] as const;
export type SnoozeSpan = (typeof snoozeSpans)[number];

export type SnoozeChoice = { readonly span: SnoozeSpan; readonly until: LocalTime };

const EVENING = '20:00';

/**
 * To when a reminder can be put off, the soonest first: never into the quiet hours, never past the day something is due,
 * and the evening only while it is some hours away. What the quiet hours move to another day is not what it is called, and
 * is left out. Two that come to the same time are one.
 */
export function snoozeChoices(input: {
  readonly now: LocalTime;
  readonly settings: Settings;
  /** The due day of what is not overdue yet. */
  readonly dueOn?: Day;
}): readonly SnoozeChoice[] {
  const { now, settings, dueOn = '9999-12-31' } = input;
  const choices = snoozeSpans
    .flatMap((span) => {
      const wanted = untilOf(span, now, settings);
      const until = afterQuiet(settings, wanted);
      const isTrue = until === wanted || until.slice(0, 10) === now.slice(0, 10);
      return isTrue ? [{ span, until }] : [];
    })
    .filter(({ span, until }) => until > now && (span !== 'evening' || now.slice(11) < '18:00'))
    .filter(({ until }) => until.slice(0, 10) <= dueOn)
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  return choices.filter(({ until }, index) => choices[index - 1]?.until !== until);
}

/** The same for a reminder of the plan. */
export function choicesFor(
  { about }: Reminder,
  { book, dues }: Pick<Analysis, 'book' | 'dues'>,
  now: LocalTime,
): readonly SnoozeChoice[] {
  const due = dues.find(({ id }) => id === about);
  const last = due?.status === 'upcoming' ? { dueOn: due.dueOn } : {};
  return snoozeChoices({ now, settings: book.settings, ...last });
}

function untilOf(span: SnoozeSpan, now: LocalTime, settings: Settings): LocalTime {
  const today = now.slice(0, 10);
  const { time } = slotOf(settings);
  switch (span) {
    case 'hour':
      return anHourAfter(now);
    case 'evening':
      return `${today}T${EVENING}`;
    case 'tomorrow':
      return `${addDays(today, 1)}T${time}`;
    case 'three-days':
      return `${addDays(today, 3)}T${time}`;
    case 'week':
      return `${addDays(today, 7)}T${time}`;
  }
}

function anHourAfter(now: LocalTime): LocalTime {
  const hour = Number(now.slice(11, 13)) + 1;
  const day = hour === 24 ? addDays(now.slice(0, 10), 1) : now.slice(0, 10);
  return `${day}T${String(hour % 24).padStart(2, '0')}${now.slice(13)}`;
}
