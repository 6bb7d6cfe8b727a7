import type { Day } from '../../../shared/dates';
import type { NextMove, StateRow } from '../../../shared/ipc/views';
import type { Settings } from '../../../shared/records';
import { localToday } from '../../clock';
import { usePicked } from '../tables';

type TodayRow = Extract<StateRow, { key: 'today' }>;

type Rows = readonly StateRow[];

const settingsIn = (rows: Rows) => rows.find((row) => row.key === 'settings')?.settings;
const todayIn = (rows: Rows): TodayRow | undefined => rows.find((row) => row.key === 'today');
const dayIn = (rows: Rows) => todayIn(rows)?.asOf;
const moveIn = (rows: Rows) => todayIn(rows)?.nextMove;

export function useSettings(): Settings | undefined {
  return usePicked('state', settingsIn);
}

/** The day for which the ledger was last analysed; the clock's until that is known. */
export function useToday(): Day {
  return usePicked('state', dayIn) ?? localToday();
}

export function useNextMove(): NextMove | undefined {
  return usePicked('state', moveIn);
}

/** How many records there are, and how many of them are demo data; undefined until the first rows are there. */
export function useCounts():
  { readonly records: number; readonly demo: number; readonly demoOwn: number } | undefined {
  const row = usePicked('state', todayIn);
  return row && { records: row.recordCount, demo: row.demoCount, demoOwn: row.demoOwnCount };
}
