/**
 * Keeps the mirror equal to what main holds, and is the only one that writes it. What is derived comes from one snapshot and
 * then from updates in order, and is shown at once. The records follow in their own time, in the same order: the database
 * that takes them is slower, and no figure waits for it. A gap asks for what is missing; another epoch, or a gap too old,
 * fills the mirror anew.
 */
import type { Failure, Result } from '../../shared/result';
import type { AnyRecord } from '../../shared/records';
import type { Delta, Rows, Snapshot, Update } from '../../shared/ipc/views';

export type Position = { readonly epoch: string; readonly seq: number };

export type RecordsDelta = NonNullable<Delta['records']>;

export type FeedParts = {
  readonly snapshot: () => Promise<Result<Snapshot>>;
  /** The bulk of the records, which no first screen waits for. */
  readonly records: () => Promise<Result<readonly AnyRecord[]>>;
  readonly changesSince: (position: Position) => Promise<Result<Update | null>>;
  readonly listen: (listener: (update: Update) => void) => () => void;
  /** The tables as main sent them, and what changes in them. */
  readonly show: (rows: Rows) => void;
  readonly change: (delta: Delta) => void;
  /** Settles once what was shown is painted. */
  readonly painted: () => Promise<void>;
  /** The records that came with the tables, the bulk of them a piece at a time, and what changes in them. */
  readonly fill: (records: readonly AnyRecord[]) => Promise<void>;
  readonly add: (records: readonly AnyRecord[]) => Promise<void>;
  readonly apply: (delta: RecordsDelta) => Promise<void>;
  readonly failed: (failure: Failure) => void;
};

export type Step = 'apply' | 'skip' | 'ask' | 'fill';

/** What an update means for a mirror that stands at `position`. */
export function stepFor(position: Position | undefined, update: Update): Step {
  if (position === undefined || position.epoch !== update.epoch) return 'fill';
  if (update.seq < position.seq || (update.seq === position.seq && update.from < update.seq))
    return 'skip';
  return update.from === position.seq ? 'apply' : 'ask';
}

/** Starts feeding; the function it returns stops it. */
export function startFeed(parts: FeedParts): () => void {
  let position: Position | undefined;
  let stopped = false;
  let startedOver = false;

  // A write that failed may have left half of an update; only a fresh fill is known to be whole.
  const startOver = () => {
    position = undefined;
    if (startedOver) parts.failed({ code: 'mirror-failed' });
    else updates(fill);
    startedOver = true;
  };
  const lane = { isStopped: () => stopped, failed: startOver };
  const updates = orderly(lane);
  const records = recordsFed(parts, lane);

  const fill = async () => {
    const answer = await parts.snapshot();
    if (stopped) return;
    if (!answer.ok) {
      parts.failed(answer.error);
      return;
    }
    position = answer.value;
    parts.show(answer.value.rows);
    records.fill(answer.value.rows.records, () => {
      startedOver = false;
    });
  };
  const apply = (update: Update) => {
    parts.change(update.delta);
    if (update.delta.records) records.apply(update.delta.records);
    position = update;
  };
  const take = async (update: Update) => {
    const step = stepFor(position, update);
    if (step === 'fill') await fill();
    if (step === 'apply') apply(update);
    if (step === 'ask' && position !== undefined) {
      const answer = await parts.changesSince(position);
      if (stopped) return;
      if (answer.ok && answer.value !== null && stepFor(position, answer.value) === 'apply')
        apply(answer.value);
      else await fill();
    }
  };

  updates(fill);
  const unlisten = parts.listen((update) => {
    updates(() => take(update));
  });
  return () => {
    stopped = true;
    unlisten();
  };
}

type Lane = { readonly isStopped: () => boolean; readonly failed: () => void };

/** What is to be written to the database, in order: the records that came with the tables, the bulk, and what changes. */
function recordsFed(parts: FeedParts, lane: Lane) {
  let whole = true;
  const inOrder = orderly({
    isStopped: lane.isStopped,
    failed: () => {
      whole = false;
      lane.failed();
    },
  });
  // What was queued behind a write that failed is in the next fill: it is left out, or it would fail once more by itself.
  const write = (work: () => Promise<void>) => {
    inOrder(() => (whole ? work() : Promise.resolve()));
  };
  const addBulk = async () => {
    const answer = await parts.records();
    if (lane.isStopped()) return;
    if (!answer.ok) {
      parts.failed(answer.error);
      return;
    }
    for (let from = 0; from < answer.value.length && !lane.isStopped(); from += PIECE)
      await parts.add(answer.value.slice(from, from + PIECE));
  };
  return {
    fill: (first: readonly AnyRecord[], done: () => void) => {
      inOrder(() => {
        whole = true;
        return parts.painted();
      });
      write(() => parts.fill(first));
      write(() => addBulk().then(done));
    },
    apply: (delta: RecordsDelta) => {
      write(() => parts.apply(delta));
    },
  };
}

/** So many records are written at once, so that the reads of a screen need not wait until all are in. */
const PIECE = 250;

/** Runs what it is given one at a time, in the order in which it came, until it is stopped. */
function orderly({ isStopped, failed }: Lane): (work: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last
      .then(() => (isStopped() ? undefined : work()))
      .catch(() => {
        if (!isStopped()) failed();
      });
  };
}
