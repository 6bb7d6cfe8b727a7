import type { MirrorTables } from '../../shared/ipc/views';
import { questionOf, type SmallTable } from './database';
import { useStanding } from './first';
import { useLive } from './live';

/**
 * The rows of a small table, live; undefined until the first rows are there. As long as nothing has changed they are the
 * same list for all who ask, so that what is made of them can be remembered by it.
 */
export function useRows<N extends SmallTable>(table: N): readonly MirrorTables[N][] | undefined {
  const { first, filled } = useStanding();
  const live = useLive(filled ? questionOf(table) : undefined);
  return live ?? first?.[table];
}
