import { addDays } from '../../shared/dates';
import { bookOf } from '../../shared/history/book-of';
import { defaultSettings } from '../../shared/records/settings';
import { planReminders } from '../../shared/reminders/plan';
import { LAST_DAY, makeLedger } from './ledger';
import { compare, type Row } from './row';

/** Milliseconds within which nobody notices a wait while typing. */
const GOAL_MS = 50;

/** The records are arranged before; only the planning counts. The floor is what the goal allows. */
export const reminders = {
  name: 'a year of reminders for 20 accounts and 10,000 records, against 50 ms',
  goal: { atMost: 1 },
  run: () => {
    const records = makeLedger({ records: 10_000, accounts: 20 });
    const book = bookOf(records, defaultSettings('2016-01-01T00:00:00.000Z'));
    const [from, to] = [`${LAST_DAY}T00:00`, `${addDays(LAST_DAY, 365)}T00:00`];
    const { measured } = compare(
      { what: 'plan', work: () => planReminders({ book, from, to }) },
      { what: 'nothing', work: () => undefined },
    );
    const against = { what: 'the goal', ms: GOAL_MS };
    const ratio = 'ms' in measured ? measured.ms / GOAL_MS : Number.NaN;
    return { ratio, measured, against };
  },
} as const satisfies Row;
