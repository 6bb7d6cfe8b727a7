import type { Day } from '../../../shared/dates';
import type { NextMove, StateRow } from '../../../shared/ipc/views';
import type { Settings } from '../../../shared/records';
import { localToday } from '../../clock';
import { useRows } from '../tables';

type TodayRow = Extract<StateRow, { key: 'today' }>;

export function useSettings(): Settings | undefined {
  return useRows('state')?.find((row) => row.key === 'settings')?.settings;
}

/** The day for which the ledger was last analysed; the clock's until that is known. */
export function useToday(): Day {
  return useTodayRow()?.asOf ?? localToday();
}

export function useNextMove(): NextMove | undefined {
  return useTodayRow()?.nextMove;
}

/** How many records there are, and how many of them are demo data; undefined until the mirror is filled. */
export function useCounts(): { readonly records: number; readonly demo: number } | undefined {
  const row = useTodayRow();
  return row && { records: row.recordCount, demo: row.demoCount };
}

function useTodayRow(): TodayRow | undefined {
  return useRows('state')?.find((row) => row.key === 'today');
}
