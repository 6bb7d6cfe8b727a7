import { demoRecords } from '../../shared/demo/demo-records';
import type { Committed } from '../../shared/ipc/contract';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import type { Context } from './context';
import { commitNew } from './context';

/** The seed of the demo person; any other number would make another person. */
const DEMO_SEED = 20_240_601;

/** Adds the demo person's two years, marked as demo, as one step. */
export function addDemo(context: Context): Committed {
  if (demoIds(context).length > 0) throw refuse('demo-already-there');
  const today = todayOf(context.clock);
  const records = demoRecords({ today, seed: DEMO_SEED, locale: context.locale() });
  return commitNew(context, 'add-demo', records);
}

/** Removes all that is marked as demo, and what was logged for its accounts, as one step. */
export function removeDemo(context: Context): Committed {
  const ids = new Set(demoIds(context));
  if (ids.size === 0) throw refuse('no-demo');
  const changes = [...context.desk.records()]
    .filter(
      (record) => ids.has(record.id) || ('accountId' in record && ids.has(record.accountId ?? '')),
    )
    .map((before) => ({ before, after: null }));
  const seq = context.desk.commit({ kind: 'user', label: 'remove-demo', changes });
  return { seq, ids: changes.map(({ before }) => before.id) };
}

function demoIds(context: Context): string[] {
  return [...context.desk.records()].flatMap((record) =>
    record.source?.kind === 'demo' ? [record.id] : [],
  );
}
