/** Turns each state of the analysis into the rows that changed since the last one, and keeps the last ones for latecomers. */
import { diffTable, squash, type Tables } from '../shared/changes';
import type { Delta, Snapshot, TableName, Update } from '../shared/ipc/views';

/** Records are told by their commit; these tables are compared. */
const derivedTables = [
  'accounts',
  'dues',
  'findings',
  'insufficient',
  'downgrades',
  'state',
] as const satisfies readonly TableName[];

const KEPT = 100;

export type Feed = {
  readonly publish: (step: { readonly from: number; readonly seq: number }, records: Delta) => void;
  /** Tells what is otherwise now than the window was shown, if anything is. */
  readonly correct: (shown: Snapshot, now: Snapshot) => void;
  /** All updates after `seq` as one; null when they are no longer kept, so that the reader takes a snapshot. */
  readonly since: (epoch: string, seq: number, now: number) => Update | null;
};

type Options = {
  readonly epoch: string;
  readonly tables: () => Tables;
  readonly onUpdate: (update: Update) => void;
};

export function createFeed({ epoch, tables, onUpdate }: Options): Feed {
  let known = tables();
  const kept: Update[] = [];
  const tell = (update: Update): void => {
    kept.push(update);
    if (kept.length > KEPT) kept.shift();
    onUpdate(update);
  };
  return {
    publish: ({ from, seq }, records) => {
      const rows = tables();
      const delta = { ...records, ...deltaOf(known, rows) };
      known = rows;
      tell({ epoch, from, seq, delta });
    },
    correct: ({ rows: shown }, { seq, rows }) => {
      const records = diffTable('records', shown.records, rows.records);
      const delta: Delta = { ...(records && { records }), ...deltaOf(shown, rows) };
      if (Object.keys(delta).length > 0) tell({ epoch, from: seq, seq, delta });
    },
    since: (askedEpoch, seq, now) => {
      if (askedEpoch !== epoch || seq > now) return null;
      const missed = kept.filter((update) => update.seq > seq || update.from === update.seq);
      const first = missed.find((update) => update.seq > update.from);
      if (now > seq && first?.from !== seq) return null;
      const delta = missed.map((update) => update.delta).reduce(squash, {});
      return { epoch, from: seq, seq: now, delta };
    },
  };
}

function deltaOf(before: Tables, rows: Tables): Delta {
  const delta: Record<string, unknown> = {};
  for (const table of derivedTables) {
    const changed = diffTable(table, before[table] as never, rows[table] as never);
    if (changed) delta[table] = changed;
  }
  return delta as Delta;
}
