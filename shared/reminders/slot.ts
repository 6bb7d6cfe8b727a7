import type { Settings } from '../records';

/** The time of day at which reminders come, and by how many days (0 or 1) it lies after the day they are for. */
export type Slot = { readonly time: string; readonly daysLater: 0 | 1 };

/**
 * The chosen time, or the end of the quiet hours where it lies in them. Quiet hours include their start and not their end,
 * may cross midnight, and are none when both are the same.
 */
export function slotOf(settings: Pick<Settings, 'remindAt' | 'quietFrom' | 'quietUntil'>): Slot {
  const { remindAt, quietFrom, quietUntil } = settings;
  const crossesMidnight = quietFrom > quietUntil;
  const beforeEnd = remindAt < quietUntil;
  const afterStart = remindAt >= quietFrom;
  const quiet = crossesMidnight ? beforeEnd || afterStart : beforeEnd && afterStart;
  if (!quiet) return { time: remindAt, daysLater: 0 };
  return { time: quietUntil, daysLater: crossesMidnight && afterStart ? 1 : 0 };
}
