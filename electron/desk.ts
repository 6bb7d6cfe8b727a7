/**
 * An open ledger with its records in memory and the analysis over them. Every change goes through `commit`: to the disk
 * first, then to memory, then to the analysis, then to whoever watches. It holds no rules of its own.
 */
import type { Analysis } from '../shared/analysis/analysis';
import { analyse, reanalyse } from '../shared/analysis/analysis';
import { emptyShelf, recordsOn } from '../shared/history/shelf';
import { tablesOf } from '../shared/analysis/tables';
import type { RecordChange } from '../shared/changes';
import { netChanges } from '../shared/changes';
import type { AnyRecord } from '../shared/records';
import type { Delta, Snapshot, Update } from '../shared/ipc/views';
import { alwaysMirrored, MIRRORED_RECORDS } from '../shared/ipc/views';
import type { Clock } from './clock';
import { todayOf } from './clock';
import { createFeed } from './feed';
import type { Entry, Ledger } from './ledger/ledger';
import { isNews } from './logged-at';
import { stepsOf, type Steps } from './steps';

export type Step = {
  readonly kind: Entry['kind'];
  /** What the person did, as a code that the window has words for. */
  readonly label: string;
  readonly target?: number;
  readonly changes: readonly RecordChange[];
};

export type Desk = {
  readonly record: (id: string) => AnyRecord | undefined;
  readonly records: () => Iterable<AnyRecord>;
  readonly recordsOf: (accountId: string) => readonly AnyRecord[];
  readonly analysis: () => Analysis;
  readonly ledger: Ledger;
  /** What undo and redo would take back and bring again. */
  readonly steps: Steps['next'];
  readonly seq: () => number;
  /** Durable when it returns the new seq. */
  readonly commit: (step: Step) => number;
  readonly snapshot: () => Snapshot;
  readonly changesSince: (epoch: string, seq: number) => Update | null;
  /** Redoes the analysis where the day has changed since it was made. */
  readonly refresh: () => void;
  /** As `Ledger.close`. */
  readonly close: () => boolean;
};

type Options = {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly onUpdate: (update: Update) => void;
};

export function openDesk({ ledger, clock, onUpdate }: Options): Desk {
  const records = new Map(ledger.records().map((record) => [record.id, record]));
  let analysis = analyse(records.values(), todayOf(clock));
  const steps = stepsOf(ledger.entries());
  const record = (id: string) => records.get(id);
  const tables = () => tablesOf(analysis, isNews({ record }));
  const feed = createFeed({ epoch: ledger.epoch, tables, onUpdate });

  const commit = (step: Step): number => {
    if (step.changes.length === 0) return ledger.seq();
    const from = ledger.seq();
    const { kind, label, target = null, changes } = step;
    const entry = { at: clock.now(), kind, target, label };
    const seq = ledger.commit({ ...entry, changes });
    steps.add({ ...entry, seq, changes: changes.length });
    for (const { before, after } of changes) {
      if (after) records.set(after.id, after);
      else if (before) records.delete(before.id);
    }
    const net = netChanges(changes);
    analysis = reanalyse(analysis, net, todayOf(clock));
    feed.publish({ from, seq }, recordDelta(net));
    return seq;
  };

  return {
    record,
    records: () => records.values(),
    recordsOf: (accountId) => recordsOn(analysis.shelves.get(accountId) ?? emptyShelf),
    analysis: () => analysis,
    ledger,
    steps: steps.next,
    seq: ledger.seq,
    commit,
    snapshot: () => ({
      epoch: ledger.epoch,
      seq: ledger.seq(),
      rows: { ...tables(), records: newest(records.values()) },
    }),
    changesSince: (epoch, seq) => feed.since(epoch, seq, ledger.seq()),
    refresh: () => {
      const asOf = todayOf(clock);
      if (asOf === analysis.asOf) return;
      analysis = analyse(records.values(), asOf);
      feed.publish({ from: ledger.seq(), seq: ledger.seq() }, {});
    },
    close: ledger.close,
  };
}

/** The records a window shows at once: those that are always mirrored, then the newest of the rest. */
function newest(records: Iterable<AnyRecord>): readonly AnyRecord[] {
  const always: AnyRecord[] = [];
  const rest: AnyRecord[] = [];
  for (const record of records) {
    if (record.type === 'delivery') continue;
    (alwaysMirrored.includes(record.type) ? always : rest).push(record);
  }
  rest.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return [...always, ...rest.slice(0, MIRRORED_RECORDS)];
}

function recordDelta(changes: readonly RecordChange[]): Delta {
  const put = changes.flatMap(({ after }) => (after && after.type !== 'delivery' ? [after] : []));
  const remove = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  return put.length + remove.length === 0 ? {} : { records: { put, remove } };
}
