/**
 * Keeps the mirror equal to what main holds, and is the only one that writes it. It fills the mirror from one snapshot,
 * adds the bulk of the records and then applies updates in order. A gap asks for what is missing; another epoch, or a gap
 * too old, fills it anew.
 */
import type { Failure, Result } from '../../shared/result';
import type { AnyRecord } from '../../shared/records';
import type { Delta, Rows, Snapshot, Update } from '../../shared/ipc/views';

export type Position = { readonly epoch: string; readonly seq: number };

export type FeedParts = {
  readonly snapshot: () => Promise<Result<Snapshot>>;
  /** The bulk of the records, which no first screen waits for. */
  readonly records: () => Promise<Result<readonly AnyRecord[]>>;
  readonly changesSince: (position: Position) => Promise<Result<Update | null>>;
  readonly listen: (listener: (update: Update) => void) => () => void;
  readonly fill: (rows: Rows) => Promise<void>;
  readonly add: (records: readonly AnyRecord[]) => Promise<void>;
  readonly apply: (delta: Delta) => Promise<void>;
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

/** Starts feeding; the function it returns stops it. Updates are handled one at a time, in the order they came. */
export function startFeed(parts: FeedParts): () => void {
  let position: Position | undefined;
  let stopped = false;
  let queue: Promise<void> = Promise.resolve();

  const fill = async () => {
    const answer = await parts.snapshot();
    if (stopped) return;
    if (!answer.ok) {
      parts.failed(answer.error);
      return;
    }
    await parts.fill(answer.value.rows);
    position = answer.value;
    enqueue(addRecords);
  };
  const addRecords = async () => {
    const answer = await parts.records();
    if (stopped) return;
    if (answer.ok) await parts.add(answer.value);
    else parts.failed(answer.error);
  };
  const apply = async (update: Update) => {
    await parts.apply(update.delta);
    position = update;
  };
  const take = async (update: Update) => {
    const step = stepFor(position, update);
    if (step === 'fill') await fill();
    if (step === 'apply') await apply(update);
    if (step === 'ask' && position !== undefined) {
      const answer = await parts.changesSince(position);
      if (stopped) return;
      if (answer.ok && answer.value !== null && stepFor(position, answer.value) === 'apply')
        await apply(answer.value);
      else await fill();
    }
  };
  // A write that failed may have left half of an update; only a fresh fill is known to be whole.
  const startOver = async () => {
    position = undefined;
    try {
      await fill();
    } catch {
      parts.failed({ code: 'mirror-failed' });
    }
  };
  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(() => (stopped ? undefined : work())).catch(startOver);
  };

  const unlisten = parts.listen((update) => {
    enqueue(() => take(update));
  });
  enqueue(fill);
  return () => {
    stopped = true;
    unlisten();
  };
}
