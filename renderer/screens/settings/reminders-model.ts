import type { Reminder } from '../../../shared/analysis/opinions';
import type { Settings } from '../../../shared/records';
import { slotOf } from '../../../shared/reminders/slot';

/** The days before a due day that are offered; the person's own others are offered too. */
const usualLeadDays = [0, 1, 2, 3, 5, 7, 14] as const;

export function offeredLeadDays(chosen: readonly number[]): readonly number[] {
  return [...new Set([...usualLeadDays, ...chosen])].sort((a, b) => a - b);
}

/** The chosen days as they are stored: whole numbers, the longest first, none twice. */
export function leadDaysFrom(chosen: readonly string[]): number[] {
  return [...new Set(chosen.map(Number))].sort((a, b) => b - a);
}

/** True for `09:00`, the form in which settings keep a time of day. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/** What is said of a chosen time that lies in the quiet hours: when reminders come instead. */
export function heldBack(settings: Settings) {
  const { time, daysLater } = slotOf(settings);
  if (time === settings.remindAt) return undefined;
  return { time, key: daysLater === 0 ? 'heldBack' : 'heldBackADay' } as const;
}

/** The reminders to list, and how many are left out. */
export function upcoming(
  reminders: readonly Reminder[],
  most: number,
): { readonly shown: readonly Reminder[]; readonly more: number } {
  return { shown: reminders.slice(0, most), more: Math.max(0, reminders.length - most) };
}
