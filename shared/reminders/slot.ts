import type { Settings } from '../records';
import { isQuiet, type QuietHours } from './quiet';

/** The time of day at which reminders come, and by how many days (0 or 1) it lies after the day they are for. */
export type Slot = { readonly time: string; readonly daysLater: 0 | 1 };

/** The chosen time, or the end of the quiet hours where it lies in them. */
export function slotOf(settings: Pick<Settings, 'remindAt'> & QuietHours): Slot {
  const { remindAt, quietFrom, quietUntil } = settings;
  if (!isQuiet(settings, remindAt)) return { time: remindAt, daysLater: 0 };
  const nextMorning = quietFrom > quietUntil && remindAt >= quietFrom;
  return { time: quietUntil, daysLater: nextMorning ? 1 : 0 };
}
