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
import type { Day } from '../shared/dates';
import type { AnyRecord } from '../shared/records';
import type { Delta, Snapshot, Update } from '../shared/ipc/views';
import type { Clock } from './clock';
import { todayOf } from './clock';
import { createFeed } from './feed';
import type { Entry, Ledger } from './ledger/ledger';
import { isNews } from './logged-at';
import { isAlwaysMirrored, mirroredOf } from './mirrored';
import { stepsOf, type Steps } from './steps';

export type Step = {
  readonly kind: Entry['kind'];
  /** What the person did, as a code that the window has words for. */
  readonly label: string;
  readonly target?: number;
  readonly changes: readonly RecordChange[];
};

export type Desk = {
  readonly clock: Clock;
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
  /** The snapshot without the records that `mirrored` has: what the first screen shows, on another day where one is named. */
  readonly first: (on?: Day) => Snapshot;
  /** What is mirrored of the kinds that are not mirrored whole. */
  readonly mirrored: () => readonly AnyRecord[];
  readonly changesSince: (epoch: string, seq: number) => Update | null;
  /** Tells the window what is otherwise than it was shown of this state of the ledger. */
  readonly correct: (shown: Snapshot) => void;
  /** Redoes the analysis where the day has changed since it was made. */
  readonly refresh: () => void;
  /** As `Ledger.close`. */
  readonly close: () => boolean;
};

type Options = {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly onUpdate: (update: Update) => void;
  /** The ledger's records, where they have been read already. */
  readonly read?: readonly AnyRecord[];
};

export function openDesk({ ledger, clock, onUpdate, read = ledger.records() }: Options): Desk {
  const records = new Map(read.map((record) => [record.id, record]));
  let analysis = analyse(records.values(), todayOf(clock));
  const record = (id: string) => records.get(id);
  const rowsOf = (known: Analysis) => tablesOf(known, isNews({ record, clock }));
  let tables = rowsOf(analysis);
  const turn = (next: Analysis): void => {
    analysis = next;
    tables = rowsOf(next);
  };
  const steps = stepsOf(ledger.entries());
  const feed = createFeed({ epoch: ledger.epoch, tables: () => tables, onUpdate });

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
    turn(reanalyse(analysis, net, todayOf(clock)));
    feed.publish({ from, seq }, recordDelta(net));
    return seq;
  };

  const tablesOn = (day: Day) =>
    day === analysis.asOf ? tables : rowsOf(reanalyse(analysis, [], day));
  const first = (on = analysis.asOf): Snapshot => ({
    epoch: ledger.epoch,
    seq: ledger.seq(),
    rows: { ...tablesOn(on), records: [...records.values()].filter(isAlwaysMirrored) },
  });

  return {
    ...{ clock, record },
    records: () => records.values(),
    recordsOf: (accountId) => recordsOn(analysis.shelves.get(accountId) ?? emptyShelf),
    analysis: () => analysis,
    ledger,
    steps: steps.next,
    seq: ledger.seq,
    commit,
    snapshot: () => withRecords(first(), mirroredOf(records.values(), tables.dues)),
    first,
    mirrored: () => mirroredOf(records.values(), tables.dues),
    changesSince: (epoch, seq) => feed.since(epoch, seq, ledger.seq()),
    correct: (shown) => {
      feed.correct(shown, first());
    },
    refresh: () => {
      const asOf = todayOf(clock);
      if (asOf === analysis.asOf) return;
      turn(reanalyse(analysis, [], asOf));
      feed.publish({ from: ledger.seq(), seq: ledger.seq() }, {});
    },
    close: ledger.close,
  };
}

function withRecords({ rows, ...known }: Snapshot, more: readonly AnyRecord[]): Snapshot {
  return { ...known, rows: { ...rows, records: [...rows.records, ...more] } };
}

function recordDelta(changes: readonly RecordChange[]): Delta {
  const put = changes.flatMap(({ after }) => (after && after.type !== 'delivery' ? [after] : []));
  const remove = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  return put.length + remove.length === 0 ? {} : { records: { put, remove } };
}
