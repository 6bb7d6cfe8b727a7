import { useLiveQuery } from 'dexie-react-hooks';
import type { MirrorTables, TableName } from '../../shared/ipc/views';
import { mirror } from './database';
import { useStanding } from './first';

type Select<N extends TableName, T> = (rows: readonly MirrorTables[N][]) => T;

/**
 * What `select` makes of a small table, live; undefined until the first rows are there. `deps` are what `select` uses beside
 * its rows.
 */
export function useRows<N extends TableName, T>(
  table: N,
  select: Select<N, T>,
  deps: readonly unknown[] = [],
): T | undefined {
  const { first, filled } = useStanding();
  const live = useLiveQuery(async () => {
    if (!filled) return undefined;
    const rows: readonly MirrorTables[N][] = await mirror.table(table).toArray();
    return { selected: select(rows) };
  }, [filled, table, ...deps]);
  return live === undefined ? first && select(first[table]) : live.selected;
}
