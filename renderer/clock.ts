/** The only place in the window that reads a clock. What the ledger was analysed for is `useToday`, which screens prefer. */
import type { Day } from '../shared/dates';

/** Today in the person's own calendar. */
export function localToday(now: Date = new Date()): Day {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** This moment, for what is dated when it is made, such as a sheet to print. ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}
