import { useLiveQuery } from 'dexie-react-hooks';
import type { Reminder } from '../../../shared/analysis/opinions';
import { mirror } from '../database';

/** The planned reminders, the next one first. */
export function useReminders(accountId?: string): readonly Reminder[] | undefined {
  return useLiveQuery(async () => {
    const rows =
      accountId === undefined
        ? await mirror.reminders.toArray()
        : await mirror.reminders.where('accountId').equals(accountId).toArray();
    return rows.sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1));
  }, [accountId]);
}
