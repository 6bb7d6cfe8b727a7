import { useMemo } from 'react';
import type { Reminder } from '../../../shared/analysis/opinions';
import { useRows } from '../tables';

/** The planned reminders, the next one first. */
export function useReminders(accountId?: string): readonly Reminder[] | undefined {
  const rows = useRows('reminders');
  return useMemo(
    () =>
      rows
        ?.filter((row) => accountId === undefined || row.accountId === accountId)
        .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1)),
    [rows, accountId],
  );
}
