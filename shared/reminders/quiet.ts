import { addDays } from '../dates';
import type { Settings } from '../records';
import type { LocalTime } from './local-time';

export type QuietHours = Pick<Settings, 'quietFrom' | 'quietUntil'>;

/**
 * Whether a time of day (`HH:MM`) lies in the quiet hours. They include their start and not their end, may cross midnight,
 * and are none when both are the same.
 */
export function isQuiet({ quietFrom, quietUntil }: QuietHours, time: string): boolean {
  const beforeEnd = time < quietUntil;
  const afterStart = time >= quietFrom;
  return quietFrom > quietUntil ? beforeEnd || afterStart : beforeEnd && afterStart;
}

/** The time itself, or the end of the quiet hours that it lies in. */
export function afterQuiet(hours: QuietHours, at: LocalTime): LocalTime {
  const [day, time] = [at.slice(0, 10), at.slice(11)];
  if (!isQuiet(hours, time)) return at;
  const nextMorning = hours.quietFrom > hours.quietUntil && time >= hours.quietFrom;
  return `${nextMorning ? addDays(day, 1) : day}T${hours.quietUntil}`;
}
