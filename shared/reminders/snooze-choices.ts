import { addDays, type Day } from '../dates';
import type { Settings } from '../records';
import type { LocalTime } from './local-time';
import { afterQuiet } from './quiet';

export const snoozeSpans = ['hour', 'evening', 'tomorrow', 'three-days', 'week'] as const;
export type SnoozeSpan = (typeof snoozeSpans)[number];

export type SnoozeChoice = { readonly span: SnoozeSpan; readonly until: LocalTime };

const EVENING = '20:00';

/**
 * To when a reminder can be put off, the soonest first: never into the quiet hours, never past the day something is due,
 * and the evening only while it is some hours away. Two that come to the same time are one.
 */
export function snoozeChoices(input: {
  readonly now: LocalTime;
  readonly settings: Settings;
  /** The due day of what is not overdue yet. */
  readonly dueOn?: Day;
}): readonly SnoozeChoice[] {
  const { now, settings, dueOn = '9999-12-31' } = input;
  const choices = snoozeSpans
    .map((span) => ({ span, until: afterQuiet(settings, untilOf(span, now, settings)) }))
    .filter(({ span, until }) => until > now && (span !== 'evening' || now.slice(11) < '18:00'))
    .filter(({ until }) => until.slice(0, 10) <= dueOn)
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  return choices.filter(({ until }, index) => choices[index - 1]?.until !== until);
}

function untilOf(span: SnoozeSpan, now: LocalTime, { remindAt }: Settings): LocalTime {
  const today = now.slice(0, 10);
  switch (span) {
    case 'hour':
      return anHourAfter(now);
    case 'evening':
      return `${today}T${EVENING}`;
    case 'tomorrow':
      return `${addDays(today, 1)}T${remindAt}`;
    case 'three-days':
      return `${addDays(today, 3)}T${remindAt}`;
    case 'week':
      return `${addDays(today, 7)}T${remindAt}`;
  }
}

function anHourAfter(now: LocalTime): LocalTime {
  const hour = Number(now.slice(11, 13)) + 1;
  const day = hour === 24 ? addDays(now.slice(0, 10), 1) : now.slice(0, 10);
  return `${day}T${String(hour % 24).padStart(2, '0')}${now.slice(13)}`;
}
